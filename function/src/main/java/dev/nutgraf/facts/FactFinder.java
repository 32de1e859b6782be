package dev.nutgraf.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.attribution.FigureAttribution;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.FactEvidence;
import dev.nutgraf.facts.coreference.DescribedRoles;
import dev.nutgraf.facts.dates.DateFinder;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.event.EventFinder;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.figures.FigureFinder;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.keyphrases.KeyphraseFinder;
import dev.nutgraf.facts.multilingual.MultilingualFigures;
import dev.nutgraf.facts.multilingual.MultilingualKeyphrases;
import dev.nutgraf.facts.multilingual.MultilingualQuotes;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.speech.SpeechFinder;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.LanguageDetector;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WordCount;
import dev.nutgraf.language.WorkBudget;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the facts of an article in two steps, so that names can be tagged beside the first:
/// [#withoutNames] reads what needs none, [#facts] the rest.
public final class FactFinder {

  /// Statements lie within statements ("he said she said …"): all of them together may be this many
  /// times as long as the text, which keeps the brief of a text made of nothing else in bounds.
  private static final long MOST_STATED = 4;

  private static final String ENGLISH = "en";

  /// Behind the letters of the Latin script that whole languages are written in.
  private static final char LAST_LATIN = 0x250;

  /// Enough of a text to tell whether it is English.
  private static final int LANGUAGE_SAMPLE = 6_000;

  /// Fewer words tell nothing of their language.
  private static final int ENOUGH_WORDS = 40;

  /// Lists and tables in English have more function words than this.
  private static final double FEWEST_FUNCTION_WORDS = 0.03;

  private FactFinder() {}

  /// The facts that `article` states; what it does not say is absent.
  public static KeyFacts factsOf(Article article) {
    List<List<Token>> tokens = ParsedArticle.tokensOf(article);
    return facts(
        withoutNames(article, tokens, WorkBudget.unlimited()), NameTagger.shipped().tags(tokens));
  }

  /// Whether the rules of English are for `article`: it is in English, or too short to tell and in
  /// Latin letters.
  public static boolean isRead(Article article) {
    if (article.language().isPresent()) {
      return article.language().get().equals(ENGLISH);
    }
    String text = article.text();
    String sample = text.length() > LANGUAGE_SAMPLE ? text.substring(0, LANGUAGE_SAMPLE) : text;
    return isLatin(sample)
        && (WordCount.countIn(sample) < ENOUGH_WORDS
            || LanguageDetector.shareOfFunctionWords(sample, ENGLISH) >= FEWEST_FUNCTION_WORDS);
  }

  private static boolean isLatin(String text) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        latin += c < LAST_LATIN ? 1 : 0;
      }
    }
    return 2 * latin >= letters;
  }

  /// What can be read of `article` before its names are known; nothing if it is not English.
  ///
  /// @param tokens of each of its sentences, as [ParsedArticle#tokensOf] gives them
  /// @param work what may go into all facts of the article
  public static FactsWithoutNames withoutNames(
      Article article, List<List<Token>> tokens, WorkBudget work) {
    if (!isRead(article)) {
      return new FactsWithoutNames(
          new ParsedArticle(article, tokens, List.of(), work), List.of(), List.of());
    }
    ParsedArticle parsed = ParsedArticle.of(article, tokens, work);
    List<DateMention> dates = DateFinder.in(parsed);
    List<List<Figure>> figures = new ArrayList<>(parsed.parsed().size());
    for (ParsedSentence sentence : parsed.parsed()) {
      figures.add(FigureFinder.in(sentence));
    }
    return new FactsWithoutNames(parsed, dates, figures);
  }

  /// All facts of an article that are worth listing.
  ///
  /// @param known what was read of it without its names
  /// @param tags what the shipped tagger says of its tokens
  public static KeyFacts facts(FactsWithoutNames known, List<NameTag> tags) {
    ConfidenceModels models = ConfidenceModels.shipped();
    return found(known, tags, models).listed(models);
  }

  /// All facts of an article, sure or not, with what is known of each.
  ///
  /// @param models those that tell how little the article reads like news
  public static FoundFacts found(
      FactsWithoutNames known, List<NameTag> tags, ConfidenceModels models) {
    ParsedArticle article = known.article();
    if (!isRead(article.article())) {
      return new FoundFacts(inOtherLanguage(article), Optional.empty(), 0);
    }
    NamedEntities named = NamedEntities.in(article, NameTagger.shipped(), tags);
    SpeechFinder.Speech speech = SpeechFinder.in(article, named);
    List<Statement> statements = bounded(speech.statements(), article.text().length());
    FactConflicts conflicts = FactConflicts.of(article.text(), known.dates(), named);
    List<Figure> figures =
        FigureAttribution.attributed(
            conflicts.figuresIn(known.figures()),
            article,
            named,
            new SpeechFinder.Speech(speech.quotes(), statements, speech.referents()));
    List<DateMention> dates = conflicts.datesBeside(figures);
    MainEvent event = EventFinder.in(article, dates, named);
    KeyFacts facts =
        new KeyFacts(
            DescribedRoles.added(article, named, speech.referents()).people(),
            named.organizations(),
            named.places(),
            named.others(),
            figures,
            speech.quotes(),
            statements,
            dates,
            KeyphraseFinder.in(article, named),
            event);
    double notNews = models.notNews(article);
    FactEvidence.Found found =
        new FactEvidence.Found(
            article, tags, named, figures, speech.quotes(), statements, dates, event, notNews);
    return new FoundFacts(facts, Optional.of(FactEvidence.of(found)), notNews);
  }

  /// What needs no rules of a language; the rest is empty.
  private static KeyFacts inOtherLanguage(ParsedArticle article) {
    return new KeyFacts(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MultilingualFigures.in(article.article()),
        MultilingualQuotes.in(article.article()),
        List.of(),
        List.of(),
        MultilingualKeyphrases.in(article.article(), article.sentences()),
        MainEvent.NONE);
  }

  private static List<Statement> bounded(List<Statement> statements, long textLength) {
    long left = MOST_STATED * textLength;
    List<Statement> bounded = new ArrayList<>();
    for (Statement statement : statements) {
      left -= statement.content().length();
      if (left < 0) {
        break;
      }
      bounded.add(statement);
    }
    return bounded;
  }
}
