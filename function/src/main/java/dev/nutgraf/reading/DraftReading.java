package dev.nutgraf.reading;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PlaceholderPage;
import dev.nutgraf.reading.lines.TextBlock;
import dev.nutgraf.reading.page.PageArticle;
import dev.nutgraf.reading.page.ThinnedSource;
import dev.nutgraf.reading.text.TextCleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a reading of what the reader of a format found: takes off what stands around the article
/// by its lines, and sets the rest as one text.
final class DraftReading {

  private DraftReading() {}

  /// @param hinted what is known where the article itself says nothing
  /// @param first what is to be said before what the article itself gives rise to
  static Reading of(
      ArticleDraft draft,
      ArticleMetadata hinted,
      Format format,
      Optional<String> charset,
      List<Notice> first,
      Hints hints) {
    return of(draft, hinted, format, charset, first, hints, Optional.empty());
  }

  /// @param page what the draft was read from, if that is a page
  static Reading of(
      ArticleDraft draft,
      ArticleMetadata hinted,
      Format format,
      Optional<String> charset,
      List<Notice> first,
      Hints hints,
      Optional<ThinnedSource> page) {
    ArticleDraft cleaned = TextCleaner.cleaned(draft);
    Optional<PlaceholderPage> placeholder =
        PlaceholderPage.of(cleaned.metadata().title(), cleaned.blocks());
    if (cleaned.blocks().isEmpty() || placeholder.isPresent()) {
      Optional<PlaceholderPage> looksLike =
          placeholder.isPresent() ? placeholder : unfilled(page, cleaned);
      return new Reading.Illegible(
          Reading.Code.NO_ARTICLE,
          noArticle(format, cleaned, looksLike),
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
      Format format, ArticleDraft draft, Optional<PlaceholderPage> looksLike) {
    String where =
        switch (format) {
          case HTML -> "page";
          case TEXT, MARKDOWN -> "text";
          default -> "document";
        };
    return looksLike.isPresent()
        ? "There is no article in the %s: it looks like %s."
            .formatted(where, looksLike.get().description())
        : "There is no article in the %s: %s pieces of text were found, all of them around one."
            .formatted(where, draft.removed().size());
  }

  /// What a page without any text of an article is.
  private static Optional<PlaceholderPage> unfilled(
      Optional<ThinnedSource> page, ArticleDraft draft) {
    if (page.isPresent() && PageArticle.isShell(page.get())) {
      return Optional.of(PlaceholderPage.SCRIPT_SHELL);
    }
    List<TextBlock> removed = new ArrayList<>();
    for (Removal removal : draft.removed()) {
      removed.add(TextBlock.body(removal.text()));
    }
    return PlaceholderPage.of(draft.metadata().title(), removed);
  }
}
