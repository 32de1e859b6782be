package dev.nutgraf.lab.readers;

import dev.nutgraf.lab.readers.SchemaType.Field;
import dev.nutgraf.lab.readers.SchemaType.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Writes a Java record for each object: for consumers, so for Java 17 and without a library.
final class JavaRecords {

  static final String PACKAGE = "dev.nutgraf.reader";

  private static final int WIDTH = 100;

  private JavaRecords() {}

  static String of(SchemaType type) {
    StringBuilder out = new StringBuilder("package " + PACKAGE + ";\n\n");
    Set<String> imports = new TreeSet<>();
    type.fields().forEach(field -> addImports(field.value(), imports));
    imports.forEach(name -> out.append("import ").append(name).append(";\n"));
    out.append(imports.isEmpty() ? "" : "\n");
    out.append(new WrappedText("/// ", "/// ", WIDTH).of(type.description())).append("///\n");
    WrappedText docs = new WrappedText("/// ", "///   ", WIDTH);
    for (Field field : type.fields()) {
      String nullable = field.nullable() ? " May be null." : "";
      out.append(docs.of("@param " + field.name() + " " + field.comment() + nullable));
    }
    out.append(head(type));
    List<Field> lists =
        type.fields().stream().filter(field -> field.value() instanceof Value.ListOf).toList();
    if (lists.isEmpty()) {
      return out.append(" {}\n").toString();
    }
    out.append(" {\n\n  public ").append(type.name()).append(" {\n");
    for (Field field : lists) {
      out.append(
          "    %1$s = %1$s == null ? List.of() : List.copyOf(%1$s);\n".formatted(field.name()));
    }
    return out.append("  }\n}\n").toString();
  }

  private static String head(SchemaType type) {
    List<String> components = new ArrayList<>();
    type.fields().forEach(field -> components.add(javaType(field) + " " + field.name()));
    String start = "public record " + type.name() + "(";
    String line = start + String.join(", ", components) + ")";
    if (line.length() + " {}".length() <= WIDTH) {
      return line;
    }
    String inner = "    " + String.join(", ", components) + ")";
    return inner.length() + " {}".length() <= WIDTH
        ? start + "\n" + inner
        : start + "\n    " + String.join(",\n    ", components) + ")";
  }

  private static String javaType(Field field) {
    return switch (field.value()) {
      case Value.Whole() -> field.nullable() ? "Long" : "int";
      case Value.Share() -> field.nullable() ? "Double" : "double";
      case Value.Truth() -> field.nullable() ? "Boolean" : "boolean";
      case Value.Text _, Value.OneOf _ -> "String";
      case Value.Decimal() -> "BigDecimal";
      case Value.Of(String type) -> type;
      case Value.ListOf(Value element) -> "List<" + elementType(element) + ">";
    };
  }

  private static String elementType(Value element) {
    return switch (element) {
      case Value.Text() -> "String";
      case Value.Of(String type) -> type;
      default -> throw new IllegalArgumentException("no list of " + element + " is known");
    };
  }

  private static void addImports(Value value, Set<String> imports) {
    if (value instanceof Value.ListOf) {
      imports.add("java.util.List");
    } else if (value instanceof Value.Decimal) {
      imports.add("java.math.BigDecimal");
    }
  }
}
