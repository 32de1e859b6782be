package dev.nutgraf.facts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The sentences of `denied.txt`: figures that are denied, and look-alikes that are not.
class DenialReaderTest {

  private static final Path SENTENCES =
      Path.of("src", "test", "resources", "dev", "nutgraf", "facts", "figures", "denied.txt");

  /// Of two hundred sentences; what it was when the rules were made.
  private static final int RIGHT = 195;

  @Test
  void deniedFiguresAreToldFromThoseThatStand() throws IOException {
    List<String> sentences =
        Files.readAllLines(SENTENCES).stream().filter(line -> line.contains(" | ")).toList();

    assertThat(sentences).hasSize(200);
    assertThat(sentences.stream().filter(DenialReaderTest::isRight).count())
        .isGreaterThanOrEqualTo(RIGHT);
  }

  /// A denied figure may also be left out.
  private static boolean isRight(String line) {
    String[] parts = line.split(" \\| ", 2);
    BigDecimal value = new BigDecimal(parts[0].substring(parts[0].indexOf(' ') + 1));
    List<Figure> figures =
        figures(parts[1]).stream()
            .filter(figure -> figure.value().map(value::compareTo).orElse(1) == 0)
            .toList();
    boolean denied = figures.stream().anyMatch(Figure::denied);
    return parts[0].startsWith("denied") ? denied || figures.isEmpty() : !denied;
  }

  private static List<Figure> figures(String text) {
    List<Figure> figures = new ArrayList<>();
    for (ParsedSentence sentence : ParsedArticle.of(TestArticles.of(text)).parsed()) {
      figures.addAll(FigureFinder.in(sentence));
    }
    return figures;
  }
}
