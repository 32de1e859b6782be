package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes off what stands around an article by its lines alone, whatever they were read from: a
/// paste, Markdown, or the blocks that the build of a page leaves.
final class TextCleaner {

  /// What one round leaves can show the next something more to take out; more rounds than this have
  /// not been seen.
  private static final int MOST_ROUNDS = 4;

  private static final int FARTHEST_STAMP = 5;

  private TextCleaner() {}

  /// The draft without what stands around an article: what is above and behind it, heads with their
  /// lists, and the lines, and sentences at the ends of paragraphs, that are boilerplate.
  static Draft cleaned(Draft draft) {
    Draft before = draft;
    Map<String, PasteLine> lines = new HashMap<>();
    Map<String, SentenceTrim.Trimmed> trims = new HashMap<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Draft after = once(before, lines, trims);
      if (after.removed().size() == before.removed().size()) {
        return after;
      }
      before = after;
    }
    return before;
  }

  /// One round; `known` and `trims` hold what earlier rounds have worked out.
  private static Draft once(
      Draft draft, Map<String, PasteLine> known, Map<String, SentenceTrim.Trimmed> trims) {
    List<PasteLine> lines = new ArrayList<>();
    for (Block block : draft.blocks()) {
      PasteLine line = known.get(block.text());
      if (line == null) {
        line = PasteLine.of(block.text());
        known.put(block.text(), line);
      }
      lines.add(line);
    }
    PasteFrame.Frame frame = PasteFrame.of(lines);
    PasteHead.Head head = PasteHead.of(lines, frame.wholePage() ? 0 : frame.first());
    List<Optional<Removal.Reason>> reasons =
        new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
    for (int i = 0; i < lines.size(); i++) {
      PasteLine line = lines.get(i);
      if (i < frame.first() || i >= frame.end()) {
        reasons.set(i, Optional.of(line.reason().orElse(Removal.Reason.NAVIGATION)));
      } else if (isMark(line)) {
        reasons.set(i, line.reason());
      } else if (i < head.end() || isAtHead(lines, i, frame)) {
        reasons.set(i, Optional.of(line.reason().orElse(Removal.Reason.METADATA)));
      }
    }
    PasteBoxes.mark(lines, reasons);
    PasteTail.mark(lines, reasons);
    PasteSignature.mark(lines, reasons);
    return without(draft, lines, reasons, head.metadata(), trims);
  }

  /// A line without words: a rule, a rank, code, an address.
  private static boolean isMark(PasteLine line) {
    boolean other = line.reason().equals(Optional.of(Removal.Reason.OTHER));
    return PasteLine.isAddress(line.text())
        || (other && (line.words() <= 1 || PasteLine.isCode(line.text())));
  }

  /// A date alone on its line is the article's own only among other lines like it, as in a
  /// chronicle; close to the beginning it is when the article appeared. So is the way to it through
  /// the site's sections.
  private static boolean isAtHead(List<PasteLine> lines, int index, PasteFrame.Frame frame) {
    return index - frame.first() < FARTHEST_STAMP
        && (DateStamps.is(lines.get(index).text()) || lines.get(index).isTrail());
  }

  private static Draft without(
      Draft draft,
      List<PasteLine> lines,
      List<Optional<Removal.Reason>> reasons,
      Metadata metadata,
      Map<String, SentenceTrim.Trimmed> trims) {
    List<Block> kept = new ArrayList<>();
    List<Removal> removed = new ArrayList<>(draft.removed());
    for (int i = 0; i < reasons.size(); i++) {
      Block block = draft.blocks().get(i);
      if (reasons.get(i).isPresent()) {
        removed.add(new Removal(block.text(), reasons.get(i).get()));
        continue;
      }
      SentenceTrim.Trimmed trimmed = trims.get(block.text());
      if (trimmed == null) {
        trimmed = SentenceTrim.trimmed(block, lines.get(i).reason());
        trims.put(block.text(), trimmed);
      }
      removed.addAll(trimmed.removed());
      if (!trimmed.text().isEmpty()) {
        kept.add(block.withText(trimmed.text()));
      }
    }
    return new Draft(draft.metadata().or(metadata), kept, removed, draft.cut());
  }
}
