package dev.nutgraf.reading.markup;

import java.util.HashMap;
import java.util.Map;

/// What a tag's name says of how its element is read.
public enum TagKind {
  /// What is in it is not markup up to its end tag (HTML standard, 13.2.5.1); of `noscript` for a
  /// browser that runs scripts. No reader sees it as text.
  RAW("script style noscript iframe noembed noframes textarea"),

  /// Stands alone and holds nothing to read.
  EMPTY("area img input link source track wbr"),

  /// A drawing or formula, in which other rules hold for tags.
  FOREIGN("svg math"),

  /// Holds what no reader sees as text.
  UNREAD(
      "audio canvas datalist embed frameset head map meter object option progress select template"
          + " video"),

  /// Ends a line. `td` is not among them: the cells of a row are one line.
  BREAKING(
      "address article aside blockquote body button caption center dd details dialog dir div dl dt"
          + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label"
          + " legend li main menu nav ol p pre search section summary table tbody tfoot thead tr"
          + " ul"),

  /// Within a line.
  IN_LINE("a code s sup td th time"),

  /// Within a line, and without attributes does nothing to the words in it.
  PLAIN("abbr b cite em font i ins mark picture small span strong sub u"),

  /// Read by name or by the parser itself, with whatever attributes.
  SPECIAL("annotation-xml meta plaintext title xmp"),

  OTHER("");

  private static final Map<String, TagKind> KINDS = new HashMap<>();

  static {
    for (TagKind kind : values()) {
      for (String name : kind.names.split(" ", -1)) {
        KINDS.put(name, kind);
      }
    }
  }

  private final String names;

  TagKind(String names) {
    this.names = names;
  }

  /// The kind of the element that is called so.
  ///
  /// @param name in small letters
  public static TagKind of(String name) {
    return KINDS.getOrDefault(name, OTHER);
  }

  /// Whether the words in it are not the article's.
  public boolean isUnread() {
    return switch (this) {
      case RAW, FOREIGN, UNREAD -> true;
      case EMPTY, BREAKING, IN_LINE, PLAIN, SPECIAL, OTHER -> false;
    };
  }

  /// Whether an element of this name may be written as one tag in XML and holds nothing then. In
  /// HTML the tag would begin it, and the rest of the page would be in it.
  boolean isClosedBySlash(String name) {
    return switch (this) {
      case RAW, FOREIGN, BREAKING, IN_LINE, PLAIN -> !name.equals("hr") && !name.equals("html");
      case UNREAD -> !name.equals("embed");
      case SPECIAL -> name.equals("title");
      case EMPTY, OTHER -> false;
    };
  }

  /// Whether it is within a line.
  boolean isInLine() {
    return this == IN_LINE || this == PLAIN;
  }
}
