package dev.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is deployed: its layout and its weight.
class DeployedZipIT {

  private static final Path ZIP = Path.of(System.getProperty("nutgraf.zip"));
  private static final List<String> MODELS = List.of(".model", ".bin");
  private static final long MEGABYTE = 1 << 20;

  @Test
  void theHandlerIsAtTheRootAndItsLibrariesAreInLib() throws IOException {
    List<String> names = entries().stream().map(ZipEntry::getName).toList();

    assertThat(names).contains("dev/nutgraf/lambda/Handler.class");
    assertThat(names).anyMatch(name -> name.matches("lib/jsoup-[0-9.]+\\.jar"));
    assertThat(names)
        .filteredOn(name -> name.endsWith(".jar"))
        .allMatch(n -> n.matches("lib/[^/]+"));
    assertThat(names).noneMatch(name -> name.contains("nutgraf-local") || name.startsWith("/"));
  }

  @Test
  void itSaysUnderWhichTermsItsPartsAre() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      assertThat(zip.getEntry("LICENSE")).isNotNull();
      assertThat(zip.getEntry("NOTICE")).isNotNull();
      String parts =
          new String(
              zip.getInputStream(zip.getEntry("THIRD-PARTY.txt")).readAllBytes(),
              StandardCharsets.UTF_8);
      List<String> listed =
          parts
              .lines()
              .filter(line -> line.contains(":") && line.contains("  "))
              .map(line -> line.replaceFirst("^[^:]+:(\\S+).*", "$1"))
              .toList();

      assertThat(listed)
          .containsExactlyInAnyOrderElementsOf(
              jars().stream().map(jar -> jar.replaceFirst("-[0-9][^-]*\\.jar$", "")).toList());
    }
  }

  /// The list is made by a plugin that does nothing offline.
  @Test
  void theListOfPartsNamesEveryJarWithItsVersion() throws IOException {
    Path list = ZIP.resolveSibling("bom.json");
    assumeThat(list).exists();
    JsonNode parts = JsonMapper.shared().readTree(Files.readAllBytes(list));
    List<String> listed = new ArrayList<>();
    for (JsonNode part : parts.path("components")) {
      listed.add(part.path("name").asString() + "-" + part.path("version").asString() + ".jar");
      assertThat(part.path("licenses")).as(part.path("name").asString()).isNotEmpty();
    }

    assertThat(listed).containsExactlyInAnyOrderElementsOf(jars());
  }

  private static List<String> jars() throws IOException {
    return entries().stream()
        .map(ZipEntry::getName)
        .filter(name -> name.endsWith(".jar"))
        .map(name -> name.substring("lib/".length()))
        .toList();
  }

  @Test
  void theWholeWeighsAtMost19Megabytes() throws IOException {
    assertThat(Files.size(ZIP)).isLessThanOrEqualTo(19 * MEGABYTE);
  }

  @Test
  void codeAndLibrariesWeighAtMost14Megabytes() throws IOException {
    long weight =
        entries().stream()
            .filter(entry -> MODELS.stream().noneMatch(entry.getName()::endsWith))
            .mapToLong(ZipEntry::getCompressedSize)
            .sum();

    assertThat(weight).isLessThanOrEqualTo(14 * MEGABYTE);
  }

  @Test
  void thereIsNoNativeLibraryInIt() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      for (ZipEntry entry : entries()) {
        names.add(entry.getName());
        if (entry.getName().endsWith(".jar")) {
          try (InputStream in = zip.getInputStream(entry);
              ZipInputStream jar = new ZipInputStream(in)) {
            for (ZipEntry e = jar.getNextEntry(); e != null; e = jar.getNextEntry()) {
              names.add(e.getName());
            }
          }
        }
      }
    }

    assertThat(names).noneMatch(name -> name.matches(".*\\.(so|dll|dylib|jnilib)"));
  }

  private static List<? extends ZipEntry> entries() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      return zip.stream().toList();
    }
  }
}
