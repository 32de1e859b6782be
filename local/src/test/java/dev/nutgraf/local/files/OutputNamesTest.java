package dev.nutgraf.local.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {

  private final OutputNames names = new OutputNames(false);
  private final OutputNames windowsNames = new OutputNames(true);

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
    assertThat(names.nameFor(name)).isEqualTo(name + ".json");
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
      Path file = folder.resolve(each.nameFor(name));
      assertThat(file.normalize()).isEqualTo(file).startsWithRaw(folder);
      assertThat(file.getNameCount()).isGreaterThan(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CON, _CON.json",
    "con.txt, _con.txt.json",
    "sub/aux/x, sub/_aux/x.json",
    "what?.txt, what_.txt.json",
    "a\\b, a_b.json",
    "dots./x, dots_/x.json",
    "contents.txt, contents.txt.json"
  })
  void windowsGetsNamesThatItTakes(String name, String expected) {
    assertThat(windowsNames.nameFor(name)).isEqualTo(expected);
  }

  @Test
  void ofTwoInputsWithOneNameTheSecondIsNumbered() {
    assertThat(names.nameFor("x.txt")).isEqualTo("x.txt.json");
    assertThat(names.nameFor("x.txt")).isEqualTo("x.txt~2.json");
    assertThat(names.nameFor("x.txt")).isEqualTo("x.txt~3.json");
  }

  @Test
  void namesThatDifferOnlyInCaseOrCompositionDoNotMeet() {
    assertThat(names.nameFor("Caf\u00e9")).isEqualTo("Caf\u00e9.json");
    assertThat(names.nameFor("caf\u00e9")).isEqualTo("caf\u00e9~2.json");
    assertThat(names.nameFor("cafe\u0301")).isEqualTo("cafe\u0301~3.json");
  }

  @Test
  void aNumberedNameDoesNotMeetAnInputOfThatName() {
    names.nameFor("x");
    names.nameFor("x");

    assertThat(names.nameFor("x~2")).isEqualTo("x~2~2.json");
  }

  @Test
  void aFileAndAFolderOfOneNameDoNotMeet() {
    assertThat(names.nameFor("a")).isEqualTo("a.json");
    assertThat(names.nameFor("a.json/b")).isEqualTo("a.json~2/b.json");
    assertThat(names.nameFor("c.json/d")).isEqualTo("c.json/d.json");
    assertThat(names.nameFor("c")).isEqualTo("c~2.json");
  }

  @Test
  void filesOfOneFolderStayTogether() {
    assertThat(names.nameFor("d/1")).isEqualTo("d/1.json");
    assertThat(names.nameFor("d/2")).isEqualTo("d/2.json");
  }

  @Test
  void longNamesAreShortenedAndStayApart() {
    String one = names.nameFor("\u00e4".repeat(200) + "1");
    String two = names.nameFor("\u00e4".repeat(200) + "2");

    assertThat(one).isNotEqualTo(two).startsWith("\u00e4\u00e4").endsWith(".json");
    assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
  }

  @Test
  void controlCharactersAreReplaced() {
    assertThat(names.nameFor("a\u001b[31m\nb")).isEqualTo("a_[31m_b.json");
  }
}
