package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a mail that was pasted as text: its fields, what others wrote before ("> "), its
/// signature.
///
/// @param body what is left of the text
record PastedMail(ArticleMetadata metadata, String body) {

  /// Is read for the first text that may begin with fields.
  private static final class Words {
    private static final Lexicon LISTS = Lexicon.read(PastedMail.class, "pasted-mail.txt");
    private static final Set<String> FIELDS = LISTS.words("fields");
    private static final Set<String> SUBJECT = LISTS.words("subject");
    private static final Set<String> DATE = LISTS.words("date");
    private static final Set<String> REPLY = LISTS.words("reply");
  }

  private static final int FEWEST_FIELDS = 2;
  private static final int HEAD_LINES = 20;
  private static final int LONGEST_FIELD = 14;

  /// The first field stands within so many characters, behind a line of its own at most.
  private static final int LONGEST_BEGINNING = 80;

  /// The mail that `text` begins with; without metadata, all of the text where it begins with none.
  static PastedMail of(String text, List<Removal> removed) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon > LONGEST_BEGINNING) {
      return new PastedMail(ArticleMetadata.NONE, text);
    }
    int at = 0;
    int fields = 0;
    int behind = 0;
    Optional<String> title = Optional.empty();
    Optional<String> date = Optional.empty();
    List<Removal> head = new ArrayList<>();
    for (int line = 0; line < HEAD_LINES && at < text.length(); line++) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      String content = WhiteSpace.collapsed(text.substring(at, end));
      String key = key(content);
      boolean ruled = content.startsWith("-----") || content.startsWith("_____");
      if (Words.FIELDS.contains(key)) {
        fields++;
        String value = content.substring(content.indexOf(':') + 1).strip();
        title = Words.SUBJECT.contains(key) ? Optional.of(withoutReply(value)) : title;
        date = Words.DATE.contains(key) ? PublicationDates.momentIn(value) : date;
      } else if (!content.isEmpty() && !ruled && !(fields == 0 && content.endsWith(":"))) {
        break;
      }
      at = Math.min(end + 1, text.length());
      if (!content.isEmpty()) {
        head.add(new Removal(content, Removal.Reason.METADATA));
      }
      behind = at;
    }
    if (fields < FEWEST_FIELDS) {
      return new PastedMail(ArticleMetadata.NONE, text);
    }
    removed.addAll(head);
    ArticleMetadata metadata =
        new ArticleMetadata(
            title.filter(words -> !words.isBlank()),
            Optional.empty(),
            date,
            Optional.empty(),
            Optional.empty());
    return new PastedMail(metadata, withoutReplies(text.substring(behind), removed));
  }

  private static String key(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && colon <= LONGEST_FIELD
        ? LetterCase.lower(line.substring(0, colon)).strip()
        : "";
  }

  /// "Re: Fwd: Ferry to stop".
  private static String withoutReply(String subject) {
    int begin = 0;
    int colon = subject.indexOf(':');
    while (colon >= 0
        && colon - begin <= LONGEST_FIELD
        && Words.REPLY.contains(LetterCase.lower(subject.substring(begin, colon)).strip())) {
      begin = colon + 1;
      colon = subject.indexOf(':', begin);
    }
    return subject.substring(begin).strip();
  }

  /// What somebody wrote above what they answer to, without their signature; where all is quoted,
  /// what is quoted.
  private static String withoutReplies(String text, List<Removal> removed) {
    String[] lines = text.split("\n", -1);
    int written = 0;
    int quoted = 0;
    for (String line : lines) {
      quoted += line.startsWith(">") ? 1 : 0;
      written += line.isBlank() || line.startsWith(">") ? 0 : 1;
    }
    boolean unquote = quoted > written;
    StringBuilder out = new StringBuilder(text.length());
    for (String line : lines) {
      if (line.equals("-- ") || line.equals("--")) {
        break;
      }
      if (!line.startsWith(">")) {
        out.append(line).append('\n');
      } else if (unquote) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
          at++;
        }
        out.append(line, at, line.length()).append('\n');
      } else {
        removed.add(new Removal(line, Removal.Reason.OTHER));
      }
    }
    return out.toString();
  }
}
