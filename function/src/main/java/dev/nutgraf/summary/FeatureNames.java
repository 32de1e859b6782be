package dev.nutgraf.summary;

import dev.nutgraf.language.ModelBytes;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The names of the features that a model was trained on, as its file holds them: a count, then
/// each name in the order of the model's columns.
///
/// @param names as [SentenceFeature] has them, or had them when the model was trained
record FeatureNames(List<String> names) {

  FeatureNames {
    names = List.copyOf(names);
  }

  /// Those of the features that are computed.
  static FeatureNames computed() {
    List<String> names = new ArrayList<>(SentenceFeature.COUNT + ReaderFeature.COUNT);
    for (SentenceFeature feature : SentenceFeature.values()) {
      names.add(feature.name());
    }
    for (ReaderFeature feature : ReaderFeature.values()) {
      names.add(feature.name());
    }
    return new FeatureNames(names);
  }

  static FeatureNames read(ModelBytes in) throws IOException {
    int count = in.unsignedShort();
    List<String> names = new ArrayList<>(count);
    for (int f = 0; f < count; f++) {
      names.add(in.name());
    }
    return new FeatureNames(names);
  }

  void write(DataOutput out) throws IOException {
    out.writeShort(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  /// @throws IOException naming the first feature of the model that is not the one computed there
  void requireComputed() throws IOException {
    List<String> computed = computed().names();
    for (int f = 0; f < Math.max(names.size(), computed.size()); f++) {
      String trained = f < names.size() ? names.get(f) : "none";
      String now = f < computed.size() ? computed.get(f) : "none";
      if (!trained.equals(now)) {
        throw new IOException(
            ("the ranker was trained on %d features and %d are computed; feature %d was %s and is"
                    + " %s now: train it anew with 'lab train summary', or, where features have"
                    + " only been renamed, give it the new names with 'lab train summary --rename'")
                .formatted(names.size(), computed.size(), f, trained, now));
      }
    }
  }
}
