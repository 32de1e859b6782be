package dev.nutgraf.lab.readers;

import dev.nutgraf.lab.readers.SchemaType.Field;
import dev.nutgraf.lab.readers.SchemaType.Value;
import java.util.List;

/// Writes the declarations of a brief for TypeScript.
final class TypeScriptTypes {

  private static final int WIDTH = 120;

  private TypeScriptTypes() {}

  static String of(List<SchemaType> types) {
    StringBuilder out =
        new StringBuilder(
            """
            // Made from brief-1.schema.json by `./nutgraf lab readers`: change the schema, not this file.
            // Offsets count code points: Array.from(text).slice(begin, end).join("") gives the words.

            """);
    for (SchemaType type : types) {
      out.append(comment("", type.description()))
          .append("export interface ")
          .append(type.name())
          .append(" {\n");
      for (Field field : type.fields()) {
        out.append(comment("  ", field.comment()))
            .append("  %s: %s;\n".formatted(field.name(), typeScript(field)));
      }
      out.append("}\n\n");
    }
    return out.substring(0, out.length() - 1);
  }

  private static String comment(String indent, String text) {
    return new WrappedText(indent + "/** ", indent + " *  ", WIDTH).of(text).stripTrailing()
        + " */\n";
  }

  private static String typeScript(Field field) {
    String type = typeScript(field.value());
    return field.nullable() ? type + " | null" : type;
  }

  private static String typeScript(Value value) {
    return switch (value) {
      case Value.Text() -> "string";
      case Value.OneOf(List<String> codes) -> "\"" + String.join("\" | \"", codes) + "\"";
      case Value.Whole _, Value.Share _, Value.Decimal _ -> "number";
      case Value.Truth() -> "boolean";
      case Value.Of(String type) -> type;
      case Value.ListOf(Value element) -> typeScript(element) + "[]";
    };
  }
}
