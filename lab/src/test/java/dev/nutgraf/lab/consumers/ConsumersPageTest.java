package dev.nutgraf.lab.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.event.ruler.Ruler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every snippet of `docs/consumers.md`, as it stands there, over the golden briefs and a rejected
/// one.
class ConsumersPageTest {

  private static final Path PAGE = Path.of("..", "docs", "consumers.md");
  private static final Path GOLDEN =
      Path.of("..", "function", "src", "test", "resources", "golden");
  private static final Path SCHEMA =
      Path.of(
          "..",
          "function",
          "src",
          "main",
          "resources",
          "dev",
          "nutgraf",
          "brief",
          "brief-1.schema.json");
  private static final String REJECTED =
      """
      {"schemaVersion":"1.0","generator":"nutgraf/0.1.0","status":"rejected","reason":{"code":"not-text","message":"A PNG picture."},\
      "source":{"bucket":null,"key":"x.png","versionId":null,"eTag":null,"bytes":9,"contentType":null,"format":null,"charset":null},\
      "article":null,"summary":null,"keyFacts":null,"notices":[]}
      """;

  @TempDir private Path folder;
  private Snippets snippets = new Snippets(List.of());
  private final List<JsonNode> briefs = new ArrayList<>();

  @BeforeEach
  void makeAFolderOfBriefs() throws IOException {
    snippets = Snippets.of(PAGE);
    Path target = Files.createDirectory(folder.resolve("briefs"));
    Files.writeString(target.resolve("x.png.json"), REJECTED);
    try (Stream<Path> golden = Files.list(GOLDEN)) {
      for (Path brief : golden.filter(Files::isRegularFile).toList()) {
        Files.copy(brief, target.resolve(brief.getFileName().toString()));
        briefs.add(JsonMapper.shared().readTree(brief));
      }
    }
  }

  private String only(String name) {
    assertThat(snippets.named(name)).as(name).hasSize(1);
    return snippets.named(name).getFirst();
  }

  private String output(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(out);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  private static void assumeProgram(String name) {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    assumeTrue(there, name + " is not installed: its snippets were not run");
  }

  private long count(String list) {
    return briefs.stream().mapToLong(brief -> brief.path("keyFacts").path(list).size()).sum();
  }

  @Test
  void everySnippetHasATest() {
    assertThat(snippets.all())
        .extracting(snippet -> snippet.name().orElse("none"))
        .containsOnly(
            "athena-query",
            "athena-table",
            "comprehend",
            "duckdb",
            "event-pattern",
            "index",
            "java",
            "jq",
            "python");
  }

  @Test
  void jqReadsBriefs() throws Exception {
    assumeProgram("jq");
    Path script = Files.writeString(folder.resolve("snippet.sh"), "set -e\n" + only("jq"));
    String out = output("sh", script.toString());

    assertThat(out.lines().count()).isEqualTo(briefs.size() + count("people") + 1);
    assertThat(out).endsWith("x.png\tnot-text\tA PNG picture.\n");
  }

  @Test
  void pythonReadsBriefs() throws Exception {
    assumeProgram("python3");
    Path script = Files.writeString(folder.resolve("snippet.py"), only("python"));
    String out = output("python3", script.toString());

    assertThat(out.lines().count()).isEqualTo(count("figures") + 1);
    assertThat(out).contains("more-than\t3000", "x.png.json rejected: A PNG picture.");
  }

  @Test
  void javaReadsBriefs() throws Exception {
    Path source = Files.writeString(folder.resolve("ReadBriefs.java"), only("java"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String out =
        output(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dstdout.encoding=UTF-8",
            source.toString());

    assertThat(out.lines().count()).isEqualTo(count("quotes"));
    assertThat(out).contains("\tVolodymyr Zelenskyy\t“We see that");
  }

  @Test
  void theAthenaTableFitsTheSchema() throws IOException {
    AthenaTable table = AthenaTable.parse(only("athena-table"));
    JsonNode schema = JsonMapper.shared().readTree(SCHEMA);

    List<String> faults = new ArrayList<>();
    table.columns().forEach((name, type) -> check(name, type, schema, schema, faults));
    assertThat(faults).isEmpty();
  }

  private static void check(
      String field, AthenaTable.Type type, JsonNode parent, JsonNode schema, List<String> faults) {
    JsonNode definition = property(parent, field, schema);
    if (definition.isMissingNode()) {
      faults.add(field + " is not in the schema");
      return;
    }
    if (RESERVED.contains(field.toUpperCase(java.util.Locale.ROOT))) {
      faults.add(field + " is a reserved word");
    }
    switch (type) {
      case AthenaTable.Type.Plain _ -> {}
      case AthenaTable.Type.Array array -> {
        if (array.of() instanceof AthenaTable.Type.Struct struct) {
          struct
              .fields()
              .forEach(
                  (name, inner) ->
                      check(
                          name, inner, resolved(definition.path("items"), schema), schema, faults));
        }
      }
      case AthenaTable.Type.Struct struct ->
          struct
              .fields()
              .forEach(
                  (name, inner) ->
                      check(name, inner, resolved(definition, schema), schema, faults));
    }
  }

  /// The property of an object, also where it is one of several parts.
  private static JsonNode property(JsonNode node, String field, JsonNode schema) {
    JsonNode found = node.path("properties").path(field);
    if (!found.isMissingNode()) {
      return found.has("$ref") || found.has("oneOf") ? resolved(found, schema) : found;
    }
    for (JsonNode part : node.path("allOf")) {
      JsonNode inner = property(resolved(part, schema), field, schema);
      if (!inner.isMissingNode()) {
        return inner;
      }
    }
    return found;
  }

  private static JsonNode resolved(JsonNode node, JsonNode schema) {
    if (node.has("$ref")) {
      return resolved(schema.at(node.path("$ref").stringValue().substring(1)), schema);
    }
    for (JsonNode choice : node.path("oneOf")) {
      if (!choice.path("type").asString("").equals("null")) {
        return resolved(choice, schema);
      }
    }
    return node;
  }

  @Test
  void theAthenaQueriesGiveTheirRowsInDuckDb() throws Exception {
    List<String> queries = snippets.named("athena-query");
    try (Connection connection = Query.open(only("athena-table"), folder.resolve("briefs"))) {
      List<List<String>> money =
          Query.rows(connection, AthenaTable.duckDbQuery(queries.getFirst()));
      assertThat(money.getFirst())
          .containsExactly("article", "text", "value", "unit", "according_to");
      assertThat(money.subList(1, money.size())).hasSize(Math.toIntExact(moneyFigures()));

      List<List<String>> quoted = Query.rows(connection, AthenaTable.duckDbQuery(queries.get(1)));
      assertThat(quoted).anyMatch(row -> row.getFirst().equals("Volodymyr Zelenskyy"));
    }
  }

  private long moneyFigures() {
    long count = 0;
    for (JsonNode brief : briefs) {
      for (JsonNode figure : brief.path("keyFacts").path("figures")) {
        count += figure.path("kind").stringValue().equals("money") ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void duckDbReadsBriefsWithoutATable() throws Exception {
    String query = only("duckdb").replace("briefs/", folder.resolve("briefs") + "/");
    try (Connection connection = Query.open(only("athena-table"), folder)) {
      assertThat(Query.rows(connection, query)).hasSize(Math.toIntExact(count("people") + 1));
    }
  }

  @Test
  void theRuleMatchesNewBriefsAndNothingElse() throws Exception {
    String pattern = only("event-pattern");
    String event =
        Files.readString(Path.of("..", "events", "eventbridge-created.json"))
            .replace("nutgraf-in-local", "OUTPUT-BUCKET");
    String brief = event.replace("_page.html", "_page.html.json");

    assertThat(Ruler.matchesRule(brief, pattern)).isTrue();
    assertThat(Ruler.matchesRule(event, pattern)).isFalse();
    assertThat(Ruler.matchesRule(brief.replace("OUTPUT-BUCKET", "other"), pattern)).isFalse();
  }

  @Test
  void briefsReadAsComprehendEntities() throws Exception {
    assumeProgram("python3");
    Path script = Files.writeString(folder.resolve("snippet.py"), only("comprehend"));
    List<String> lines = output("python3", script.toString()).lines().toList();

    assertThat(lines).hasSize(briefs.size());
    Set<String> types = new HashSet<>();
    for (String line : lines) {
      for (JsonNode entity : JsonMapper.shared().readTree(line).path("Entities")) {
        types.add(entity.path("Type").stringValue());
        assertThat(entity.path("Text").stringValue()).isNotBlank();
        assertThat(entity.properties().stream().map(Map.Entry::getKey))
            .containsExactly("BeginOffset", "EndOffset", "Score", "Text", "Type");
      }
    }
    assertThat(types)
        .containsExactlyInAnyOrder("PERSON", "ORGANIZATION", "LOCATION", "DATE", "QUANTITY");
  }

  @Test
  void theIndexCitesSentences() throws Exception {
    assumeProgram("python3");
    Path script = Files.writeString(folder.resolve("snippet.py"), only("index"));
    List<String> lines = output("python3", script.toString()).lines().toList();

    long paragraphs =
        briefs.stream().mapToLong(brief -> brief.path("article").path("paragraphs").size()).sum();
    assertThat(lines).hasSize(Math.toIntExact(2 * paragraphs));
    long cited = 0;
    for (String line : lines) {
      cited +=
          JsonMapper.shared()
              .readTree(line.getBytes(StandardCharsets.UTF_8))
              .path("sentences")
              .size();
    }
    assertThat(cited)
        .isEqualTo(
            briefs.stream()
                .mapToLong(brief -> brief.path("article").path("sentences").size())
                .sum());
  }

  /// Athena's reserved words in statements that make tables, from its user guide.
  private static final Set<String> RESERVED =
      Set.of(
          Pattern.compile("\\s+")
              .split(
                  """
                  ALL ALTER AND ARRAY AS AUTHORIZATION BETWEEN BIGINT BINARY BOOLEAN BOTH BY CASE CASHE CAST CHAR
                  COLUMN CONF CONSTRAINT COMMIT CREATE CROSS CUBE CURRENT CURRENT_DATE CURRENT_TIMESTAMP CURSOR DATABASE DATE
                  DAYOFWEEK DECIMAL DELETE DESCRIBE DISTINCT DIV DOUBLE DROP ELSE END EXCHANGE EXISTS EXTENDED EXTERNAL
                  EXTRACT FALSE FETCH FLOAT FLOOR FOLLOWING FOR FOREIGN FROM FULL FUNCTION GRANT GROUP GROUPING HAVING IF
                  IMPORT IN INNER INSERT INT INTEGER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LESS LIKE LOCAL MACRO MAP
                  MORE NONE NOT NULL NUMERIC OF ON ONLY OR ORDER OUT OUTER OVER PARTIALSCAN PARTITION PERCENT PRECEDING
                  PRECISION PRESERVE PRIMARY PROCEDURE RANGE READS REDUCE REGEXP REFERENCES REVOKE RIGHT RLIKE ROLLBACK
                  ROLLUP ROW ROWS SELECT SET SMALLINT START TABLE TABLESAMPLE THEN TIME TIMESTAMP TO TRANSFORM TRIGGER TRUE
                  TRUNCATE UNBOUNDED UNION UNIQUEJOIN UPDATE USER USING UTC_TIMESTAMP VALUES VARCHAR VIEWS WHEN WHERE WINDOW
                  WITH\
                  """));
}
