package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.List;

/// Reads plain text, as it is pasted from a page or a mail: paragraphs become blocks.
final class PastedText {

  private PastedText() {}

  static Draft in(String text) {
    String limited = TextLines.limited(text);
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : HardWrap.paragraphs(limited)) {
      blocks.add(Block.body(paragraph));
    }
    boolean cut = limited.length() < text.length();
    return new Draft(Metadata.NONE, blocks, List.of(), cut);
  }
}
