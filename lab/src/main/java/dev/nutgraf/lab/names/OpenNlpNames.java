package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/// OpenNLP's name finder with its default settings, trained on the same texts: what we are measured
/// beside.
public final class OpenNlpNames {

  private static final List<String> KINDS = List.of("PER", "LOC", "ORG", "MISC");

  private final TokenNameFinderModel model;

  private OpenNlpNames(TokenNameFinderModel model) {
    this.model = model;
  }

  /// Trained on the first `most` texts of the training set in `data`.
  ///
  /// @throws java.nio.file.NoSuchFileException when `data` does not hold it
  public static OpenNlpNames trainedOn(Path data, int most) throws IOException {
    List<TaggedText> texts = TaggedSet.read(data, "ner_gmb_train");
    return trainedOn(texts.subList(0, Math.min(most, texts.size())));
  }

  static OpenNlpNames trainedOn(List<TaggedText> texts) throws IOException {
    return new OpenNlpNames(
        NameFinderME.train(
            "en",
            null, // keep the kinds of the samples
            new Samples(texts),
            TrainingParameters.defaultParams(),
            new TokenNameFinderFactory(null, null, new BioCodec())));
  }

  /// The size of its model file.
  int bytes() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    model.serialize(file);
    return file.size();
  }

  /// The labels of the tokens of each sentence of one text.
  public List<int[]> labels(List<List<String>> sentences) {
    NameFinderME finder = new NameFinderME(model);
    List<int[]> labels = new ArrayList<>();
    for (List<String> sentence : sentences) {
      int[] given = new int[sentence.size()];
      for (Span name : finder.find(sentence.toArray(new String[0]))) {
        NameTag.Kind kind = NameLabels.kindNumbered(KINDS.indexOf(name.getType()));
        for (int i = name.getStart(); i < name.getEnd(); i++) {
          given[i] = i == name.getStart() ? NameLabels.begin(kind) : NameLabels.inside(kind);
        }
      }
      labels.add(given);
    }
    return labels;
  }

  /// The training sentences one by one; a new text clears what OpenNLP remembers of the last.
  private static final class Samples implements ObjectStream<NameSample> {

    private final List<NameSample> samples = new ArrayList<>();
    private Iterator<NameSample> next;

    Samples(List<TaggedText> texts) {
      for (TaggedText text : texts) {
        for (int s = 0; s < text.sentences().size(); s++) {
          List<Span> names = new ArrayList<>();
          int[] labels = text.labels().get(s);
          for (int i = 0; i < labels.length; i++) {
            if (NameLabels.begins(labels[i])) {
              names.add(
                  new Span(i, NameLabels.end(labels, i), KINDS.get(NameLabels.kind(labels[i]))));
            }
          }
          samples.add(
              new NameSample(
                  text.sentences().get(s).toArray(new String[0]),
                  names.toArray(new Span[0]),
                  s == 0));
        }
      }
      next = samples.iterator();
    }

    @Override
    public @Nullable NameSample read() {
      return next.hasNext() ? next.next() : null;
    }

    @Override
    public void reset() {
      next = samples.iterator();
    }
  }
}
