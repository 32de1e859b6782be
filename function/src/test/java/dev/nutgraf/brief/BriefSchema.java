package dev.nutgraf.brief;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The published JSON Schema, as a validator for tests.
public final class BriefSchema {

  private static final String RESOURCE = "/dev/nutgraf/brief/brief-1.schema.json";
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text(), InputFormat.JSON);

  private BriefSchema() {}

  /// The schema's own text.
  static String text() {
    try (InputStream in = Objects.requireNonNull(BriefSchema.class.getResourceAsStream(RESOURCE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with `brief`; nothing where it obeys the schema.
  public static List<String> violationsOf(byte[] brief) {
    return SCHEMA.validate(new String(brief, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }
}
