package dev.nutgraf.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema describes what is written, all of it and nothing else.
class SchemaFieldsTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode SCHEMA = JSON.readTree(BriefSchema.text());

  /// Described already, and null until their facts are found: whoever finds them takes them out.
  private static final List<String> NOT_FILLED_YET = List.of("Age");

  /// The fields of all objects, as `Figure.value`.
  private static SortedSet<String> described() {
    SortedSet<String> fields = new TreeSet<>();
    SCHEMA.get("properties").propertyNames().forEach(field -> fields.add("Brief." + field));
    for (Map.Entry<String, JsonNode> type : SCHEMA.get("$defs").properties()) {
      type.getValue()
          .get("properties")
          .propertyNames()
          .forEach(field -> fields.add(type.getKey() + "." + field));
    }
    return fields;
  }

  /// The fields of `written` as the schema calls them; one that it does not describe ends in "?".
  private static void collect(
      JsonNode written, String type, JsonNode schema, SortedSet<String> to) {
    for (Map.Entry<String, JsonNode> field : written.properties()) {
      JsonNode property = schema.at("/properties/" + field.getKey());
      if (property.isMissingNode()) {
        to.add(type + "." + field.getKey() + "?");
        continue;
      }
      to.add(type + "." + field.getKey());
      String name = typeName(property);
      JsonNode values = field.getValue();
      for (JsonNode value : values.isArray() ? values : List.of(values)) {
        collect(value, name, SCHEMA.at("/$defs/" + name), to);
      }
    }
  }

  private static String typeName(JsonNode property) {
    for (String way : List.of("/$ref", "/items/$ref", "/oneOf/1/$ref")) {
      if (property.at(way).isString()) {
        return property.at(way).asString().replace("#/$defs/", "");
      }
    }
    return "plain";
  }

  private static SortedSet<String> written() throws IOException {
    List<JsonNode> briefs = new ArrayList<>();
    briefs.add(JSON.readTree(BriefJson.toBytes(SampleBriefs.summarized())));
    briefs.add(
        JSON.readTree(
            BriefJson.toBytes(
                new Brief.Rejected(
                    BriefSource.UNKNOWN, Reading.Code.EMPTY, "Nothing.", List.of()))));
    try (Stream<Path> golden = Files.list(Path.of("src", "test", "resources", "golden"))) {
      golden.filter(Files::isRegularFile).forEach(file -> briefs.add(JSON.readTree(file)));
    }
    SortedSet<String> fields = new TreeSet<>();
    briefs.forEach(brief -> collect(brief, "Brief", SCHEMA, fields));
    return fields;
  }

  @Test
  void everyFieldThatIsWrittenIsDescribedAndTheOtherWayRound() throws IOException {
    SortedSet<String> described = described();
    described.removeIf(field -> NOT_FILLED_YET.stream().anyMatch(type -> isOf(field, type)));

    assertThat(written()).hasSizeGreaterThan(100).isEqualTo(described);
  }

  private static boolean isOf(String field, String type) {
    return field.startsWith(type + ".");
  }

  @Test
  void aFieldThatIsNotDescribedIsSeen() {
    SortedSet<String> fields = new TreeSet<>();
    collect(
        JSON.readTree("{\"notices\": [{\"code\": \"short\", \"since\": 1}]}"),
        "Brief",
        SCHEMA,
        fields);

    assertThat(fields).containsExactly("Brief.notices", "Notice.code", "Notice.since?");
  }

  @Test
  void everyFieldIsRequiredAndSaysWhatItIs() {
    List<JsonNode> types = new ArrayList<>(List.of(SCHEMA));
    SCHEMA.get("$defs").forEach(types::add);
    for (JsonNode type : types) {
      assertThat(type.get("description").asString()).endsWith(".");
      assertThat(type.get("required").valueStream().map(JsonNode::asString))
          .containsExactlyElementsOf(type.get("properties").propertyNames());
      for (JsonNode field : type.get("properties")) {
        assertThat(field.at("/description").asString("")).endsWith(".");
      }
    }
  }

  @Test
  void everyObjectHasItsNameAsTitle() {
    SCHEMA
        .get("$defs")
        .properties()
        .forEach(
            type -> assertThat(type.getValue().get("title").asString()).isEqualTo(type.getKey()));
  }

  /// The repository may be hosted anywhere: only the path of the file in it is certain.
  @Test
  void theIdEndsWithThePathOfTheFileInTheRepository() throws IOException {
    String id = SCHEMA.get("$id").asString();
    assertThat(id).startsWith("urn:nutgraf:");
    Path file = Path.of("..").resolve(id.substring("urn:nutgraf:".length()));

    assertThat(Files.readString(file)).isEqualTo(BriefSchema.text());
  }
}
