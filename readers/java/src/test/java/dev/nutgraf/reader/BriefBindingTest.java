package dev.nutgraf.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Jackson binds briefs to the records, and nothing of them is lost.
class BriefBindingTest {

  private static final Path SAMPLES = Path.of("..", "..", "docs", "briefs");
  private static final Path OLD =
      Path.of("..", "..", "function", "src", "test", "resources", "schema-1.0", "briefs");

  /// As a reader that is told to refuse what it does not know.
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static List<Path> samples() throws IOException {
    return briefs(SAMPLES);
  }

  private static List<Path> oldBriefs() throws IOException {
    return briefs(OLD);
  }

  private static List<Path> briefs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aBriefIsTheSameAfterItWasRecords(Path sample) {
    JsonNode brief = STRICT.readTree(sample);
    Brief read = STRICT.treeToValue(brief, Brief.class);

    requireSame(STRICT.valueToTree(read), brief);
  }

  /// Numbers may be written in another form: 1 and 1.0.
  private static void requireSame(JsonNode actual, JsonNode expected) {
    if (expected.isNumber()) {
      assertThat(actual.decimalValue()).isEqualByComparingTo(expected.decimalValue());
    } else if (expected.isValueNode()) {
      assertThat(actual).isEqualTo(expected);
    } else {
      assertThat(actual.size()).isEqualTo(expected.size());
      for (Map.Entry<String, JsonNode> field : expected.properties()) {
        requireSame(actual.path(field.getKey()), field.getValue());
      }
      for (int i = 0; expected.isArray() && i < expected.size(); i++) {
        requireSame(actual.path(i), expected.get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("oldBriefs")
  void aBriefOfSchema10Binds(Path old) {
    Brief brief = JsonMapper.shared().readValue(old, Brief.class);

    assertThat(brief.schemaVersion()).isEqualTo("1.0");
    assertThat(brief.keyFacts().others()).isEmpty();
    assertThat(brief.keyFacts().people()).allMatch(person -> person.id() == null);
  }

  @Test
  void linksLeadToWhoSpeaks() {
    Brief brief =
        JsonMapper.shared()
            .readValue(SAMPLES.resolve("000_0c89b39f0ca6556f.txt.json"), Brief.class);
    String id = brief.keyFacts().quotes().get(0).speaker().entity();

    assertThat(brief.keyFacts().people())
        .filteredOn(person -> person.id().equals(id))
        .extracting(Person::name)
        .containsExactly("Volodymyr Zelenskyy");
  }
}
