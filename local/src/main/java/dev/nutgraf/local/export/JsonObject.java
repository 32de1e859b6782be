package dev.nutgraf.local.export;

import dev.nutgraf.local.brief.Numeral;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON object whose fields keep their order. What is unknown or empty is no field.
final class JsonObject {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  JsonObject with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  JsonObject with(String name, int value) {
    fields.put(name, value);
    return this;
  }

  JsonObject with(String name, JsonObject value) {
    fields.put(name, value);
    return this;
  }

  JsonObject with(String name, Optional<String> value) {
    value.ifPresent(known -> with(name, known));
    return this;
  }

  JsonObject withNumber(String name, Optional<Numeral> value) {
    value.ifPresent(known -> fields.put(name, known));
    return this;
  }

  /// @param values strings or objects
  JsonObject with(String name, List<?> values) {
    if (!values.isEmpty()) {
      fields.put(name, values);
    }
    return this;
  }

  /// On one line of UTF-8, with a line feed at its end.
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      write(json, this);
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Object value) {
    switch (value) {
      case JsonObject object -> {
        json.writeStartObject();
        for (Map.Entry<String, Object> field : object.fields.entrySet()) {
          json.writeName(field.getKey());
          write(json, field.getValue());
        }
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object element : list) {
          write(json, element);
        }
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      case Numeral number -> json.writeNumber(number.written());
      default -> json.writeString(value.toString());
    }
  }
}
