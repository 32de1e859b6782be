package dev.nutgraf.local.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema that the function's jar holds, ready to hold briefs against.
public final class BriefSchema {

  private static final String RESOURCE = "/dev/nutgraf/brief/brief-1.schema.json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Schema schema;

  private BriefSchema(Schema schema) {
    this.schema = schema;
  }

  /// The schema of briefs 1.x.
  public static BriefSchema ofVersion1() {
    try (InputStream in = Objects.requireNonNull(BriefSchema.class.getResourceAsStream(RESOURCE))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new BriefSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(text, InputFormat.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with `brief`; nothing where it obeys the schema. What is not JSON at all, or
  /// names a field twice, violates it as a whole.
  public List<Violation> violations(byte[] brief) {
    JsonNode json;
    try {
      json = JSON.readTree(brief);
    } catch (JacksonException e) {
      return List.of(new Violation("", "is not JSON: " + e.getOriginalMessage()));
    }
    return schema
        .validate(
            json, execution -> execution.executionConfig(config -> config.locale(Locale.ROOT)))
        .stream()
        .map(error -> new Violation(error.getInstanceLocation().toString(), error.getMessage()))
        .toList();
  }
}
