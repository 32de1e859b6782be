package dev.nutgraf.local.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir private Path folder;

  @Test
  void aFolderGivesItsFilesByTheirPathsWithinIt() throws IOException {
    write("b.txt");
    write("sub/a.txt");
    write("a.txt");

    assertThat(namesIn(folder)).containsExactly("a.txt", "b.txt", "sub/a.txt");
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOut() throws IOException {
    write(".DS_Store");
    write(".git/config");
    write("a.txt");

    assertThat(namesIn(folder)).containsExactly("a.txt");
  }

  @Test
  void aHiddenFolderThatIsNamedIsTaken() throws IOException {
    write(".hidden/a.txt");

    assertThat(namesIn(folder.resolve(".hidden"))).containsExactly("a.txt");
  }

  @Test
  void whatLiesInTheOutputFolderIsLeftOut() throws IOException {
    write("a.txt");
    write("out/a.txt.json");

    assertThat(namesIn(folder)).containsExactly("a.txt");
  }

  @Test
  void aLinkToAFileIsFollowedAndOneToAFolderIsNot() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(namesIn(folder)).containsExactly("a.txt", "b.txt");
  }

  @Test
  void aSingleFileHasItsOwnName() throws IOException {
    write("sub/a.txt");

    List<InputFile> files =
        InputFiles.of(List.of(folder.resolve("sub/../sub/a.txt").toString()), output());

    assertThat(files).extracting(InputFile::name).containsExactly("a.txt");
  }

  @Test
  void whatIsNotThereIsReportedWhenItIsRead() {
    String missing = folder.resolve("missing.txt").toString();

    List<InputFile> files = InputFiles.of(List.of(missing), output());

    assertThat(files).hasSize(1);
    assertThatThrownBy(() -> files.getFirst().read(10))
        .isInstanceOf(IOException.class)
        .hasMessage("no such file or folder (looked for %s)", missing);
  }

  @Test
  void noMoreIsReadThanAskedFor() throws IOException {
    write("a.txt");

    InputFile file = new InputFile(java.util.Optional.of(folder.resolve("a.txt")), "a.txt");

    assertThat(file.read(2)).hasSize(2);
    assertThat(file.size(2)).isEqualTo(4);
  }

  private List<String> namesIn(Path path) {
    return InputFiles.of(List.of(path.toString()), output()).stream().map(InputFile::name).toList();
  }

  private Path output() {
    return folder.resolve("out");
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text");
  }
}
