package dev.nutgraf.reading.wrapped;

import dev.nutgraf.language.Lexicon;
import java.util.Set;

/// Words that mail programs write.
final class MailWords {

  private static final Lexicon WORDS = Lexicon.read(MailWords.class, "mail.txt");

  /// Before the subject of what is answered or forwarded.
  static final Set<String> ANSWERS = WORDS.words("answer");

  /// A line that begins like this introduces the message that is answered.
  static final Set<String> QUOTATIONS = WORDS.words("quotation");

  private MailWords() {}
}
