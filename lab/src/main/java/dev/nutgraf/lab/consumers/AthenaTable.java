package dev.nutgraf.lab.consumers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An Athena table over JSON, as far as `docs/consumers.md` needs it: its columns, and the same
/// table and queries for DuckDB.
///
/// @param columns name and type, in their order
record AthenaTable(String name, Map<String, Type> columns) {

  private static final Pattern HEAD =
      Pattern.compile("CREATE EXTERNAL TABLE (\\w+) \\((.*?)\\)\\s*ROW FORMAT", Pattern.DOTALL);
  private static final Pattern UNNEST = Pattern.compile("UNNEST\\(([\\w.]+)\\)");
  private static final Map<String, String> PLAIN_TYPES =
      Map.of("string", "VARCHAR", "int", "INTEGER", "bigint", "BIGINT", "double", "DOUBLE");

  /// A type of Hive's language.
  sealed interface Type {
    /// The same in DuckDB.
    String inDuckDb();

    record Plain(String name) implements Type {
      @Override
      public String inDuckDb() {
        return PLAIN_TYPES.getOrDefault(name, name);
      }
    }

    record Array(Type of) implements Type {
      @Override
      public String inDuckDb() {
        return of.inDuckDb() + "[]";
      }
    }

    record Struct(Map<String, Type> fields) implements Type {
      @Override
      public String inDuckDb() {
        List<String> all = new ArrayList<>();
        fields.forEach((field, type) -> all.add("\"" + field + "\" " + type.inDuckDb()));
        return "STRUCT(" + String.join(", ", all) + ")";
      }
    }
  }

  /// @throws IllegalArgumentException if the statement is of another form
  static AthenaTable parse(String statement) {
    Matcher head = HEAD.matcher(statement);
    if (!head.find()) {
      throw new IllegalArgumentException("no CREATE EXTERNAL TABLE … ROW FORMAT: " + statement);
    }
    Reader reader = new Reader(head.group(2).replaceAll("\\s*([<>:,])\\s*", "$1").strip());
    Map<String, Type> columns = reader.list(' ');
    if (!reader.isAtEnd()) {
      throw new IllegalArgumentException("cannot read the columns at: " + reader.rest());
    }
    return new AthenaTable(head.group(1), columns);
  }

  /// A view of the same name over the JSON files that `glob` names.
  String duckDbView(String glob) {
    List<String> all = new ArrayList<>();
    columns.forEach((column, type) -> all.add(column + ": '" + type.inDuckDb() + "'"));
    return "CREATE OR REPLACE VIEW %s AS SELECT * FROM read_json('%s', columns = {%s})"
        .formatted(name, glob.replace("'", "''"), String.join(", ", all));
  }

  /// An Athena query for DuckDB, whose UNNEST of structs gives one column unless told otherwise.
  static String duckDbQuery(String query) {
    return UNNEST.matcher(query).replaceAll("(SELECT unnest($1, max_depth := 2))");
  }

  /// Reads `name:type,…` from left to right.
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Map<String, Type> list(char between) {
      Map<String, Type> list = new LinkedHashMap<>();
      do {
        String name = word();
        expect(between);
        list.put(name, type());
      } while (skip(','));
      return list;
    }

    private Type type() {
      String name = word();
      return switch (name) {
        case "array" -> {
          expect('<');
          Type of = type();
          expect('>');
          yield new Type.Array(of);
        }
        case "struct" -> {
          expect('<');
          Map<String, Type> fields = list(':');
          expect('>');
          yield new Type.Struct(fields);
        }
        default -> new Type.Plain(name);
      };
    }

    private String word() {
      int begin = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      return text.substring(begin, at);
    }

    private boolean skip(char wanted) {
      boolean found = at < text.length() && text.charAt(at) == wanted;
      at += found ? 1 : 0;
      return found;
    }

    private void expect(char wanted) {
      if (!skip(wanted)) {
        throw new IllegalArgumentException("'" + wanted + "' expected at: " + rest());
      }
    }

    boolean isAtEnd() {
      return at == text.length();
    }

    String rest() {
      return text.substring(at);
    }
  }
}
