package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.brief.NotJsonException;
import dev.nutgraf.local.digest.Digest;
import dev.nutgraf.local.digest.DigestStyle;
import dev.nutgraf.local.export.NewsArticle;
import dev.nutgraf.local.export.WebAnnotations;
import dev.nutgraf.local.markdown.MarkdownBrief;
import dev.nutgraf.local.page.BriefPage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a brief can be written as. The names are those of the command line.
enum Format {
  /// The brief itself.
  JSON(".json"),
  /// A page for a browser.
  HTML(".html"),
  /// A note for wikis and tickets.
  MARKDOWN(".md"),
  /// The digest that terminals show, without colour.
  TEXT(".txt"),
  /// A schema.org `NewsArticle`.
  JSONLD(".jsonld"),
  /// W3C Web Annotations, one for each fact.
  ANNOTATIONS(".annotations.jsonld"),
  /// A brief a line, all in one stream.
  JSONL(""),
  /// Facts of one kind, a row each, all in one stream.
  CSV("");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /// What `--format` calls it.
  String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether all briefs go into one stream, and none has a file of its own.
  boolean isStream() {
    return ending.isEmpty();
  }

  /// Whether several can stand one behind the other.
  boolean canFollow() {
    return switch (this) {
      case JSON, JSONL, CSV, TEXT, MARKDOWN -> true;
      case HTML, JSONLD, ANNOTATIONS -> false;
    };
  }

  /// Of a file in this format, with its dot.
  String ending() {
    return ending;
  }

  /// One brief in this format, if that is not [#CSV], whose rows [FactTable] makes.
  ///
  /// @param name what the input is called where its title is not known
  /// @param brief the brief's JSON
  /// @throws NotJsonException if it has to be read and is not JSON
  byte[] render(String name, byte[] brief) throws NotJsonException {
    return switch (this) {
      case JSON, JSONL -> brief;
      case HTML -> utf8(BriefPage.of(name, BriefReader.read(brief)));
      case MARKDOWN -> utf8(MarkdownBrief.of(name, BriefReader.read(brief)));
      case TEXT ->
          utf8(
              String.join(
                      "\n",
                      Digest.of(name, BriefReader.read(brief), DigestStyle.PLAIN, Digest.WIDTH))
                  + "\n");
      case JSONLD -> NewsArticle.of(name, BriefReader.read(brief));
      case ANNOTATIONS -> WebAnnotations.of(name, BriefReader.read(brief));
      case CSV -> throw new IllegalStateException("a table has rows, not briefs");
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
