package dev.nutgraf.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

  private static final NameTagger TAGGER = NameTagger.shipped();

  @Test
  void peoplePlacesAndOrganizationsAreToldApart() {
    String text =
        "Prime Minister Anna Lindholm met officials of the World Health Organization in Geneva.";

    assertThat(names(text))
        .containsExactly(
            Tuple.tuple(NameTag.Kind.PERSON, "Anna Lindholm"),
            Tuple.tuple(NameTag.Kind.ORGANIZATION, "World Health Organization"),
            Tuple.tuple(NameTag.Kind.PLACE, "Geneva"));
  }

  @Test
  void aNationalityIsNoPlace() {
    assertThat(names("French farmers blocked roads near Lyon on Monday."))
        .containsExactly(
            Tuple.tuple(NameTag.Kind.OTHER, "French"), Tuple.tuple(NameTag.Kind.PLACE, "Lyon"));
  }

  @Test
  void aLineInCapitalsHasNamesToo() {
    assertThat(names("FLOODS IN PAKISTAN KILL DOZENS"))
        .containsExactly(Tuple.tuple(NameTag.Kind.PLACE, "PAKISTAN"));
  }

  @Test
  void theMonthAndTheDayAreNoNames() {
    assertThat(names("On Friday the council voted, as it had in March and in May.")).isEmpty();
  }

  @Test
  void whatTheOtherMentionsSayCounts() {
    List<List<Token>> text = new ArrayList<>();
    text.add(tokens("Zolvanta has changed."));
    assertThat(TAGGER.tags(text)).extracting(NameTag::kind).containsExactly(NameTag.Kind.PERSON);

    text.addAll(Collections.nCopies(3, tokens("She lives in Zolvanta.")));
    assertThat(TAGGER.tags(text)).extracting(NameTag::kind).containsOnly(NameTag.Kind.PLACE);
  }

  @Test
  void theSameTextGivesTheSameTags() {
    String text = "Maria Ortega of Banco Sol flew from Lima to Quito with Juan Perez.";

    assertThat(names(text)).isEqualTo(names(text));
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(TAGGER.tags(List.of())).isEmpty();
    assertThat(TAGGER.tags(List.of(List.of()))).isEmpty();
  }

  @Test
  void emojiAndOtherScriptsAreSurvived() {
    String text = "🎉🎉 東京 и Москва — Zoë visited Zürich 🚀 #party";

    assertThat(tags(text)).allMatch(tag -> tag.span().end() <= text.length());
  }

  @Test
  void aSentenceOfTenThousandWordsIsTagged() {
    String text = String.join(" ", Collections.nCopies(2_500, "Anna met Peter again"));

    assertThat(tags(text)).isNotEmpty();
  }

  @Property(tries = 200)
  void tagsLieInTheTextInOrderAndApart(@ForAll String text) {
    int end = 0;
    for (NameTag tag : tags(text)) {
      assertThat(tag.span().begin()).isGreaterThanOrEqualTo(end);
      end = tag.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static List<NameTag> tags(String text) {
    return TAGGER.tags(List.of(tokens(text)));
  }

  private static List<Token> tokens(String sentence) {
    return Tokenizer.tokensIn(sentence, new Span(0, sentence.length()));
  }

  private static List<Tuple> names(String text) {
    List<Tuple> names = new ArrayList<>();
    for (NameTag tag : tags(text)) {
      names.add(Tuple.tuple(tag.kind(), tag.span().in(text)));
    }
    return names;
  }
}
