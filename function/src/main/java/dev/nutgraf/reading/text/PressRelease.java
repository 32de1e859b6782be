package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the form of press releases and wire copy: "FOR IMMEDIATE RELEASE", whom to ask, a
/// headline, a dateline, the text, the house that sends it, "###", statements of lawyers.
///
/// @param blocks the headline not among them
record PressRelease(ArticleMetadata metadata, List<TextBlock> blocks, List<Removal> removed) {

  /// Is read for the first text with a line that may be a mark.
  private static final class Words {
    private static final Lexicon LISTS = Lexicon.read(PressRelease.class, "press-releases.txt");
    private static final Set<String> RELEASE = LISTS.words("release");
    private static final Set<String> CONTACT = LISTS.words("contact");
    private static final Set<String> END = LISTS.words("end");
  }

  private static final int HEAD_BLOCKS = 16;
  private static final int LONGEST_MARK = 60;
  private static final int LONGEST_CONTACT = 80;
  private static final int LONGEST_HEADLINE = 200;

  PressRelease {
    blocks = List.copyOf(blocks);
    removed = List.copyOf(removed);
  }

  /// The release that `blocks` are; empty if none of its marks is there.
  static Optional<PressRelease> of(List<TextBlock> blocks) {
    int head = 0;
    for (int i = 0; i < Math.min(HEAD_BLOCKS, blocks.size()); i++) {
      head = isRelease(blocks.get(i).text()) ? i + 1 : head;
    }
    int end = endOf(blocks);
    return head == 0 && end == blocks.size()
        ? Optional.empty()
        : Optional.of(read(blocks, head, end));
  }

  private static PressRelease read(List<TextBlock> blocks, int head, int end) {
    List<Removal> removed = new ArrayList<>();
    List<TextBlock> kept = new ArrayList<>();
    Optional<String> title = Optional.empty();
    Optional<String> date = Optional.empty();
    int from = 0;
    if (head > 0) {
      from = behindContact(blocks, head, end);
      for (TextBlock block : blocks.subList(0, from)) {
        removed.add(new Removal(block.text(), Removal.Reason.METADATA));
      }
      if (from + 1 < end && isHeadline(blocks.get(from).text())) {
        title = Optional.of(blocks.get(from).text());
        removed.add(new Removal(blocks.get(from).text(), Removal.Reason.METADATA));
        from++;
      }
    }
    for (int i = from; i < end; i++) {
      String text = blocks.get(i).text();
      if (i > (from + end) / 2 && isAboutSender(text)) {
        for (TextBlock block : blocks.subList(i, end)) {
          removed.add(new Removal(block.text(), Removal.Reason.AUTHOR_BIO));
        }
        break;
      }
      if (Words.CONTACT.contains(label(text)) && i > from) {
        int behind = behindContact(blocks, i, end);
        for (int k = i; k < behind; k++) {
          removed.add(new Removal(blocks.get(k).text(), Removal.Reason.AUTHOR_BIO));
        }
        i = Math.max(i, behind - 1);
        continue;
      }
      date = date.isEmpty() ? PublicationDates.inDateline(text) : date;
      kept.add(blocks.get(i));
    }
    for (TextBlock block : blocks.subList(end, blocks.size())) {
      removed.add(new Removal(block.text(), Removal.Reason.OTHER));
    }
    ArticleMetadata metadata =
        new ArticleMetadata(title, Optional.empty(), date, Optional.empty(), Optional.empty());
    return new PressRelease(metadata, kept, removed);
  }

  private static boolean isRelease(String line) {
    if (line.length() > LONGEST_MARK) {
      return false;
    }
    String lower = LetterCase.lower(line);
    for (String mark : Words.RELEASE) {
      if (lower.startsWith(mark)) {
        return true;
      }
    }
    return false;
  }

  /// Where the line that ends a release stands, behind at least half of it; the number of blocks
  /// where there is none.
  private static int endOf(List<TextBlock> blocks) {
    for (int i = blocks.size() / 2; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (i > 0
          && text.length() <= LONGEST_MARK
          && Words.END.contains(LetterCase.lower(text).strip())) {
        return i;
      }
    }
    return blocks.size();
  }

  /// The first block behind the lines that name whom to ask, from `from` on: they are short and one
  /// of them has an address or a telephone number.
  private static int behindContact(List<TextBlock> blocks, int from, int end) {
    int behind = from;
    boolean labelled = false;
    for (int i = from; i < Math.min(end, from + HEAD_BLOCKS / 2); i++) {
      String text = blocks.get(i).text();
      labelled |= Words.CONTACT.contains(label(text));
      if (text.length() > LONGEST_CONTACT) {
        break;
      }
      boolean reaches = text.indexOf('@') > 0 || isTelephone(text);
      behind = labelled && reaches ? i + 1 : behind;
    }
    return behind;
  }

  /// "About Ostrevik Boats", alone on its line.
  private static boolean isAboutSender(String line) {
    return line.startsWith("About ")
        && line.length() <= LONGEST_MARK
        && line.length() > "About ".length()
        && Character.isUpperCase(line.charAt("About ".length()))
        && ".?!".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /// The words before a colon, or the line.
  private static String label(String line) {
    int colon = line.indexOf(':');
    String label = colon > 0 && colon < LONGEST_MARK / 2 ? line.substring(0, colon) : line;
    return label.length() > LONGEST_MARK ? "" : LetterCase.lower(label).strip();
  }

  private static boolean isTelephone(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits >= 7;
  }

  private static boolean isHeadline(String line) {
    char last = line.charAt(line.length() - 1);
    return line.length() <= LONGEST_HEADLINE
        && line.indexOf(' ') > 0
        && ".:".indexOf(last) < 0
        && PublicationDates.inDateline(line).isEmpty();
  }
}
