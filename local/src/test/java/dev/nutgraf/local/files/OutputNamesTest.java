package dev.nutgraf.local.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {

  private final OutputNames names = new OutputNames(false, List.of(".json"));
  private final OutputNames windowsNames = new OutputNames(true, List.of(".json"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.txt",
        "deep/folder/news.html",
        "a b+c%20.txt",
        "\uD83D\uDCF0.txt",
        "what?.txt",
        "CON"
      })
  void aHarmlessNameIsKept(String name) {
    assertThat(names.stemFor(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x",
        "/etc/passwd",
        "a/../../../x",
        "..",
        ".",
        "",
        "/",
        "//",
        "a/./b",
        "\u0000",
        "..\\..\\x",
        "C:\\x",
        "~/x"
      })
  void noNameLeadsOutOfTheFolder(String name) {
    for (OutputNames each : new OutputNames[] {names, windowsNames}) {
      Path folder = Path.of("/out");
      Path file = folder.resolve(each.stemFor(name));
      assertThat(file.normalize()).isEqualTo(file).startsWithRaw(folder);
      assertThat(file.getNameCount()).isGreaterThan(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CON, _CON",
    "con.txt, _con.txt",
    "sub/aux/x, sub/_aux/x",
    "what?.txt, what_.txt",
    "a\\b, a_b",
    "dots./x, dots_/x",
    "contents.txt, contents.txt"
  })
  void windowsGetsNamesThatItTakes(String name, String expected) {
    assertThat(windowsNames.stemFor(name)).isEqualTo(expected);
  }

  @Test
  void ofTwoInputsWithOneNameTheSecondIsNumbered() {
    assertThat(names.stemFor("x.txt")).isEqualTo("x.txt");
    assertThat(names.stemFor("x.txt")).isEqualTo("x.txt~2");
    assertThat(names.stemFor("x.txt")).isEqualTo("x.txt~3");
  }

  @Test
  void namesThatDifferOnlyInCaseOrCompositionDoNotMeet() {
    assertThat(names.stemFor("Caf\u00e9")).isEqualTo("Caf\u00e9");
    assertThat(names.stemFor("caf\u00e9")).isEqualTo("caf\u00e9~2");
    assertThat(names.stemFor("cafe\u0301")).isEqualTo("cafe\u0301~3");
  }

  @Test
  void aNumberedNameDoesNotMeetAnInputOfThatName() {
    names.stemFor("x");
    names.stemFor("x");

    assertThat(names.stemFor("x~2")).isEqualTo("x~2~2");
  }

  @Test
  void aFileAndAFolderOfOneNameDoNotMeet() {
    assertThat(names.stemFor("a")).isEqualTo("a");
    assertThat(names.stemFor("a.json/b")).isEqualTo("a.json~2/b");
    assertThat(names.stemFor("c.json/d")).isEqualTo("c.json/d");
    assertThat(names.stemFor("c")).isEqualTo("c~2");
  }

  @Test
  void aStemIsFreeForEveryEnding() {
    OutputNames both = new OutputNames(false, List.of(".json", ".html"));
    both.stemFor("a.html/b");

    assertThat(both.stemFor("a")).isEqualTo("a~2");
  }

  @Test
  void aReservedNameIsNotGivenAway() {
    OutputNames pages = new OutputNames(false, List.of(".html"));
    pages.reserve("index.html");

    assertThat(pages.stemFor("Index")).isEqualTo("Index~2");
    assertThat(pages.stemFor("deep/index")).isEqualTo("deep/index");
  }

  @Test
  void filesOfOneFolderStayTogether() {
    assertThat(names.stemFor("d/1")).isEqualTo("d/1");
    assertThat(names.stemFor("d/2")).isEqualTo("d/2");
  }

  @Test
  void longNamesAreShortenedAndStayApart() {
    String one = names.stemFor("\u00e4".repeat(200) + "1");
    String two = names.stemFor("\u00e4".repeat(200) + "2");

    assertThat(one).isNotEqualTo(two).startsWith("\u00e4\u00e4");
    assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(250);
  }

  @Test
  void controlCharactersAreReplaced() {
    assertThat(names.stemFor("a\u001b[31m\nb")).isEqualTo("a_[31m_b");
  }
}
