package dev.nutgraf.lab.summary;

import java.util.List;

/// The graph methods of [Extracts] on sentences as they stand.
public final class GraphSummaries {

  private GraphSummaries() {}

  /// The indices of the `count` sentences that TextRank chooses.
  public static List<Integer> textRank(List<String> sentences, int count) {
    return Extracts.textRank(content(sentences), count);
  }

  /// The indices of the `count` sentences that LexRank chooses.
  public static List<Integer> lexRank(List<String> sentences, int count) {
    return Extracts.lexRank(content(sentences), count);
  }

  private static List<List<String>> content(List<String> sentences) {
    return sentences.stream().map(Rouge::stems).map(FunctionWords::without).toList();
  }
}
