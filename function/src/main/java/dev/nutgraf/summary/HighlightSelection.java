package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Picks the facts that matter most: the best sentences that hold any, be it a name or a date, each
/// no more than once and none that the summary has told. To ask for a figure or a quotation would
/// keep out a tenth of what a reader needs to know, and what comes in is no better for it.
final class HighlightSelection {

  private static final int MOST = 10;

  /// A sentence of a lower score is not worth a highlight.
  private static final double LEAST_SCORE = 0.25;

  /// One highlight for every so many sentences of a short text.
  private static final int SENTENCES_EACH = 2;

  /// Beyond this share of common terms two sentences tell the same fact.
  private static final double SAME = 0.5;

  /// How much each further kind of fact adds to a sentence's score, as a share of what is missing
  /// to 1.
  private static final double KIND_WEIGHT = 0.08;

  /// What is left of the weight of a sentence whose subject stands in the one before.
  private static final double LEANING = 0.5;

  private HighlightSelection() {}

  /// The highlights of `article`, the most important first.
  ///
  /// @param scores of its sentences, from 0 to 1
  /// @param fitness how well each of them stands alone
  /// @param told the sentences of the summary
  static List<Highlight> of(
      Article article,
      KeyFacts facts,
      ContentTerms terms,
      List<Double> scores,
      List<SentenceEligibility> fitness,
      List<Integer> told) {
    List<Set<Highlight.FactKind>> kinds = kindsBySentence(article, facts);
    double[] weights = new double[scores.size()];
    boolean cased = isCased(article);
    List<Integer> telling = new ArrayList<>();
    for (int s = 0; s < weights.length; s++) {
      int tells = kinds.get(s).size();
      boolean sentence =
          fitness.get(s) != SentenceEligibility.ASIDE
              && fitness.get(s) != SentenceEligibility.FRAGMENT
              && !(cased && opensMidway(article, s));
      if (sentence && tells > 0 && scores.get(s) >= LEAST_SCORE) {
        double weight = scores.get(s) + (1 - scores.get(s)) * KIND_WEIGHT * tells;
        weights[s] = standsAlone(article, s) ? weight : weight * LEANING;
        telling.add(s);
      }
    }
    telling.sort(Comparator.comparingDouble(s -> -weights[s]));
    int most = Math.min(MOST, (scores.size() + SENTENCES_EACH - 1) / SENTENCES_EACH);
    List<Integer> picked = new ArrayList<>(told);
    boolean standfirst = told.contains(1) && SentenceSelection.opensWithStandfirst(scores, terms);
    List<Highlight> highlights = new ArrayList<>();
    for (int s : telling) {
      if (highlights.size() < most && !(s == 0 && standfirst) && isNew(terms, s, picked)) {
        picked.add(s);
        Span span = HighlightTrimming.of(article.text(), article.sentences().get(s).span());
        highlights.add(new Highlight(span, List.copyOf(kinds.get(s)), weights[s]));
      }
    }
    return highlights;
  }

  private static boolean standsAlone(Article article, int sentence) {
    Span span = HighlightTrimming.of(article.text(), article.sentences().get(sentence).span());
    return sentence == 0 || !SentenceEligibility.leans(span.in(article.text()));
  }

  /// Whether most sentences open with a capital, so that one that does not has lost its beginning.
  private static boolean isCased(Article article) {
    int midway = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      midway += opensMidway(article, s) ? 1 : 0;
    }
    return midway * 2 < article.sentences().size();
  }

  /// "finished third in 7.2 seconds" and ", who won": no "iPod", which a capital follows.
  private static boolean opensMidway(Article article, int sentence) {
    Span span = article.sentences().get(sentence).span();
    char first = article.text().charAt(span.begin());
    boolean brand =
        span.length() > 1 && Character.isUpperCase(article.text().charAt(span.begin() + 1));
    return first == ',' || (Character.isLowerCase(first) && !brand);
  }

  private static List<Set<Highlight.FactKind>> kindsBySentence(Article article, KeyFacts facts) {
    List<Set<Highlight.FactKind>> kinds = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      kinds.add(EnumSet.noneOf(Highlight.FactKind.class));
    }
    if (kinds.isEmpty()) {
      return kinds;
    }
    Marks marks = new Marks(article, kinds);
    marks.mentions(Highlight.FactKind.PERSON, facts.people());
    marks.mentions(Highlight.FactKind.ORGANIZATION, facts.organizations());
    marks.mentions(Highlight.FactKind.PLACE, facts.places());
    for (Figure figure : facts.figures()) {
      marks.at(Highlight.FactKind.FIGURE, figure.span());
    }
    for (Quote quote : facts.quotes()) {
      marks.at(Highlight.FactKind.QUOTE, quote.span());
    }
    for (Statement statement : facts.statements()) {
      marks.at(Highlight.FactKind.STATEMENT, statement.content());
    }
    for (DateMention date : facts.dates()) {
      marks.at(Highlight.FactKind.DATE, date.span());
    }
    if (facts.event().who().isPresent()) {
      marks.at(Highlight.FactKind.EVENT, facts.event().who().get());
    }
    if (facts.event().what().isPresent()) {
      marks.at(Highlight.FactKind.EVENT, facts.event().what().get());
    }
    return kinds;
  }

  /// The kinds of fact found so far in each sentence.
  private record Marks(Article article, List<Set<Highlight.FactKind>> kinds) {

    void at(Highlight.FactKind kind, Span span) {
      kinds.get(article.sentenceAt(span.begin())).add(kind);
    }

    void mentions(Highlight.FactKind kind, List<? extends NamedEntity> entities) {
      for (NamedEntity entity : entities) {
        for (Span mention : entity.mentions()) {
          at(kind, mention);
        }
      }
    }
  }

  private static boolean isNew(ContentTerms terms, int sentence, List<Integer> picked) {
    for (int other : picked) {
      int fewest = Math.min(terms.in(sentence).length, terms.in(other).length);
      if (terms.shared(sentence, other) > SAME * fewest) {
        return false;
      }
    }
    return true;
  }
}
