package dev.nutgraf.reading.lines;

import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Removal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes an article of the paragraphs of a document: tells its title and its subheads, by their
/// styles or, where the writer used none, by the size and weight of their letters.
public final class StyledDraft {

  /// Above a title stand at most a few short lines: the paper, the section, the date.
  private static final int MOST_BEFORE_TITLE = 4;

  /// A title is set so much larger than the text.
  private static final double TITLE_SIZE = 1.25;

  private static final int MOST_TITLE_WORDS = 40;
  private static final int MOST_SUBHEAD_WORDS = 14;

  private StyledDraft() {}

  /// The article that the paragraphs of a document are.
  ///
  /// @param cut whether the document was longer than what was read of it
  public static ArticleDraft of(List<StyledParagraph> paragraphs, boolean cut) {
    double textSize = textSize(paragraphs);
    int title = titleIn(paragraphs, textSize);
    List<TextBlock> blocks = new ArrayList<>();
    List<Removal> removed = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      StyledParagraph paragraph = paragraphs.get(i);
      if (i == title) {
        continue;
      }
      switch (paragraph.role()) {
        case CAPTION -> removed.add(new Removal(paragraph.text(), Removal.Reason.CAPTION));
        case CONTENTS -> removed.add(new Removal(paragraph.text(), Removal.Reason.NAVIGATION));
        case NOTE -> removed.add(new Removal(paragraph.text(), Removal.Reason.OTHER));
        case LIST_ITEM -> blocks.add(new TextBlock(Paragraph.Kind.LIST_ITEM, paragraph.text()));
        case QUOTATION -> blocks.add(new TextBlock(Paragraph.Kind.QUOTATION, paragraph.text()));
        case BODY ->
            blocks.add(
                new TextBlock(
                    isSubhead(paragraphs, i, textSize)
                        ? Paragraph.Kind.SUBHEAD
                        : Paragraph.Kind.BODY,
                    paragraph.text()));
      }
    }
    Optional<String> headline =
        title < 0 ? Optional.empty() : Optional.of(paragraphs.get(title).text());
    ArticleMetadata metadata =
        new ArticleMetadata(
            headline, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new ArticleDraft(metadata, blocks, removed, cut);
  }

  /// The size in which most letters of the document are set.
  private static double textSize(List<StyledParagraph> paragraphs) {
    Map<Double, Integer> letters = new HashMap<>();
    double most = 0;
    int count = 0;
    for (StyledParagraph paragraph : paragraphs) {
      int sum = letters.merge(paragraph.size(), paragraph.text().length(), Integer::sum);
      if (sum > count) {
        count = sum;
        most = paragraph.size();
      }
    }
    return most;
  }

  /// The index of the title, or -1: the first of those styled as a title, headings and large lines
  /// about the beginning.
  private static int titleIn(List<StyledParagraph> paragraphs, double textSize) {
    int before = 0;
    for (int i = 0; i < paragraphs.size() && before <= MOST_BEFORE_TITLE; i++) {
      StyledParagraph paragraph = paragraphs.get(i);
      int words = LineTokens.count(paragraph.text());
      if (paragraph.role() != StyledParagraph.Role.BODY) {
        continue;
      }
      boolean large = textSize > 0 && paragraph.size() >= TITLE_SIZE * textSize;
      if (words <= MOST_TITLE_WORDS
          && (paragraph.level() == StyledParagraph.TITLE || paragraph.level() == 1 || large)) {
        return i;
      }
      if (words > MOST_TITLE_WORDS) {
        return -1;
      }
      before++;
    }
    return -1;
  }

  /// Whether it is a heading, or a short line in bold above a paragraph that is not.
  private static boolean isSubhead(List<StyledParagraph> paragraphs, int index, double textSize) {
    StyledParagraph paragraph = paragraphs.get(index);
    if (paragraph.isHeading()) {
      return true;
    }
    if (index + 1 == paragraphs.size() || paragraphs.get(index + 1).bold()) {
      return false;
    }
    boolean emphasised =
        paragraph.bold() || (textSize > 0 && paragraph.size() >= TITLE_SIZE * textSize);
    String text = paragraph.text();
    return emphasised
        && LineTokens.count(text) <= MOST_SUBHEAD_WORDS
        && ".,;:”\"’".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
