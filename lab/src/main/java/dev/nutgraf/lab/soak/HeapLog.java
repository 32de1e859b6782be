package dev.nutgraf.lab.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the garbage collector left on the heap, as the JVM logs it among the function's own lines.
final class HeapLog {

  // "[1.234s][info][gc] GC(5) Pause Young (Allocation Failure) 60M->21M(100M) 9.1ms"
  private static final Pattern PAUSE =
      Pattern.compile("\\[gc[^\\]]*\\] GC\\(\\d+\\) Pause [^>]{0,80}->(\\d{1,7})M\\(");

  private HeapLog() {}

  /// The least that was left in each of `parts` equal parts of the log, in megabytes. A leak makes
  /// this rise.
  static List<Integer> leastLeft(Path log, int parts) throws IOException {
    List<Integer> left = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      Matcher pause = PAUSE.matcher(line);
      if (pause.find()) {
        left.add(Integer.parseInt(pause.group(1)));
      }
    }
    List<Integer> least = new ArrayList<>();
    for (int part = 0; part < parts && left.size() >= parts; part++) {
      least.add(
          left.subList(part * left.size() / parts, (part + 1) * left.size() / parts).stream()
              .min(Integer::compare)
              .orElse(0));
    }
    return least;
  }
}
