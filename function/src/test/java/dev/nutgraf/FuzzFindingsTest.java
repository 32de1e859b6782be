package dev.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.brief.BriefSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Inputs that broke the pipeline once, or were made to, each of them a small file.
class FuzzFindingsTest {

  private static List<Path> findings() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("findings")
  void theBriefOfItObeysTheSchemaAndHoldsItsWords(Path finding) throws IOException {
    Hints hints = Hints.named(String.valueOf(finding.getFileName()));
    byte[] json =
        BriefJson.toBytes(Nutgraf.brief(Files.readAllBytes(finding), hints, BriefSettings.DEFAULT));

    assertThat(BriefSchema.violationsOf(json)).isEmpty();
    JsonNode brief = JsonMapper.shared().readTree(json);
    PipelinePropertyTest.requireSpans(brief);
    BriefReferences.require(brief);
  }
}
