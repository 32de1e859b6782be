package dev.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.brief.BriefJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/// Whoever reads briefs of schema 1.0 reads those of 1.1: `schema-1.0` holds its schema and the
/// seeds' briefs as 0.1.0 wrote them.
class OldReadersTest {

  private static final Path OLD = Path.of("src", "test", "resources", "schema-1.0");
  private static final JsonMapper JSON = JsonMapper.shared();

  /// What 1.1 adds.
  private static final List<String> NEW =
      List.of(
          "id",
          "entity",
          "organization",
          "of",
          "others",
          "gist",
          "age",
          "polarity",
          "denied",
          "confidence");

  private static List<Path> seeds() throws IOException {
    return GoldenBriefsTest.seeds();
  }

  private static JsonNode brief(Path seed, BriefForm form) throws IOException {
    return JSON.readTree(
        BriefJson.toBytes(
            Nutgraf.brief(
                Files.readAllBytes(seed),
                Hints.named(seed.getFileName().toString()),
                BriefSettings.DEFAULT.withForm(form))));
  }

  private static List<String> violations(JsonNode brief) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(OLD.resolve("brief-1.0.schema.json")), InputFormat.JSON);
    return schema.validate(brief.toString(), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  /// The way to each value that is known, and its type.
  private static void collect(JsonNode node, String way, Set<String> to) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      collect(field.getValue(), way + "/" + field.getKey(), to);
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, way, to));
    }
    to.add(way + " " + (node.isNull() ? "" : node.getNodeType()));
  }

  private static Set<String> shape(JsonNode brief) {
    Set<String> shape = new TreeSet<>();
    collect(brief, "", shape);
    return shape;
  }

  private static void takeAwayWhatIsNew(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(NEW);
    }
    node.forEach(OldReadersTest::takeAwayWhatIsNew);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aNewBriefObeysTheOldSchema(Path seed) throws IOException {
    assertThat(violations(brief(seed, BriefForm.FULL))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withoutWhatIsNewABriefHasTheFieldsOfTheOldOneAndNoOther(Path seed) throws IOException {
    JsonNode brief = brief(seed, BriefForm.FULL);
    takeAwayWhatIsNew(brief);
    Set<String> old =
        shape(JSON.readTree(OLD.resolve("briefs").resolve(seed.getFileName() + ".json")));

    assertThat(violations(brief)).isEmpty();
    assertThat(fields(shape(brief), old)).isEqualTo(fields(old, shape(brief)));
  }

  /// The fields of those objects that `other` has too. The facts of a seed may get better: what was
  /// null may have fields now, and a list that was empty may hold something.
  private static Set<String> fields(Set<String> shape, Set<String> other) {
    Set<String> fields = new TreeSet<>();
    for (String value : shape) {
      String field = value.substring(0, value.indexOf(' '));
      String object = field.substring(0, Math.max(0, field.lastIndexOf('/')));
      if (other.contains(object + " " + JsonNodeType.OBJECT)) {
        fields.add(field);
      }
    }
    return fields;
  }

  @ParameterizedTest
  @EnumSource(BriefForm.class)
  void theOldSchemaKnewOnlyItsOwnCodes(BriefForm form) throws IOException {
    List<String> violations = violations(brief(seeds().getFirst(), form));

    assertThat(violations).hasSize(form == BriefForm.FULL ? 0 : 1);
    assertThat(violations).allMatch(violation -> violation.contains("/notices/0/code"));
  }
}
