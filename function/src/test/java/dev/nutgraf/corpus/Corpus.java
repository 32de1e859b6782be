package dev.nutgraf.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The cases of one room, a pair of files each: `NAME.txt` is the input, `NAME.expected.txt` what
/// is right, in the folder `corpus` of the room's test resources. A new case needs two files and no
/// Java. `-Dcorpus.renew=true` writes what comes out as what is right: read the difference before
/// it is committed.
///
/// Lines of the input that begin with `#` are for people: say there what kind of phrase the case
/// stands for. A line `@published 2024-12-27` gives the day of publication.
public final class Corpus {

  private static final String INPUT = ".txt";
  private static final String EXPECTED = ".expected.txt";

  private Corpus() {}

  /// The cases beside `test`, in the order of their names.
  public static Stream<Case> of(Class<?> test) {
    Path folder =
        Path.of("src", "test", "resources")
            .resolve(test.getPackageName().replace('.', '/'))
            .resolve("corpus");
    try (Stream<Path> files = Files.list(folder)) {
      List<Case> cases =
          files
              .filter(file -> file.toString().endsWith(INPUT))
              .filter(file -> !file.toString().endsWith(EXPECTED))
              .sorted()
              .map(Case::new)
              .toList();
      assertThat(cases).as("cases in " + folder).isNotEmpty();
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException("no corpus in " + folder.toAbsolutePath(), e);
    }
  }

  /// One case.
  ///
  /// @param input the file that is read
  public record Case(Path input) {

    /// The text, without the lines for people and the day of publication.
    public String text() {
      return Stream.of(content().split("\n", -1))
          .filter(line -> !line.startsWith("#") && !line.startsWith("@"))
          .reduce((a, b) -> a + "\n" + b)
          .orElse("")
          .strip();
    }

    /// The text as an article, a paragraph a line.
    public Article article() {
      return TestArticles.of(text(), published());
    }

    /// The day of publication, where the case names one.
    public Optional<String> published() {
      return content()
          .lines()
          .filter(line -> line.startsWith("@published "))
          .map(line -> line.substring("@published ".length()).strip())
          .findFirst();
    }

    /// Fails unless `found`, a line for each fact, is what the other file of the pair holds.
    public void expects(List<String> found) {
      Path expected =
          input.resolveSibling(input.getFileName().toString().replace(INPUT, "") + EXPECTED);
      String lines = String.join("\n", found) + "\n";
      try {
        if (Boolean.getBoolean("corpus.renew")) {
          Files.writeString(expected, lines);
        }
        assertThat(lines).as("%s", expected).isEqualTo(Files.readString(expected));
      } catch (IOException e) {
        throw new UncheckedIOException("no " + expected.toAbsolutePath(), e);
      }
    }

    private String content() {
      try {
        return Files.readString(input);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + input, e);
      }
    }

    @Override
    public String toString() {
      return input.getFileName().toString();
    }
  }

  /// One line for a fact: its columns with bars between them, `-` where there is none.
  public static String line(Object... columns) {
    return Arrays.stream(columns)
        .map(
            column ->
                column instanceof Optional<?> o
                    ? o.<Object>map(Function.identity()).orElse("-")
                    : column)
        .map(String::valueOf)
        .reduce((a, b) -> a + " | " + b)
        .orElse("");
  }
}
