package dev.nutgraf.local.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.TestBrief;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIndexTest {

  @TempDir private Path scratch;

  private OutputFolder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new OutputFolder(Files.createDirectory(scratch.resolve("pages")));
  }

  private InputFile input(String name) throws IOException {
    return new InputFile(Optional.of(Files.writeString(scratch.resolve(name), "text")), name);
  }

  /// Runs over inputs, as a command does.
  private Optional<FolderIndex.Written> run(InputFile... inputs) throws IOException {
    FolderIndex index = FolderIndex.of(folder);
    for (InputFile input : inputs) {
      folder.write(input.name() + ".html", new byte[0]);
      index.add(
          input.name() + ".html",
          input,
          TestBrief.of("{\"article\": {\"title\": \"About " + input.name() + "\"}}"));
    }
    return index.write();
  }

  private List<String> listed() throws IOException {
    return Jsoup.parse(Files.readString(folder.path().resolve("index.html")))
        .select("h3")
        .eachText();
  }

  @Test
  void onePageNeedsNoIndex() throws IOException {
    assertThat(run(input("a.txt"))).isEmpty();
    assertThat(folder.path().resolve("index.html")).doesNotExist();
  }

  @Test
  void aSecondRunAddsToTheFirst() throws IOException {
    run(input("a.txt"), input("b.txt"));
    assertThat(FolderIndex.of(folder).hasEarlierPages()).isTrue();

    run(input("c.txt"), input("b.txt"));

    assertThat(listed()).containsExactly("About a.txt", "About b.txt", "About c.txt");
  }

  @Test
  void aPageThatIsGoneIsNoLongerListed() throws IOException {
    run(input("a.txt"), input("b.txt"));
    Files.delete(folder.path().resolve("a.txt.html"));

    run(input("c.txt"));

    assertThat(listed()).containsExactly("About b.txt", "About c.txt");
  }

  @Test
  void aPageWhoseArticleIsGoneIsTold() throws IOException {
    run(input("a.txt"), input("b.txt"));
    Files.delete(scratch.resolve("a.txt"));

    assertThat(run(input("b.txt")).orElseThrow().orphans()).containsExactly("a.txt");
    assertThat(listed()).containsExactly("About a.txt", "About b.txt");
    assertThat(Files.readString(folder.path().resolve("index.html")))
        .containsOnlyOnce("the file is gone");
  }

  @Test
  void aBrokenRecordOfEarlierRunsIsPutAside() throws IOException {
    for (String broken : List.of("", "{", "[]", "{\"version\": 99, \"pages\": {}}", "null")) {
      Files.writeString(folder.path().resolve(FolderIndex.FILE), broken);

      assertThat(run(input("a.txt"), input("b.txt"))).isPresent();
      assertThat(listed()).hasSize(2);
    }
  }

  @Test
  void aPageInAFolderLeadsUpToTheIndex() {
    assertThat(FolderIndex.linkFrom("a.html")).isEqualTo("index.html");
    assertThat(FolderIndex.linkFrom("deep/er/a.html")).isEqualTo("../../index.html");
  }
}
