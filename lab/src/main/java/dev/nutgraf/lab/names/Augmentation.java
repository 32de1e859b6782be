package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Adds sentences as news pages set them: a headline in capitals or with a capital on every word, a
/// dateline. Each is made of a sentence of the same text.
final class Augmentation {

  private static final NameTag.Kind PLACE = NameTag.Kind.PLACE;
  private static final int LONGEST_HEADLINE = 14;

  /// The share of texts that get a line in capitals, one with a capital on every word, a dateline.
  private static final double CAPITALS = 0.3;

  private static final double TITLES = 0.1;
  private static final double DATELINES = 0.1;

  private final Random random = new Random(7);

  TaggedText augmented(TaggedText text) {
    List<List<String>> sentences = new ArrayList<>(text.sentences());
    List<int[]> labels = new ArrayList<>(text.labels());
    if (random.nextDouble() < CAPITALS) {
      int s = random.nextInt(text.sentences().size());
      headline(text, s, sentences, labels, true);
    }
    if (random.nextDouble() < TITLES) {
      int s = random.nextInt(text.sentences().size());
      headline(text, s, sentences, labels, false);
    }
    if (random.nextDouble() < DATELINES) {
      dateline(text, sentences, labels);
    }
    return new TaggedText(sentences, labels, text.othersMarked());
  }

  private static void headline(
      TaggedText text, int s, List<List<String>> sentences, List<int[]> labels, boolean all) {
    List<String> words = new ArrayList<>();
    int[] given = text.labels().get(s);
    int end = Math.min(given.length, LONGEST_HEADLINE);
    while (end < given.length && NameLabels.continues(given[end])) {
      end++;
    }
    for (String word : text.sentences().get(s).subList(0, end)) {
      words.add(
          all
              ? word.toUpperCase(Locale.ROOT)
              : word.length() > 3 || !word.equals(word.toLowerCase(Locale.ROOT))
                  ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                  : word);
    }
    sentences.add(0, words);
    labels.add(0, Arrays.copyOf(given, end));
  }

  /// "LONDON (Reuters) - " before a sentence, with a place that the text names.
  private void dateline(TaggedText text, List<List<String>> sentences, List<int[]> labels) {
    for (int s = 0; s < text.sentences().size(); s++) {
      int[] given = text.labels().get(s);
      for (int i = 0; i < given.length; i++) {
        int end = given[i] == NameLabels.begin(PLACE) ? NameLabels.end(given, i) : i;
        if (end == i) {
          continue;
        }
        List<String> words = new ArrayList<>();
        for (String word : text.sentences().get(s).subList(i, end)) {
          words.add(word.toUpperCase(Locale.ROOT));
        }
        boolean agency = random.nextBoolean();
        if (agency) {
          words.addAll(List.of("(", random.nextBoolean() ? "Reuters" : "AP", ")"));
        }
        words.add(random.nextBoolean() ? "-" : "--");
        int[] dated = new int[words.size() + given.length];
        dated[0] = NameLabels.begin(PLACE);
        for (int k = 1; k < end - i; k++) {
          dated[k] = NameLabels.inside(PLACE);
        }
        if (agency) {
          dated[end - i + 1] = NameLabels.begin(NameTag.Kind.ORGANIZATION);
        }
        System.arraycopy(given, 0, dated, words.size(), given.length);
        words.addAll(text.sentences().get(s));
        sentences.add(s, words);
        labels.add(s, dated);
        return;
      }
    }
  }
}
