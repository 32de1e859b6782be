package dev.nutgraf.reading.page;

import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.lines.TextBlock;
import dev.nutgraf.reading.markup.SourceThinner;
import dev.nutgraf.reading.markup.ThinnedSource;
import java.util.List;
import org.jsoup.parser.Parser;

/// The article as a page holds it where it does not show it: in its JSON-LD (schema.org,
/// `articleBody`) or for browsers that run no scripts. Pages that are put together in the browser
/// hold it nowhere else; where the page itself shows the article, that is believed.
final class UnshownBody {

  /// Less is a description of the article, in characters.
  private static final int SHORTEST = 400;

  /// The page shows no article if this has so many times the characters of what was found there.
  private static final int TIMES = 4;

  private UnshownBody() {}

  /// Whether `length` characters are an article and `found` at most its beginning.
  static boolean isMuchMore(long length, List<TextBlock> found) {
    return length >= SHORTEST && length > TIMES * length(found);
  }

  /// How many characters the blocks have.
  static long length(List<TextBlock> blocks) {
    return blocks.stream().mapToLong(block -> block.text().length()).sum();
  }

  /// The page that an `articleBody` is, which may hold markup, written out or escaped.
  static ThinnedSource pageOf(String body) {
    String text = Parser.unescapeEntities(CharacterCleaner.repaired(body), false);
    return SourceThinner.sourceOf(
        CharacterCleaner.in(
            holdsTags(text) ? text : text.replace("<", "&lt;").replace("\n", "<p>")));
  }

  private static boolean holdsTags(String text) {
    return text.contains("</") || text.contains("<p>") || text.contains("<br");
  }
}
