package dev.nutgraf.reading.text;

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
    List<TextBlock> blocks = new ArrayList<>();
    String initial = "";
    for (String paragraph : HardWrapJoiner.paragraphs(limited)) {
      Optional<String> joined =
          initial.isEmpty() ? Optional.empty() : DropCaps.joined(initial, paragraph);
      if (joined.isPresent()) {
        blocks.removeLast();
      }
      blocks.add(TextBlock.body(joined.orElse(paragraph)));
      initial = DropCaps.isInitial(paragraph) ? paragraph : "";
    }
    boolean cut = limited.length() < text.length();
    return new ArticleDraft(ArticleMetadata.NONE, blocks, List.of(), cut);
  }
}
