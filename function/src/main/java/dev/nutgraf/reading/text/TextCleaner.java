package dev.nutgraf.reading.text;

import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.DateStamps;
import dev.nutgraf.reading.lines.ProgramText;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes off what stands around an article by its lines alone, whatever they were read from: a
/// paste, Markdown, or the blocks that the build of a page leaves.
public final class TextCleaner {

  /// What one round leaves can show the next something more to take out; more rounds than this have
  /// not been seen.
  private static final int MOST_ROUNDS = 4;

  private static final int FARTHEST_STAMP = 5;

  private TextCleaner() {}

  /// The draft without what stands around an article: what is above and behind it, heads with their
  /// lists, and the lines, and sentences at the ends of paragraphs, that are boilerplate.
  public static ArticleDraft cleaned(ArticleDraft draft) {
    ArticleDraft before = draft;
    Map<String, LineProfile> lines = new HashMap<>();
    Map<String, TrailingSentences.Trimmed> trims = new HashMap<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      ArticleDraft after = once(before, lines, trims);
      if (after.removed().size() == before.removed().size()) {
        return after;
      }
      before = after;
    }
    return before;
  }

  /// One round; `known` and `trims` hold what earlier rounds have worked out.
  private static ArticleDraft once(
      ArticleDraft draft,
      Map<String, LineProfile> known,
      Map<String, TrailingSentences.Trimmed> trims) {
    List<LineProfile> lines = new ArrayList<>();
    for (TextBlock block : draft.blocks()) {
      LineProfile line = known.get(block.text());
      if (line == null) {
        line = LineProfile.of(block.text());
        known.put(block.text(), line);
      }
      lines.add(line);
    }
    PastedPage.Frame frame = PastedPage.of(lines);
    PlainTextHead.Head head = PlainTextHead.of(lines, frame.wholePage() ? 0 : frame.first());
    List<Optional<Removal.Reason>> reasons =
        new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
    for (int i = 0; i < lines.size(); i++) {
      LineProfile line = lines.get(i);
      if (i < frame.first() || i >= frame.end()) {
        reasons.set(i, Optional.of(line.reason().orElse(Removal.Reason.NAVIGATION)));
      } else if (isMark(line, draft.blocks().get(i).kind())) {
        reasons.set(i, line.reason());
      } else if (i < head.end() || isAtHead(lines, i, frame)) {
        reasons.set(i, Optional.of(line.reason().orElse(Removal.Reason.METADATA)));
      }
    }
    HeadlineLists.mark(lines, reasons);
    PlainTextTail.mark(
        lines, reasons, ArticleMetadata.firstOf(draft.metadata().byline(), head.byline()));
    PlainTextEndMatter.mark(lines, reasons);
    return without(draft, lines, reasons, head.metadata(), trims);
  }

  /// A line without words: a rule, a rank, code, an address. The lines of a program that an article
  /// shows are items.
  private static boolean isMark(LineProfile line, Paragraph.Kind kind) {
    boolean other = line.reason().equals(Optional.of(Removal.Reason.OTHER));
    return LineProfile.isAddress(line.text())
        || (other
            && kind != Paragraph.Kind.LIST_ITEM
            && (line.words() <= 1 || ProgramText.is(line.text())));
  }

  /// A date alone on its line is the article's own only among other lines like it, as in a
  /// chronicle; close to the beginning it is when the article appeared. So is the way to it through
  /// the site's sections.
  private static boolean isAtHead(List<LineProfile> lines, int index, PastedPage.Frame frame) {
    return index - frame.first() < FARTHEST_STAMP
        && (DateStamps.is(lines.get(index).text()) || lines.get(index).isTrail());
  }

  private static ArticleDraft without(
      ArticleDraft draft,
      List<LineProfile> lines,
      List<Optional<Removal.Reason>> reasons,
      ArticleMetadata metadata,
      Map<String, TrailingSentences.Trimmed> trims) {
    List<TextBlock> kept = new ArrayList<>();
    List<Removal> removed = new ArrayList<>(draft.removed());
    for (int i = 0; i < reasons.size(); i++) {
      TextBlock block = draft.blocks().get(i);
      if (reasons.get(i).isPresent()) {
        removed.add(new Removal(block.text(), reasons.get(i).get()));
        continue;
      }
      TrailingSentences.Trimmed trimmed = trims.get(block.text());
      if (trimmed == null) {
        trimmed = TrailingSentences.trimmed(block, lines.get(i).reason());
        trims.put(block.text(), trimmed);
      }
      removed.addAll(trimmed.removed());
      if (!trimmed.text().isEmpty()) {
        kept.add(block.withText(trimmed.text()));
      }
    }
    return new ArticleDraft(draft.metadata().or(metadata), kept, removed, draft.cut());
  }
}
