package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.DropCaps;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads plain text, as it is pasted from a page or a mail: paragraphs become blocks.
public final class PlainText {

  private PlainText() {}

  public static ArticleDraft in(String text) {
    String limited = LineLimit.limited(text);
    List<Removal> removed = new ArrayList<>();
    PastedMail mail = PastedMail.of(limited, removed);
    LightMarkup markup = LightMarkup.of(Shortcodes.without(mail.body(), removed), removed);
    String article = PrintedPages.without(markup.body(), removed);
    List<TextBlock> blocks = blocks(article);
    ArticleMetadata metadata = mail.metadata().or(markup.metadata());
    Optional<String> sent = WireMarks.dateIn(blocks);
    blocks = WireMarks.without(blocks, removed);
    Optional<PressRelease> release = PressRelease.of(blocks);
    if (release.isPresent()) {
      metadata = metadata.or(release.get().metadata());
      blocks = release.get().blocks();
      removed.addAll(release.get().removed());
    }
    metadata =
        metadata.or(
            new ArticleMetadata(
                Optional.empty(), Optional.empty(), sent, Optional.empty(), Optional.empty()));
    return new ArticleDraft(metadata, blocks, removed, limited.length() < text.length());
  }

  private static List<TextBlock> blocks(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    String initial = "";
    for (String paragraph : HardWrapJoiner.paragraphs(text)) {
      Optional<String> joined =
          initial.isEmpty() ? Optional.empty() : DropCaps.joined(initial, paragraph);
      if (joined.isPresent()) {
        blocks.removeLast();
      }
      blocks.add(TextBlock.body(joined.orElse(paragraph)));
      initial = DropCaps.isInitial(paragraph) ? paragraph : "";
    }
    return blocks;
  }
}
