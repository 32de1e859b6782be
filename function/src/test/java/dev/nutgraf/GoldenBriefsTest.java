package dev.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.brief.BriefSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The seeds' briefs as people have read and approved them. After a change that moves one, look at
/// the difference; `-Dgolden.renew=true` then writes them anew.
class GoldenBriefsTest {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  /// One seed in other formats, and its compact briefs.
  private static final Path FORMATS = Path.of("src", "test", "resources", "formats");

  private static final Path FORMAT_BRIEFS = Path.of("src", "test", "resources", "golden/formats");

  /// The same for people who want to see one.
  private static final Path SAMPLES = Path.of("..", "docs", "briefs");

  private static final JsonMapper READABLE =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.sorted().toList();
    }
  }

  private static byte[] brief(Path seed) throws IOException {
    Hints hints = Hints.named(seed.getFileName().toString());
    return BriefJson.toBytes(Nutgraf.brief(Files.readAllBytes(seed), hints, BriefSettings.DEFAULT));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBriefOfASeedIsTheOneThatWasApproved(Path seed) throws IOException {
    String brief = READABLE.writeValueAsString(READABLE.readTree(brief(seed))) + "\n";
    Path golden = GOLDEN.resolve(seed.getFileName() + ".json");
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, brief);
      Files.writeString(SAMPLES.resolve(seed.getFileName() + ".json"), brief);
    }

    assertThat(golden).hasContent(brief);
    assertThat(SAMPLES.resolve(seed.getFileName() + ".json")).hasSameBinaryContentAs(golden);
  }

  static List<Path> formats() throws IOException {
    try (Stream<Path> files = Files.list(FORMATS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theBriefOfASeedInAnotherFormatIsTheOneThatWasApproved(Path file) throws IOException {
    Hints hints = Hints.named(file.getFileName().toString());
    BriefSettings compact = BriefSettings.DEFAULT.withForm(BriefForm.COMPACT);
    byte[] bytes = BriefJson.toBytes(Nutgraf.brief(Files.readAllBytes(file), hints, compact));
    JsonNode tree = READABLE.readTree(bytes);
    ObjectNode kept = READABLE.createObjectNode();
    for (String part : List.of("status", "source", "article", "summary", "notices")) {
      kept.set(part, tree.get(part));
    }
    String brief = READABLE.writeValueAsString(kept) + "\n";
    Path golden = FORMAT_BRIEFS.resolve(file.getFileName() + ".json");
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(FORMAT_BRIEFS);
      Files.writeString(golden, brief);
    }

    assertThat(golden).hasContent(brief);
    assertThat(BriefSchema.violationsOf(bytes)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBriefOfASeedObeysTheSchema(Path seed) throws IOException {
    assertThat(BriefSchema.violationsOf(brief(seed))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLinksOfABriefLeadToItsEntities(Path seed) throws IOException {
    BriefReferences.require(READABLE.readTree(brief(seed)));
  }

  @Test
  void everyGoldenBriefHasItsSeed() throws IOException {
    List<String> expected = seeds().stream().map(seed -> seed.getFileName() + ".json").toList();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> file.getFileName().toString())
                  .sorted()
                  .toList())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void localeAndTimeZoneChangeNothing(Path seed) throws IOException {
    byte[] plain = brief(seed);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(brief(seed)).as(tag).isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
