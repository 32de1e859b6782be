package dev.nutgraf.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.FactEvidence;
import dev.nutgraf.facts.dates.DateFinder;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.event.EventFinder;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.figures.FigureFinder;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.keyphrases.KeyphraseFinder;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.speech.SpeechFinder;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Token;
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

  private FactFinder() {}

  /// The facts that `article` states; what it does not say is absent.
  public static KeyFacts factsOf(Article article) {
    List<List<Token>> tokens = ParsedArticle.tokensOf(article);
    return facts(
        withoutNames(article, tokens, WorkBudget.unlimited()), NameTagger.shipped().tags(tokens));
  }

  /// What can be read of `article` before its names are known.
  ///
  /// @param tokens of each of its sentences, as [ParsedArticle#tokensOf] gives them
  /// @param work what may go into all facts of the article
  public static FactsWithoutNames withoutNames(
      Article article, List<List<Token>> tokens, WorkBudget work) {
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
    NamedEntities named = NamedEntities.in(article, NameTagger.shipped(), tags);
    SpeechFinder.Speech speech = SpeechFinder.in(article, named);
    List<Statement> statements = bounded(speech.statements(), article.text().length());
    FactConflicts conflicts = FactConflicts.of(article.text(), known.dates(), named);
    List<Figure> figures =
        FigureAttribution.attributed(
            conflicts.figuresIn(known.figures()),
            article,
            named,
            new SpeechFinder.Speech(speech.quotes(), statements));
    List<DateMention> dates = conflicts.datesBeside(figures);
    MainEvent event = EventFinder.in(article, dates, named);
    KeyFacts facts =
        new KeyFacts(
            named.people(),
            named.organizations(),
            named.places(),
            named.others(),
            figures,
            speech.quotes(),
            statements,
            dates,
            KeyphraseFinder.in(article, named),
            event);
    if (!isRated(article.article())) {
      return new FoundFacts(facts, Optional.empty(), 0);
    }
    double notNews = models.notNews(article);
    FactEvidence.Found found =
        new FactEvidence.Found(
            article, tags, named, figures, speech.quotes(), statements, dates, event, notNews);
    return new FoundFacts(facts, Optional.of(FactEvidence.of(found)), notNews);
  }

  /// Nothing was learned of other languages than English.
  private static boolean isRated(Article article) {
    return article.language().isEmpty() || article.language().get().equals("en");
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
