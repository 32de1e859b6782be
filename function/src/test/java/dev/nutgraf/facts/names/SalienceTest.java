package dev.nutgraf.facts.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How much an article is about what it names.
class SalienceTest {

  private static final String TEXT =
      "Anna Lind left Oslo. It was late. Lind was ill. Nobody knew. Peter Novak stayed.";

  @Test
  void whoIsNamedFirstAndMostComesFirst() {
    assertThat(named(Optional.empty()).people())
        .extracting(Person::name)
        .containsExactly("Anna Lind", "Peter Novak");
  }

  @Test
  void salienceIsAddedUpFromHowOftenHowEarlyAndHowWide() {
    NamedEntities named = named(Optional.empty());

    // Twice of two mentions, in the first of five sentences, over two of them.
    assertThat(named.people().get(0).salience()).isCloseTo(0.45 + 0.25 + 0.15 * 0.4, within(1e-9));
    // Once of two mentions, in the fifth sentence alone.
    assertThat(named.people().get(1).salience()).isCloseTo(0.225 + 0.25 * 0.2, within(1e-9));
  }

  @Test
  void theHeadlineAdds() {
    double without = named(Optional.empty()).people().get(1).salience();
    double with = named(Optional.of("Novak stays")).people().get(1).salience();

    assertThat(with - without).isCloseTo(0.15, within(1e-9));
  }

  @Test
  void everyMentionLeadsToWhomItNames() {
    NamedEntities named = named(Optional.empty());

    assertThat(named.byMention().values())
        .extracting(NamedEntity::name)
        .containsExactly("Anna Lind", "Oslo", "Anna Lind", "Peter Novak");
    assertThat(named.all())
        .extracting(NamedEntity::name)
        .containsExactly("Anna Lind", "Peter Novak", "Oslo");
    assertThat(named.people().getFirst().mentionAt(0)).contains(new Span(0, 9));
    assertThat(named.people().getFirst().mentionAt(1)).isEmpty();
    assertThat(named.genders())
        .containsEntry("Anna Lind", Gender.SHE)
        .containsEntry("Peter Novak", Gender.HE);
  }

  private static NamedEntities named(Optional<String> title) {
    Article article = TestArticles.of(TEXT);
    Article titled =
        new Article(
            title,
            article.byline(),
            article.publishedAt(),
            article.url(),
            article.language(),
            article.text(),
            article.paragraphs(),
            article.sentences(),
            article.removed());
    return NamedEntities.in(ParsedArticle.of(titled), NameTagger.shipped());
  }
}
