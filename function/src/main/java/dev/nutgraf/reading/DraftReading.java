package dev.nutgraf.reading;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PlaceholderPage;
import dev.nutgraf.reading.lines.TextBlock;
import dev.nutgraf.reading.text.TextCleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a reading of what the reader of a format found: takes off what stands around the article
/// by its lines, and sets the rest as one text.
final class DraftReading {

  private DraftReading() {}

  /// @param shell what the input is if nothing in it is an article
  /// @param hinted what is known where the article itself says nothing
  /// @param first what is to be said before what the article itself gives rise to
  static Reading of(
      ArticleDraft draft,
      Optional<PlaceholderPage> shell,
      ArticleMetadata hinted,
      Format format,
      Optional<String> charset,
      List<Notice> first,
      Hints hints) {
    ArticleDraft cleaned = TextCleaner.cleaned(draft);
    Optional<PlaceholderPage> placeholder =
        PlaceholderPage.of(cleaned.metadata().title(), cleaned.blocks());
    if (cleaned.blocks().isEmpty() || placeholder.isPresent()) {
      return new Reading.Illegible(
          Reading.Code.NO_ARTICLE,
          noArticle(format, cleaned, placeholder.or(() -> shell)),
          Optional.of(format),
          charset);
    }
    ArticleDraft known =
        new ArticleDraft(
            cleaned.metadata().or(hinted), cleaned.blocks(), cleaned.removed(), cleaned.cut());
    ArticleBuilder.Built built = ArticleBuilder.build(known, hints);
    List<Notice> notices = new ArrayList<>(first);
    notices.addAll(built.notices());
    return new Reading.Legible(built.article(), format, charset, notices);
  }

  private static String noArticle(
      Format format, ArticleDraft draft, Optional<PlaceholderPage> placeholder) {
    String what =
        switch (format) {
          case HTML -> "page";
          case TEXT, MARKDOWN -> "text";
          default -> "document";
        };
    Optional<PlaceholderPage> looksLike =
        placeholder.or(
            () ->
                PlaceholderPage.of(
                    draft.metadata().title(),
                    draft.removed().stream()
                        .map(removal -> TextBlock.body(removal.text()))
                        .toList()));
    return looksLike.isPresent()
        ? "No article found: this %s looks like %s.".formatted(what, looksLike.get().description())
        : noneLeft(what, draft.removed().size());
  }

  private static String noneLeft(String what, int removed) {
    return removed == 0
        ? "No article found: this %s has no text.".formatted(what)
        : "No article found: all text of this %s (%s piece%s) looks like menus, links or notes around an article."
            .formatted(what, removed, removed == 1 ? "" : "s");
  }
}
