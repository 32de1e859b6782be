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
  ANNOTATIONS(".annotations.jsonld");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /// Of a file in this format, with its dot.
  String ending() {
    return ending;
  }

  /// @param name what the input is called where its title is not known
  /// @param brief the brief's JSON
  /// @throws NotJsonException if it has to be read and is not JSON
  byte[] render(String name, byte[] brief) throws NotJsonException {
    return switch (this) {
      case JSON -> brief;
      case HTML -> utf8(BriefPage.of(name, BriefReader.read(brief)));
      case MARKDOWN -> utf8(MarkdownBrief.of(name, BriefReader.read(brief)));
      case TEXT ->
          utf8(
              String.join("\n", Digest.of(name, BriefReader.read(brief), DigestStyle.PLAIN))
                  + "\n");
      case JSONLD -> NewsArticle.of(name, BriefReader.read(brief));
      case ANNOTATIONS -> WebAnnotations.of(name, BriefReader.read(brief));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
