package dev.nutgraf.reading.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// Looks at each "<" of a paragraph before commonmark does, which for every one of them seeks the
/// end of a tag, an address or a comment up to the end of the paragraph: thousands that nothing
/// closes would make it quadratic. Those are set as they stand; all others are left to commonmark.
final class AngleBrackets implements InlineContentParser {

  /// So many "<" before one ">" are no tags.
  private static final int MOST_BEFORE_ONE_CLOSE = 64;

  private final Ending comment = new Ending("-->");
  private final Ending instruction = new Ending("?>");
  private final Ending cdata = new Ending("]]>");

  /// Whether no ">" stands in the rest of the paragraph.
  private boolean unclosed;

  private int lastDistance;
  private int beforeOneClose;

  private AngleBrackets() {}

  /// For a parser of Markdown: it makes one of these for each paragraph.
  static InlineContentParserFactory factory() {
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of('<');
      }

      @Override
      public InlineContentParser create() {
        return new AngleBrackets();
      }
    };
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position open = scanner.position();
    scanner.next();
    Position behind = scanner.position();
    if (unclosed || endsNowhere(scanner, behind)) {
      return ParsedInline.of(new Text("<"), behind);
    }
    scanner.setPosition(behind);
    int distance = scanner.find('>');
    if (distance < 0) {
      unclosed = true;
      return ParsedInline.of(new Text("<"), behind);
    }
    beforeOneClose = distance < lastDistance ? beforeOneClose + 1 : 1;
    lastDistance = distance;
    if (beforeOneClose <= MOST_BEFORE_ONE_CLOSE) {
      return ParsedInline.none();
    }
    lastDistance = 0;
    String upToIt = scanner.getSource(open, scanner.position()).getContent();
    return ParsedInline.of(new Text(upToIt), scanner.position());
  }

  /// Whether it opens what only an ending of its own closes, and that stands nowhere further on.
  private boolean endsNowhere(Scanner scanner, Position behind) {
    Ending ending = endingOf(scanner);
    scanner.setPosition(behind);
    return ending != null && ending.isMissing(scanner);
  }

  private @Nullable Ending endingOf(Scanner scanner) {
    if (scanner.next("!--")) {
      return comment;
    }
    if (scanner.next('?')) {
      return instruction;
    }
    return scanner.next("![CDATA[") ? cdata : null;
  }

  /// An ending of several characters, the last of which is ">".
  private static final class Ending {

    private final String marks;
    private boolean missing;

    Ending(String marks) {
      this.marks = marks;
    }

    /// Whether none stands in the rest of the paragraph. Where none stood before, none does now.
    boolean isMissing(Scanner scanner) {
      while (!missing && !scanner.next(marks)) {
        if (scanner.hasNext()) {
          scanner.next();
        } else {
          missing = true;
        }
      }
      return missing;
    }
  }
}
