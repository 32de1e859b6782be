package dev.nutgraf.reading.lines;

import dev.nutgraf.article.Notice;
import java.util.List;

/// What a document holds: its article on its way, and what it says about itself.
///
/// @param properties what its program noted down about it, to be doubted: a title may be that of
///   the template, an author whoever typed it, a date that of a conversion
/// @param notices what its reader should know
public record DocumentDraft(ArticleDraft draft, ArticleMetadata properties, List<Notice> notices) {

  public DocumentDraft {
    notices = List.copyOf(notices);
  }
}
