package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitCommandTest {

  @TempDir private Path folder;

  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("all.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("The ferry sank.".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private List<String> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile)
          .map(file -> below.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void eachArticleBecomesAFile() throws IOException {
    Path file = zip("a.txt", "b/a.txt");
    Path out = folder.resolve("out");

    Typed typed = Typed.command("split", "--out", out.toString(), file.toString());

    assertThat(typed).isEqualTo(new Typed(0, file + ": 2 articles in " + out + "\n", ""));
    assertThat(files(out)).containsExactly("a.txt", "b/a.txt");
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws IOException {
    Path out = folder.resolve("deep/out");

    Typed.command("split", "-o", out.toString(), zip("../../x.txt", "/y.txt").toString());

    assertThat(files(folder))
        .allMatch(name -> name.startsWith("deep/out/") || name.equals("all.zip"));
    assertThat(files(out)).hasSize(2);
  }

  @Test
  void whatHoldsOneArticleIsSaidToDoSo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The ferry sank.\nNobody was hurt.\n");

    Typed typed = Typed.command("split", "-o", folder.resolve("out").toString(), file.toString());

    assertThat(typed.status()).isEqualTo(1);
    assertThat(typed.err()).contains(file + " cannot be taken apart: it is no archive");
  }
}
