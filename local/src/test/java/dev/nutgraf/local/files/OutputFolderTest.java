package dev.nutgraf.local.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path place;

  @Test
  void foldersAreMadeAsNeededAndNothingElseIsLeft() throws IOException {
    OutputFolder out = new OutputFolder(place.resolve("out"));

    Path written = out.write("deep/folder/a.json", new byte[] {1});
    out.write("deep/folder/a.json", new byte[] {2});

    assertThat(written).hasBinaryContent(new byte[] {2});
    assertThat(place.resolve("out/deep/folder")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aLinkThatLeadsOutIsNotWrittenThrough() throws IOException {
    Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
    Path out = Files.createDirectory(place.resolve("out"));
    Files.createSymbolicLink(out.resolve("sub"), elsewhere);

    assertThatThrownBy(() -> new OutputFolder(out).write("sub/a.json", new byte[] {1}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads out of");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aFileThatIsALinkIsReplacedAndItsTargetStays() throws IOException {
    Path precious = Files.writeString(place.resolve("precious"), "old");
    Path out = Files.createDirectory(place.resolve("out"));
    Files.createSymbolicLink(out.resolve("a.json"), precious);

    new OutputFolder(out).write("a.json", new byte[] {1});

    assertThat(precious).hasContent("old");
  }

  @Test
  void aFullDiskIsToldFromOtherTroubles() throws IOException {
    Configuration small = Configuration.unix().toBuilder().setMaxSize(64 << 10).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      OutputFolder out = new OutputFolder(disk.getPath("/out"));
      out.prepare();
      out.write("a.json", new byte[10]);

      assertThatThrownBy(() -> out.write("b.json", new byte[1 << 20]))
          .isInstanceOf(DiskFullException.class)
          .hasMessage("the disk that holds /out is full");
      assertThat(out.path()).isDirectoryNotContaining("glob:**.tmp");
      assertThatThrownBy(() -> out.write("a.json/b.json", new byte[1]))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(DiskFullException.class);
    }
  }

  @Test
  void aFolderBelowAFileCannotBeMade() throws IOException {
    Path file = Files.writeString(place.resolve("notes"), "");

    assertThatThrownBy(() -> new OutputFolder(file.resolve("out")).prepare())
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cannot write to " + file.resolve("out") + ": ");
  }
}
