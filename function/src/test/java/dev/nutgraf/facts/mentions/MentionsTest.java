package dev.nutgraf.facts.mentions;

import static dev.nutgraf.language.tagger.NameTag.Kind.ORGANIZATION;
import static dev.nutgraf.language.tagger.NameTag.Kind.OTHER;
import static dev.nutgraf.language.tagger.NameTag.Kind.PERSON;
import static dev.nutgraf.language.tagger.NameTag.Kind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The steps between the tags and the mentions, one by one.
class MentionsTest {

  private static final NameTagger TAGGER = NameTagger.shipped();

  @Test
  void aMentionIsItsWords() {
    NameMention mention = first("He met Anna van der Meer.", "Anna van der Meer", PERSON);

    assertThat(mention.text()).isEqualTo("Anna van der Meer");
    assertThat(mention.span()).isEqualTo(new Span(7, 24));
    assertThat(mention.begin()).isEqualTo(2);
    assertThat(mention.end()).isEqualTo(6);
    assertThat(mention.first()).isEqualTo("Anna");
    assertThat(mention.last()).isEqualTo("Meer");
    assertThat(mention.beginning(2).text()).isEqualTo("Anna van");
    assertThat(mention.as(PLACE).kind()).isEqualTo(PLACE);
  }

  @Test
  void wordsThatStandTogetherStayTogether() {
    assertThat(first("Ask Anna's friend.", "Anna's", OTHER).text()).isEqualTo("Anna's");
  }

  @Test
  void aMentionHasAsManyWordsAsItsRange() {
    List<Token> words = TestMentions.tokens("Anna Lind");

    assertThatThrownBy(() -> new NameMention(PERSON, 0, new TokenRange(0, 3), words))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 tokens");
  }

  @Test
  void titlesAndArticlesAreNoPartOfAName() {
    assertThat(trimmed("President Anna Lind left.", "President Anna Lind", PERSON))
        .isEqualTo("Anna Lind");
    assertThat(trimmed("The Red Cross left.", "The Red Cross", ORGANIZATION))
        .isEqualTo("Red Cross");
    assertThat(trimmed("Minister of Defence Lind left.", "Minister of Defence Lind", OTHER))
        .isEqualTo("Defence Lind");
    assertThat(trimmed("Fishmonger Tom Lind left.", "Fishmonger Tom Lind", PERSON))
        .isEqualTo("Tom Lind");
    assertThat(trimmed("The Larkport-based Veldora left.", "Larkport-based Veldora", OTHER))
        .isEqualTo("Veldora");
    assertThat(trimmed("In south Devon it rained.", "south Devon", PLACE)).isEqualTo("Devon");
    assertThat(trimmed("Larkport Mr Novak left.", "Larkport Mr Novak", OTHER)).isEqualTo("Novak");
  }

  @Test
  void aDeanMayBeCalledDean() {
    assertThat(trimmed("Dean Lind left.", "Dean Lind", PERSON)).isEqualTo("Dean Lind");
    assertThat(trimmed("Mayor Lind left.", "Mayor Lind", PERSON)).isEqualTo("Lind");
  }

  @Test
  void linksAndEndingsEndNoName() {
    assertThat(trimmed("Anna Lind's house", "Anna Lind's", PERSON)).isEqualTo("Anna Lind");
    assertThat(trimmed("The Bank of the river", "Bank of the", ORGANIZATION)).isEqualTo("Bank");
    assertThat(trimmed("Anna and friends", "Anna and", PERSON)).isEqualTo("Anna");
    assertThat(trimmed("Labour MP Lind left.", "Labour MP", ORGANIZATION)).isEqualTo("Labour");
  }

  @Test
  void aCompanysSuffixAndANicknameArePartOfAName() {
    assertThat(trimmed("Veldora Inc. left.", "Veldora", ORGANIZATION)).isEqualTo("Veldora Inc.");
    assertThat(trimmed("Veldora inc left.", "Veldora", ORGANIZATION)).isEqualTo("Veldora");
    assertThat(trimmed("Peter \"Rocky\" Novak won.", "Peter \"Rocky", PERSON))
        .isEqualTo("Peter \"Rocky\" Novak");
    assertThat(trimmed("Peter \"Rocky said.", "Peter \"Rocky", PERSON)).isEqualTo("Peter");
  }

  @Test
  void aPersonsNameGoesOnOnlyOverSmallWordsOfNames() {
    assertThat(trimmed("Anna de Lind left.", "Anna de Lind", PERSON)).isEqualTo("Anna de Lind");
    assertThat(trimmed("Anna met Lind.", "Anna met Lind", PERSON)).isEqualTo("Anna");
  }

  @Test
  void aTitleMakesAPerson() {
    assertThat(trimmedKind("Lord Quennell left.", "Lord Quennell", OTHER)).isEqualTo(PERSON);
    assertThat(trimmedKind("Mr Quennell left.", "Quennell", PLACE)).isEqualTo(PERSON);
    assertThat(trimmedKind("Lord Chancellor left.", "Lord Chancellor", OTHER)).isEqualTo(OTHER);
    assertThat(trimmedKind("Prince Edward Island", "Prince Edward Island", PLACE)).isEqualTo(PLACE);
    assertThat(trimmedKind("Lord Lane left.", "Lord Lane", OTHER)).isEqualTo(OTHER);
  }

  @Test
  void namesAreJoinedWhereTheWordsBetweenBelongToOne() {
    assertThat(mended("They met in North Korea.", new Tag("Korea", PLACE)))
        .containsExactly("North Korea");
    assertThat(mended("They met in north Korea.", new Tag("Korea", PLACE)))
        .containsExactly("Korea");
    assertThat(mended("Marsh & Tolland won.", new Tag("Tolland", ORGANIZATION)))
        .containsExactly("Marsh & Tolland");
    assertThat(
            mended(
                "The Association of Sailors won.",
                new Tag("Association", ORGANIZATION),
                new Tag("Sailors", ORGANIZATION)))
        .containsExactly("Association of Sailors");
    assertThat(mended("Anna Lind won.", new Tag("Anna", PERSON), new Tag("Lind", PERSON)))
        .containsExactly("Anna Lind");
    assertThat(mended("Anna Lind won.", new Tag("Anna", PERSON), new Tag("Lind", PLACE)))
        .containsExactly("Anna", "Lind");
  }

  @Test
  void noNameGoesOnBehindASemicolon() {
    assertThat(mended("Cyprus; Malta won.", new Tag("Cyprus; Malta", PLACE)))
        .containsExactly("Cyprus", "Malta");
  }

  @Test
  void namesArePartedWhereTheyAreTwo() {
    assertThat(split("Kuwait and Oman won.", new Tag("Kuwait and Oman", PLACE)))
        .containsExactly("Kuwait", "Oman");
    assertThat(split("Anna Lind, Peter Novak won.", new Tag("Anna Lind, Peter Novak", PERSON)))
        .containsExactly("Anna Lind", "Peter Novak");
    assertThat(split("Russia's Veldora won.", new Tag("Russia's Veldora", ORGANIZATION)))
        .containsExactly("Russia", "Veldora");
    assertThat(split("Labour MP Ann Smith won.", new Tag("Labour MP Ann Smith", ORGANIZATION)))
        .containsExactly("Labour", "Ann Smith");
    assertThat(split("UNHCR and Help the Aged won.", new Tag("UNHCR and Help the Aged", OTHER)))
        .containsExactly("UNHCR", "Help the Aged");
  }

  @Test
  void namesOfOneStayWhole() {
    assertThat(split("Veldora, Ltd won.", new Tag("Veldora, Ltd", ORGANIZATION)))
        .containsExactly("Veldora, Ltd");
    assertThat(
            split(
                "The Department for Media, Culture and Sport won.",
                new Tag("Department for Media, Culture and Sport", ORGANIZATION)))
        .containsExactly("Department for Media, Culture and Sport");
    assertThat(
            split(
                "The Department for Work and Pensions won.",
                new Tag("Department for Work and Pensions", ORGANIZATION)))
        .containsExactly("Department for Work and Pensions");
  }

  @Test
  void aShortFormIsAWordOfAFewCapitals() {
    assertThat(isAcronym("NATO")).isTrue();
    assertThat(isAcronym("BBCi")).isTrue();
    assertThat(isAcronym("A")).isFalse();
    assertThat(isAcronym("Nato")).isFalse();
    assertThat(isAcronym("ABCDEFGH")).isFalse();
  }

  @Test
  void aShortFormOfAThingBeginsLikeItsSmallWords() {
    assertThat(things("They import liquid natural gas (LNG) now.")).containsExactly("LNG");
    assertThat(things("They use command and control (CC) now.")).containsExactly("CC");
    assertThat(things("The northern fish agency (NFA) met.")).isEmpty();
    assertThat(things("They import natural gas (LNG) now.")).isEmpty();
    assertThat(things("They import liquid natural gas LNG now.")).isEmpty();
  }

  @Test
  void namesInASeriesStandTogether() {
    assertThat(series("Volvo, Zolvanta and Veldora fell.", "Volvo", "Zolvanta", "Veldora"))
        .containsExactly(List.of("Volvo", "Zolvanta", "Veldora"));
    assertThat(series("Volvo or Zolvanta fell.", "Volvo", "Zolvanta"))
        .containsExactly(List.of("Volvo", "Zolvanta"));
    assertThat(series("Volvo, Zolvanta fell.", "Volvo", "Zolvanta")).isEmpty();
    assertThat(series("Volvo and not Zolvanta fell.", "Volvo", "Zolvanta")).isEmpty();
  }

  @Test
  void mostVotesWinAndOfEqualsTheOwn() {
    KindVotes votes = new KindVotes();
    assertThat(votes.winner("X", OTHER)).isEqualTo(OTHER);
    votes.add("X", ORGANIZATION);
    votes.add("Y", PERSON);
    assertThat(votes.winner("X", PERSON)).isEqualTo(ORGANIZATION);
    votes.add("X", PLACE);
    assertThat(votes.winner("X", ORGANIZATION)).isEqualTo(ORGANIZATION);
    assertThat(votes.winner("X", PERSON)).isEqualTo(PLACE);
    votes.add("X", ORGANIZATION);
    assertThat(votes.winner("X", PLACE)).isEqualTo(ORGANIZATION);
  }

  @Test
  void whatIsNamedOnceIsFoundAgain() {
    ParsedArticle article =
        TestMentions.article("Anna Lindqvist met NATO. Lindqvist left. Nato and NATO did not.");
    List<NameMention> named =
        List.of(
            TestMentions.mention(article, "Anna Lindqvist", PERSON),
            TestMentions.mention(article, "NATO", ORGANIZATION));

    assertThat(TestMentions.texts(new MissedNames(article, named, TAGGER).added()))
        .containsExactly("Anna Lindqvist", "NATO", "Lindqvist", "NATO");
  }

  @Test
  void aSurnameBesideACapitalIsPartOfAnotherName() {
    ParsedArticle article = TestMentions.article("Anna Lindqvist left. Lindqvist Street is long.");
    List<NameMention> named = List.of(TestMentions.mention(article, "Anna Lindqvist", PERSON));

    assertThat(TestMentions.texts(new MissedNames(article, named, TAGGER).added()))
        .containsExactly("Anna Lindqvist");
  }

  @Test
  void landmarksAreFoundBetweenTheTags() {
    assertThat(landmarks("They met in Tanner Street.")).containsExactly("Tanner Street");
    assertThat(landmarks("Old Tanner Street is long.")).containsExactly("Old Tanner Street");
    assertThat(landmarks("The River Quill rose.")).containsExactly("River Quill");
    assertThat(landmarks("They met in the Street.")).isEmpty();
    assertThat(landmarks("Very Old Tanner Street Sold.")).isEmpty();
    assertThat(landmarks("The Great Old Tanner Wine Street.")).isEmpty();
  }

  @Test
  void theFirstPartOfAJoinedNameIsLongEnough() {
    assertThat(firstPart("GlaxoSmithKline")).contains("Glaxo");
    assertThat(firstPart("McDonald")).isEmpty();
    assertThat(firstPart("Glaxo")).isEmpty();
    assertThat(firstPart("VeldoraSmith Ltd")).isEmpty();
  }

  private record Tag(String words, NameTag.Kind kind) {}

  private static NameMention first(String text, String name, NameTag.Kind kind) {
    return TestMentions.mention(TestMentions.article(text), name, kind);
  }

  private static NameMention trimmedMention(String text, String name, NameTag.Kind kind) {
    ParsedArticle article = TestMentions.article(text);
    NameMention mention = TestMentions.mention(article, name, kind);
    return new NameTrimming(TAGGER).trimmed(mention, article.sentences().get(mention.sentence()));
  }

  private static String trimmed(String text, String name, NameTag.Kind kind) {
    return trimmedMention(text, name, kind).text();
  }

  private static NameTag.Kind trimmedKind(String text, String name, NameTag.Kind kind) {
    return trimmedMention(text, name, kind).kind();
  }

  private static List<NameMention> mentions(ParsedArticle article, Tag... tags) {
    return List.of(tags).stream()
        .map(tag -> TestMentions.mention(article, tag.words, tag.kind))
        .toList();
  }

  private static List<String> mended(String text, Tag... tags) {
    ParsedArticle article = TestMentions.article(text);
    return TestMentions.texts(
        new NameBoundaries(TAGGER).mended(mentions(article, tags), article.sentences().getFirst()));
  }

  private static List<String> split(String text, Tag... tags) {
    ParsedArticle article = TestMentions.article(text);
    return TestMentions.texts(new NameBoundaries(TAGGER).split(mentions(article, tags), article));
  }

  private static boolean isAcronym(String word) {
    return Acronyms.isAcronym(TestMentions.tokens(word).getFirst());
  }

  private static Iterable<String> things(String text) {
    return new Acronyms(TestMentions.article(text)).ofThings();
  }

  private static List<List<String>> series(String text, String... names) {
    ParsedArticle article = TestMentions.article(text);
    List<NameMention> mentions =
        List.of(names).stream().map(n -> TestMentions.mention(article, n, OTHER)).toList();
    return CoordinatedNames.of(mentions, article).stream().map(TestMentions::texts).toList();
  }

  private static List<String> landmarks(String text) {
    ParsedArticle article = TestMentions.article(text);
    return TestMentions.texts(
        new PlaceSuffixRules(TAGGER).added(0, List.of(), article.sentences().getFirst()));
  }

  private static Optional<String> firstPart(String name) {
    return TestMentions.of(name, ORGANIZATION).firstPart();
  }
}
