package dev.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table in docs/reliability.md, held against the tests it names.
class ReliabilityTableTest {

  private static final Path TABLE = Path.of("../docs/reliability.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| .* \\| (`.*`) \\|");
  private static final Pattern TEST = Pattern.compile("`([\\w.]+)#(\\w+)`");

  /// How many cases there are, numbered from 1.
  private static final int CASES = 70;

  /// A row with the tests in its last cell.
  private record Row(int number, String tests) {}

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> new Row(Integer.parseInt(row.group(1)), row.group(2)))
        .toList();
  }

  @Test
  void everyCaseHasItsRow() throws IOException {
    assertThat(rows().stream().map(Row::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, CASES).boxed().toList());
  }

  private static Stream<String> tests() throws IOException {
    return rows().stream()
        .flatMap(row -> TEST.matcher(row.tests()).results())
        .map(test -> test.group(1) + "#" + test.group(2))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("tests")
  void everyTestInTheTableExists(String test) throws ClassNotFoundException {
    String[] names = test.split("#", 2);
    Class<?> type = Class.forName("dev.nutgraf." + names[0]);

    assertThat(type.getDeclaredMethods()).extracting(Method::getName).contains(names[1]);
  }
}
