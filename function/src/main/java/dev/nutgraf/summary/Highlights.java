package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.NamedEntity;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Picks the facts that matter most: the best sentences that hold a figure, a quotation, a
/// statement or the main event, each no more than once.
final class Highlights {

  private static final int MOST = 10;

  /// One highlight for every so many sentences of a short text.
  private static final int SENTENCES_EACH = 2;

  /// Beyond this share of common terms two sentences tell the same fact.
  private static final double SAME = 0.5;

  /// How much each further kind of fact adds to a sentence's score, as a share of what is missing
  /// to 1.
  private static final double KIND_WEIGHT = 0.08;

  /// What is left of the weight of a sentence whose subject stands in the one before.
  private static final double LEANING = 0.5;

  private Highlights() {}

  static List<Highlight> of(Article article, KeyFacts facts, Terms terms, List<Double> scores) {
    List<Set<Highlight.FactKind>> kinds = kindsBySentence(article, facts);
    List<Fitness> fitness = Fitness.of(article);
    double[] weights = new double[scores.size()];
    for (int s = 0; s < weights.length; s++) {
      double weight = scores.get(s) + (1 - scores.get(s)) * KIND_WEIGHT * telling(kinds.get(s));
      weights[s] = standsAlone(article, s) ? weight : weight * LEANING;
    }
    int most = Math.min(MOST, (scores.size() + SENTENCES_EACH - 1) / SENTENCES_EACH);
    List<Integer> picked = new ArrayList<>();
    IntStream.range(0, weights.length)
        .boxed()
        .filter(s -> telling(kinds.get(s)) > 0)
        .filter(s -> fitness.get(s) != Fitness.ASIDE && fitness.get(s) != Fitness.FRAGMENT)
        .sorted(Comparator.comparingDouble(s -> -weights[s]))
        .forEach(
            s -> {
              if (picked.size() < most && picked.stream().noneMatch(p -> same(terms, s, p))) {
                picked.add(s);
              }
            });
    return picked.stream()
        .map(
            s ->
                new Highlight(
                    Trimming.of(article.text(), article.sentences().get(s).span()),
                    kinds.get(s).stream().toList(),
                    weights[s]))
        .toList();
  }

  private static boolean standsAlone(Article article, int sentence) {
    Span span = Trimming.of(article.text(), article.sentences().get(sentence).span());
    return sentence == 0 || !Fitness.leans(Words.of(span.in(article.text())));
  }

  /// How many kinds of fact a sentence holds that are worth a highlight; names alone are not.
  private static int telling(Set<Highlight.FactKind> kinds) {
    boolean tells =
        kinds.stream()
            .anyMatch(
                kind ->
                    switch (kind) {
                      case PERSON, ORGANIZATION, PLACE, DATE -> false;
                      case FIGURE, QUOTE, STATEMENT, EVENT -> true;
                    });
    return tells ? kinds.size() : 0;
  }

  private static List<Set<Highlight.FactKind>> kindsBySentence(Article article, KeyFacts facts) {
    List<Set<Highlight.FactKind>> kinds = new ArrayList<>();
    article.sentences().forEach(_ -> kinds.add(EnumSet.noneOf(Highlight.FactKind.class)));
    if (kinds.isEmpty()) {
      return kinds;
    }
    mark(article, kinds, Highlight.FactKind.PERSON, mentions(facts.people()));
    mark(article, kinds, Highlight.FactKind.ORGANIZATION, mentions(facts.organizations()));
    mark(article, kinds, Highlight.FactKind.PLACE, mentions(facts.places()));
    mark(article, kinds, Highlight.FactKind.FIGURE, facts.figures().stream().map(f -> f.span()));
    mark(article, kinds, Highlight.FactKind.QUOTE, facts.quotes().stream().map(q -> q.span()));
    mark(
        article,
        kinds,
        Highlight.FactKind.STATEMENT,
        facts.statements().stream().map(s -> s.content()));
    mark(article, kinds, Highlight.FactKind.DATE, facts.dates().stream().map(d -> d.span()));
    mark(
        article,
        kinds,
        Highlight.FactKind.EVENT,
        Stream.of(facts.event().who(), facts.event().what()).flatMap(Optional::stream));
    return kinds;
  }

  private static Stream<Span> mentions(List<? extends NamedEntity> entities) {
    return entities.stream().flatMap(entity -> entity.mentions().stream());
  }

  private static void mark(
      Article article,
      List<Set<Highlight.FactKind>> kinds,
      Highlight.FactKind kind,
      Stream<Span> spans) {
    spans.forEach(span -> kinds.get(article.sentenceAt(span.begin())).add(kind));
  }

  private static boolean same(Terms terms, int a, int b) {
    return terms.shared(a, b) > SAME * Math.min(terms.in(a).length, terms.in(b).length);
  }
}
