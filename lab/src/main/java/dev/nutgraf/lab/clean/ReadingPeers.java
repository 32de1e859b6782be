package dev.nutgraf.lab.clean;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The time of reading pages beside the libraries that find articles in them.
public final class ReadingPeers {

  private ReadingPeers() {}

  /// The median milliseconds a page of the news set, by name, all in turns on the same pages.
  ///
  /// @throws java.nio.file.NoSuchFileException when `data` does not hold the set
  public static Map<String, Double> medians(Path data) throws IOException {
    List<CleanPage> pages = CleanPage.read(data.resolve("clean").resolve("news_pages.jsonl.gz"));
    List<Extractor> extractors = List.of(Extractor.values());
    Stopwatch.Laps laps = Stopwatch.laps(extractors, pages);
    Map<String, Double> medians = new LinkedHashMap<>();
    for (Extractor extractor : extractors) {
      medians.put(extractor.title(), laps.medianMillis(extractor));
    }
    return medians;
  }
}
