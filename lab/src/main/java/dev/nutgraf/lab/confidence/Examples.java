package dev.nutgraf.lab.confidence;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.FactsWithoutNames;
import dev.nutgraf.facts.FoundFacts;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.Evidence;
import dev.nutgraf.facts.confidence.FactEvidence;
import dev.nutgraf.facts.confidence.RatedKind;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WorkBudget;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every fact that the finders list in the articles of gold_news, with its evidence and its
/// verdict.
final class Examples {

  /// The rules were made with every other article in view and do better there than on articles that
  /// nobody has read: the others count twice.
  private static final double UNREAD = 2;

  private final Map<RatedKind, List<Example>> examples = new EnumMap<>(RatedKind.class);
  private final Map<RatedKind, Integer> expected = new EnumMap<>(RatedKind.class);

  private Examples() {
    for (RatedKind kind : RatedKind.values()) {
      examples.put(kind, new ArrayList<>());
      expected.put(kind, 0);
    }
  }

  /// @param models those that tell by its style how likely an article is no news
  static Examples of(List<GoldNews> gold, ConfidenceModels models) {
    Examples all = new Examples();
    for (int a = 0; a < gold.size(); a++) {
      all.add(a, gold.get(a), models);
    }
    return all;
  }

  List<Example> of(RatedKind kind) {
    return examples.getOrDefault(kind, List.of());
  }

  /// How many facts of a kind the gold has.
  int expected(RatedKind kind) {
    return expected.getOrDefault(kind, 0);
  }

  private void add(int index, GoldNews gold, ConfidenceModels models) {
    Article article = gold.article();
    List<List<Token>> tokens = ParsedArticle.tokensOf(article);
    FactsWithoutNames known = FactFinder.withoutNames(article, tokens, WorkBudget.unlimited());
    FoundFacts found = FactFinder.found(known, NameTagger.shipped().tags(tokens), models);
    if (found.evidence().isEmpty()) {
      return;
    }
    FactEvidence evidence = found.evidence().get();
    KeyFacts facts = found.facts();
    Verdicts verdicts = new Verdicts(gold.facts(), article);
    Adder adder = new Adder(index, gold.isRead() ? 1 : UNREAD);
    adder.add(RatedKind.PERSON, evidence.people(), verdicts.names(facts.people(), "PER"));
    adder.add(
        RatedKind.ORGANIZATION,
        evidence.organizations(),
        verdicts.names(facts.organizations(), "ORG"));
    adder.add(RatedKind.PLACE, evidence.places(), verdicts.names(facts.places(), "LOC"));
    adder.add(RatedKind.OTHER, evidence.others(), verdicts.names(facts.others(), "OTHER"));
    adder.add(RatedKind.FIGURE, evidence.figures(), verdicts.figures(facts));
    adder.add(RatedKind.DATE, evidence.dates(), verdicts.dates(facts));
    List<Optional<Boolean>> speakers = verdicts.speakers(facts);
    for (int i = 0; i < speakers.size(); i++) {
      adder.add(RatedKind.SPEAKER, evidence.quotes().get(i), speakers.get(i));
    }
    List<Verdicts.OfStatement> statements = verdicts.statements(facts);
    for (int i = 0; i < statements.size(); i++) {
      Verdicts.OfStatement verdict = statements.get(i);
      adder.add(
          RatedKind.STATEMENT,
          evidence.statements().get(i),
          verdict.whole(),
          verdict.bounds().orElse(false));
    }
    adder.add(RatedKind.EVENT, evidence.who(), verdicts.event("who", facts.event().who()));
    adder.add(RatedKind.EVENT, evidence.what(), verdicts.event("what", facts.event().what()));
    adder.add(RatedKind.EVENT, evidence.when(), verdicts.event("when", facts.event().when()));
    adder.add(RatedKind.EVENT, evidence.where(), verdicts.event("where", facts.event().where()));
    for (RatedKind kind : RatedKind.values()) {
      expected.merge(kind, verdicts.expected(kind), Integer::sum);
    }
  }

  private final class Adder {
    private final int article;
    private final double share;

    Adder(int article, double share) {
      this.article = article;
      this.share = share;
    }

    void add(RatedKind kind, List<Evidence> evidence, List<Optional<Boolean>> verdicts) {
      for (int i = 0; i < verdicts.size(); i++) {
        add(kind, Optional.of(evidence.get(i)), verdicts.get(i));
      }
    }

    void add(RatedKind kind, Optional<Evidence> evidence, Optional<Boolean> verdict) {
      if (evidence.isPresent()) {
        add(kind, evidence.get(), verdict, verdict.orElse(false));
      }
    }

    void add(RatedKind kind, Evidence evidence, Optional<Boolean> verdict, boolean counted) {
      if (verdict.isPresent()) {
        of(kind).add(new Example(article, evidence, verdict.get(), counted, share));
      }
    }
  }
}
