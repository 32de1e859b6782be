package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.FirstPassVotes;
import dev.nutgraf.language.tagger.NameDocument;
import dev.nutgraf.language.tagger.NameFeatures;
import dev.nutgraf.language.tagger.NameLexicon;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.NameWeights;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The whole training: features, a first round on halves of the texts so that each text gets tags
/// from a tagger that never saw it, and the second round that also learns from those tags.
final class NameTraining {

  /// Rarer features are left out.
  private static final int LEAST_COUNT = 2;

  /// Steps of the shipped weights that are added to every move into an organisation: by itself the
  /// tagger misses twice as many as it makes up. Tuned on ner_conll_dev and ner_worldwide_dev,
  /// which are not trained on, and the even half of gold_news.
  private static final int ORGANIZATION_BONUS = 10;

  private final NameLexicon lexicon;
  private final PrintWriter log;
  private final FeatureTable table = new FeatureTable();
  private final Knobs knobs;

  /// @param keep how many features the shipped model has
  /// @param range see [Quantized]
  record Knobs(
      CrfTrainer.Settings firstRound, CrfTrainer.Settings secondRound, int keep, double range) {}

  NameTraining(NameLexicon lexicon, Knobs knobs, PrintWriter log) {
    this.lexicon = lexicon;
    this.knobs = knobs;
    this.log = log;
  }

  NameWeights train(List<TaggedText> texts) {
    List<NameDocument> documents =
        texts.stream().map(text -> new NameDocument(text.sentences(), lexicon)).toList();
    // The votes' own features are few and frequent: counted with the gold labels as tags.
    for (int t = 0; t < texts.size(); t++) {
      count(documents.get(t), texts.get(t));
    }
    int[] hashes = table.number(LEAST_COUNT);
    log.printf("%,d features in %,d texts%n", hashes.length, texts.size());
    log.flush();
    List<List<int[]>> tags = tagged(texts, documents, hashes);
    List<Example> examples = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      FirstPassVotes votes = new FirstPassVotes(documents.get(t), tags.get(t));
      add(examples, documents.get(t), texts.get(t), Optional.of(votes));
    }
    CrfTrainer trainer = new CrfTrainer(hashes.length, knobs.secondRound());
    trainer.train(examples);
    return Quantized.of(
        hashes,
        trainer.weights(),
        trainer.transitions(),
        knobs.keep(),
        knobs.range(),
        ORGANIZATION_BONUS);
  }

  private void count(NameDocument document, TaggedText text) {
    NameFeatures features = new NameFeatures();
    FirstPassVotes votes = new FirstPassVotes(document, text.labels());
    for (int s = 0; s < document.size(); s++) {
      for (int i = 0; i < document.length(s); i++) {
        document.features(s, i, features);
        votes.addTo(features, s, i);
        for (int f = 0; f < features.count(); f++) {
          table.count(features.hashes()[f]);
        }
      }
    }
  }

  private void add(
      List<Example> examples,
      NameDocument document,
      TaggedText text,
      Optional<FirstPassVotes> votes) {
    for (int s = 0; s < document.size(); s++) {
      examples.add(Example.of(document, s, text, votes, table));
    }
  }

  /// Tags each text by a tagger trained on the texts at every other place.
  private List<List<int[]>> tagged(
      List<TaggedText> texts, List<NameDocument> documents, int[] hashes) {
    List<NameTagger> taggers = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      List<Example> examples = new ArrayList<>();
      for (int t = half; t < texts.size(); t += 2) {
        add(examples, documents.get(t), texts.get(t), Optional.empty());
      }
      CrfTrainer trainer = new CrfTrainer(hashes.length, knobs.firstRound());
      trainer.train(examples);
      NameWeights weights =
          Quantized.of(
              hashes, trainer.weights(), trainer.transitions(), hashes.length, knobs.range(), 0);
      taggers.add(new NameTagger(lexicon, weights));
      log.printf("first round: half %d of 2 done%n", half + 1);
      log.flush();
    }
    List<List<int[]>> tags = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      tags.add(taggers.get((t + 1) % 2).labels(texts.get(t).sentences()));
    }
    return tags;
  }
}
