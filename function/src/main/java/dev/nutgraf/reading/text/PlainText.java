package dev.nutgraf.reading.text;

import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.List;

/// Reads plain text, as it is pasted from a page or a mail: paragraphs become blocks.
public final class PlainText {

  private PlainText() {}

  public static ArticleDraft in(String text) {
    String limited = LineLimit.limited(text);
    List<TextBlock> blocks = new ArrayList<>();
    for (String paragraph : HardWrapJoiner.paragraphs(limited)) {
      blocks.add(TextBlock.body(paragraph));
    }
    boolean cut = limited.length() < text.length();
    return new ArticleDraft(ArticleMetadata.NONE, blocks, List.of(), cut);
  }
}
