package dev.nutgraf.lab.readers;

import dev.nutgraf.lab.readers.SchemaType.Field;
import dev.nutgraf.lab.readers.SchemaType.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes `docs/brief.md`: every field of a brief.
final class FieldsPage {

  private static final String TITLE =
      """
      # The brief, field by field

      <!-- Made from brief-1.schema.json by `./nutgraf lab readers`: change the schema, not this page. -->

      """;

  private static final String ABOUT =
      """


      The [JSON Schema](../function/src/main/resources/dev/nutgraf/brief/brief-1.schema.json) says the same for programs; this page is
      made from it. [Sample briefs](briefs/) of the seeds, [typed readers](../readers/README.md) for Java, TypeScript and Python, and
      [snippets](consumers.md) for jq, Athena, DuckDB and others show it in use.

      A *full* brief has everything. A *compact* one (`BRIEF_FORM=compact`, `--compact`) leaves the lists of paragraphs, sentences, removed
      text and mentions empty and says so in a notice; `sentence` and `index` then count the sentences of the full form. Each list
      of `keyFacts`, and each list of mentions, holds at most 2,000 entries; what is more is cut, with the notice `truncated`. Texts of
      500,000 characters made to be full of facts give briefs under 4 MiB; a news article's brief is about seven times its text.

      ## What is new in 1.1

      Every field of 1.0 is there and means the same. A reader of 1.0 that passes over fields it does not know reads 1.1 as it is. Only
      a check against the 1.0 schema may complain: its lists of codes were closed, and 1.1 has more of them.

      `confidence` is an estimate, calibrated on articles whose facts were listed one by one: [how well it keeps its
      word](facts.md#how-sure-each-fact-is), and [how to filter by it](consumers.md#only-what-is-sure). The fields that are new:

      """;

  private FieldsPage() {}

  static String of(List<SchemaType> types) {
    StringBuilder out =
        new StringBuilder(TITLE).append(types.getFirst().description()).append(ABOUT);
    for (SchemaType type : types) {
      for (Field field : type.fields()) {
        if (field.isNew()) {
          out.append(
              "- `%s` of [%s](#%s)\n".formatted(field.name(), type.name(), anchor(type.name())));
        }
      }
    }
    for (SchemaType type : types) {
      out.append("\n## ").append(type.name()).append("\n\n");
      out.append(type.description()).append("\n\n| field | type | what it says |\n|---|---|---|\n");
      for (Field field : type.fields()) {
        out.append(
            "| `%s`%s | %s%s | %s%s |\n"
                .formatted(
                    field.name(),
                    field.isNew() ? " (1.1)" : "",
                    inWords(field.value()),
                    field.nullable() ? " or null" : "",
                    field.description(),
                    codes(field)));
      }
    }
    return out.toString();
  }

  private static String codes(Field field) {
    return field.codes().isEmpty() ? "" : " Known: " + quoted(field.codes(), ", ") + ".";
  }

  private static String quoted(List<String> codes, String delimiter) {
    return codes.stream().map("`%s`"::formatted).collect(Collectors.joining(delimiter));
  }

  private static String inWords(Value value) {
    return switch (value) {
      case Value.Text() -> "text";
      case Value.OneOf(List<String> codes) -> quoted(codes, " or ");
      case Value.Whole() -> "whole number";
      case Value.Share() -> "number, 0 to 1";
      case Value.Decimal() -> "number";
      case Value.Truth() -> "true or false";
      case Value.Of(String type) -> "[" + type + "](#" + anchor(type) + ")";
      case Value.ListOf(Value element) -> "list of " + inWords(element);
    };
  }

  private static String anchor(String type) {
    return type.toLowerCase(Locale.ROOT);
  }
}
