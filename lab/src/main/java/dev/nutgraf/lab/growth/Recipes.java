package dev.nutgraf.lab.growth;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All recipes: what `recipes.json` lists, each in every place where it may stand.
final class Recipes {

  private static final String SENTENCE =
      "The council of the town agreed on the plan for the new bridge and said work would begin"
          + " soon. ";

  private static final String PROSE = SENTENCE.repeat(4);
  private static final String PARAGRAPH = "<p>" + PROSE + "</p>";
  private static final String PAGE_HEAD =
      "<!doctype html><html><head><title>Bridge agreed</title></head><body><article>"
          + "<h1>Bridge agreed</h1>";
  private static final String MARKDOWN_HEAD = "# Bridge agreed\n\n" + PROSE + "\n\n";

  private final JsonNode lists;
  private final List<Recipe> all = new ArrayList<>();

  private Recipes(JsonNode lists) {
    this.lists = lists;
  }

  /// In an order that stays.
  static List<Recipe> all() throws IOException {
    try (InputStream in = Recipes.class.getResourceAsStream("recipes.json")) {
      Recipes recipes = new Recipes(JsonMapper.shared().readTree(Objects.requireNonNull(in)));
      recipes.texts();
      recipes.pairs();
      recipes.tags();
      recipes.pages();
      recipes.values();
      recipes.jsonLd();
      recipes.markdown();
      return recipes.all;
    }
  }

  private void each(String list, BiConsumer<String, String> action) {
    for (Map.Entry<String, JsonNode> entry : lists.path(list).properties()) {
      action.accept(entry.getKey(), entry.getValue().asString());
    }
  }

  private void add(String name, String ext, String head, String unit, String tail) {
    all.add(Recipe.of(name, ext, head, unit, tail));
  }

  /// As running text, as lines, as paragraphs, and between paragraphs of a story.
  private void texts() {
    each(
        "texts",
        (name, unit) -> {
          add("text:" + name, "txt", "", unit, "");
          if (!unit.endsWith("\n")) {
            add("lines:" + name, "txt", "", unit.stripTrailing() + "\n", "");
          }
          if (!name.startsWith("lf")) {
            String words = (unit.stripTrailing() + " ").repeat(3);
            add("paragraphs:" + name, "txt", "", words + "is the {w} one.\n\n", "");
          }
          add("between:" + name, "txt", PROSE + "\n\n", unit, "\n\n" + PROSE);
        });
  }

  /// One construct in the first half, another in the second.
  private void pairs() {
    each(
        "pairs",
        (name, unit) ->
            each(
                "pairs",
                (other, second) -> {
                  if (!name.equals(other)) {
                    all.add(
                        new Recipe(
                            "pair:" + name + "+" + other, "txt", "", unit, ". ", second, "", ""));
                  }
                }));
  }

  private void tags() {
    for (JsonNode node : lists.path("tags")) {
      String tag = node.asString();
      String open = "<" + tag + ">";
      String close = "</" + tag + ">";
      add("nested:" + tag, "html", PAGE_HEAD, open, PARAGRAPH);
      all.add(new Recipe("closed:" + tag, "html", PAGE_HEAD, open, PROSE, "", close, ""));
      add("flat:" + tag, "html", PAGE_HEAD, open + "{w} is good." + close, PARAGRAPH);
      add("nested-text:" + tag, "html", PAGE_HEAD, open + "{w} ", PARAGRAPH);
      add("closers:" + tag, "html", PAGE_HEAD + PARAGRAPH, close, PARAGRAPH);
    }
  }

  /// In the body of a page, in its head, and attributes within a tag.
  private void pages() {
    each(
        "pages",
        (name, unit) -> {
          String story = PARAGRAPH.repeat(3);
          add("body:" + name, "html", PAGE_HEAD, unit, PARAGRAPH);
          add("head:" + name, "html", "<!doctype html><html><head>", unit, "</head><body>" + story);
          if (name.startsWith("attr")) {
            add("tag:" + name, "html", "<html><body><p", unit, ">" + story);
          }
        });
  }

  /// Within a title, a class, an address, a date …
  private void values() {
    for (JsonNode value : lists.path("values")) {
      for (Map.Entry<String, JsonNode> place : lists.path("places").properties()) {
        add(
            "value:" + place.getKey() + ":" + value.asString(),
            "html",
            place.getValue().path(0).asString(),
            value.asString(),
            place.getValue().path(1).asString().replace("{story}", PARAGRAPH.repeat(3)));
      }
    }
  }

  private void jsonLd() {
    for (Map.Entry<String, JsonNode> entry : lists.path("jsonLd").properties()) {
      JsonNode form = entry.getValue();
      all.add(
          new Recipe(
              "json-ld:" + entry.getKey(),
              "html",
              "<html><head><script type=application/ld+json>" + form.path("head").asString(),
              form.path("unit").asString(),
              form.path("middle").asString(),
              "",
              form.path("close").asString(),
              form.path("tail").asString() + "</script></head><body>" + PARAGRAPH.repeat(3)));
    }
  }

  private void markdown() {
    each(
        "markdown",
        (name, unit) -> {
          add("markdown:" + name, "md", "", unit, "");
          add("markdown-between:" + name, "md", MARKDOWN_HEAD, unit, "\n\n" + PROSE);
          add("markdown-blocks:" + name, "md", MARKDOWN_HEAD, unit + "\n\n", "\n\n" + PROSE);
        });
    for (Map.Entry<String, JsonNode> entry : lists.path("frontMatter").properties()) {
      add(
          "front-matter:" + entry.getKey(),
          "md",
          entry.getValue().path(0).asString(),
          entry.getValue().path(1).asString(),
          entry.getValue().path(2).asString() + "\n" + MARKDOWN_HEAD);
    }
  }
}
