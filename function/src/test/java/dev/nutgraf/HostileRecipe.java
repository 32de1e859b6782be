package dev.nutgraf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How an article is made that repeats something: `growth-recipes.jsonl` holds a hundred.
///
/// @param unit what repeats; `{w}`, `{A}`, `{i}` and the like are other words or numbers each time
/// @param second what repeats after it, if anything does
/// @param close what closes each of the units again, if anything does
record HostileRecipe(
    String name,
    String ext,
    String head,
    String unit,
    String middle,
    String second,
    String close,
    String tail) {

  private static final List<String> GIVEN_NAMES =
      List.of("John", "Mary", "Anna", "Peter", "Robert", "Susan", "David", "Laura");

  static List<HostileRecipe> all() throws IOException {
    try (InputStream in = HostileRecipe.class.getResourceAsStream("/growth-recipes.jsonl")) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      JsonMapper json = JsonMapper.shared();
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(json::readTree)
          .map(HostileRecipe::of)
          .toList();
    }
  }

  private static HostileRecipe of(JsonNode json) {
    return new HostileRecipe(
        json.path("name").asString(""),
        json.path("ext").asString(""),
        json.path("head").asString(""),
        json.path("unit").asString(""),
        json.path("mid").asString(""),
        json.path("unit2").asString(""),
        json.path("close").asString(""),
        json.path("tail").asString(""));
  }

  /// The article with about so many characters.
  String expanded(int size) {
    StringBuilder text = new StringBuilder(head);
    int goal =
        second.isEmpty()
            ? (int) ((long) size * unit.length() / (unit.length() + close.length()))
            : size / 2;
    int count = 0;
    while (text.length() < goal) {
      text.append(filled(unit, count++));
    }
    text.append(middle);
    for (int i = count - 1; i >= 0 && !close.isEmpty(); i--) {
      text.append(filled(close, i));
    }
    for (int i = 0; text.length() < size && !second.isEmpty(); i++) {
      text.append(filled(second, i));
    }
    return text.append(tail).toString();
  }

  private static String filled(String unit, int i) {
    return unit.indexOf('{') < 0
        ? unit
        : unit.replace("{i}", Integer.toString(i))
            .replace("{A}", capitalized(word(i)))
            .replace("{B}", capitalized(word(i * 31 + 7)))
            .replace("{C}", word(i + 2_000).substring(0, 3).toUpperCase(Locale.ROOT))
            .replace("{w}", word(i))
            .replace("{v}", word(i * 17 + 3))
            .replace("{F}", GIVEN_NAMES.get(i % GIVEN_NAMES.size()))
            .replace("{d}", Integer.toString(1 + i % 28))
            .replace("{M}", "March")
            .replace("{y}", Integer.toString(1900 + i % 130));
  }

  private static String word(int i) {
    StringBuilder word = new StringBuilder();
    for (int left = i + 71; left > 0; left /= 70) {
      word.append("bdfgklmnprstvz".charAt(left % 14)).append("aeiou".charAt(left % 5));
    }
    return word.toString();
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  @Override
  public String toString() {
    return name;
  }
}
