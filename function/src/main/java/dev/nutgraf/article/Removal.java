package dev.nutgraf.article;

/// Something that cleaning took out of the article, kept so that a reader can check it.
///
/// @param text the words as they stood in the input
public record Removal(String text, Reason reason) {

  /// The most characters of it that are kept, in code points.
  static final int MOST_CHARACTERS = 2_000;

  public Removal {
    if (text.length() > MOST_CHARACTERS
        && text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
      text = text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS));
    }
  }

  /// Why it is not part of the article. The names are those of the brief's JSON Schema.
  public enum Reason {
    /// Invitations to read, follow, subscribe or install.
    PROMOTION,
    /// Headlines of and links to other articles.
    RELATED,
    /// What describes a picture, a video or a chart.
    CAPTION,
    /// Who made a picture or delivered the text.
    CREDIT,
    /// Share and print buttons, counts of shares and comments.
    SHARE,
    /// Newsletter sign-up.
    NEWSLETTER,
    /// Who the author is and what else they wrote.
    AUTHOR_BIO,
    /// Readers' comments.
    COMMENTS,
    /// Cookie and consent notices.
    COOKIE_NOTICE,
    /// Menus, breadcrumbs, skip links, page numbers.
    NAVIGATION,
    ADVERTISEMENT,
    COPYRIGHT,
    /// Title, byline, date and place line above the text: kept in the brief's own fields.
    METADATA,
    /// Subject tags and categories.
    TAGS,
    /// Words that stand in the page a second time.
    DUPLICATE,
    /// An explanation that a page shows when a word is pointed at.
    HOVER_CARD,
    /// Anything else outside the article.
    OTHER
  }
}
