package dev.nutgraf.lab.confidence;

import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.RatedKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Draws for each kind of fact the share that was right against the confidence, a point for each
/// bin of as many facts. Points on the diagonal kept their word; above it more was right than was
/// said.
final class ReliabilityPlot {

  private static final int COLUMNS = 3;
  private static final int SIDE = 180;
  private static final int GAP = 60;

  private final StringBuilder svg = new StringBuilder();

  private ReliabilityPlot() {}

  static void write(Path file, OutOfFold folds) throws IOException {
    Files.writeString(file, new ReliabilityPlot().draw(folds), StandardCharsets.UTF_8);
  }

  private String draw(OutOfFold folds) {
    List<RatedKind> kinds = List.of(RatedKind.values());
    int rows = (kinds.size() + COLUMNS - 1) / COLUMNS;
    int width = COLUMNS * (SIDE + GAP) + GAP / 2;
    int height = rows * (SIDE + GAP) + GAP / 2;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        width, height);
    add("<title>Share of facts that were right, by their confidence</title>");
    add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", width, height);
    for (int i = 0; i < kinds.size(); i++) {
      int x = GAP * 2 / 3 + i % COLUMNS * (SIDE + GAP);
      int y = GAP / 2 + i / COLUMNS * (SIDE + GAP);
      add("<g transform=\"translate(%d %d)\">", x, y);
      panel(ConfidenceModels.section(kinds.get(i)), EvaluateConfidence.listed(kinds.get(i), folds));
      add("</g>");
    }
    add("</svg>");
    return svg.toString();
  }

  private void panel(String title, Reliability reliability) {
    add("<text x=\"0\" y=\"-8\" fill=\"#222\">%s (%d)</text>", title, reliability.size());
    add("<rect width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#999\"/>", SIDE, SIDE);
    add("<path d=\"M0 %d L%d 0\" stroke=\"#bbb\" stroke-dasharray=\"4 3\"/>", SIDE, SIDE);
    for (int tenth = 0; tenth <= 10; tenth += 5) {
      double at = SIDE * tenth / 10.0;
      add(
          "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\" fill=\"#666\">%.1f</text>",
          at, SIDE + 16, tenth / 10.0);
      add(
          "<text x=\"-6\" y=\"%.0f\" text-anchor=\"end\" fill=\"#666\">%.1f</text>",
          SIDE - at + 4, tenth / 10.0);
    }
    for (Reliability.Bin bin : reliability.bins()) {
      add(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#2b6cb0\"/>",
          SIDE * bin.expected(), SIDE * (1 - bin.found()));
    }
  }

  @SuppressWarnings("AnnotateFormatMethod") // called in this class alone
  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
