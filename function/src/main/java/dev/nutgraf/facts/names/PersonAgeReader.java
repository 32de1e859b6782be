package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.language.Token;
import java.util.Optional;

/// Reads the age that stands beside a name: "X, 41,"; "X (41)"; "X, aged 41"; "41-year-old X".
final class PersonAgeReader {

  private static final int OLDEST = 130;
  private static final String YEARS_OLD = "-year-old";

  /// How many words of a role may stand between "41-year-old" and the name.
  private static final int ROLE_WITHIN = 4;

  private PersonAgeReader() {}

  /// The age that the words right after or before one mention of a person state.
  static Optional<Age> beside(NameMention mention, ParsedSentence sentence) {
    Optional<Age> age = after(mention.end(), sentence);
    return age.isPresent() ? age : before(mention.begin(), sentence);
  }

  private static Optional<Age> after(int end, ParsedSentence sentence) {
    boolean bracket = sentence.word(end).equals("(");
    boolean comma = sentence.word(end).equals(",");
    if (!bracket && !comma) {
      return sentence.word(end).equals("aged") ? plain(end + 1, sentence) : Optional.empty();
    }
    int at = end + 1;
    if (sentence.word(at).equals("aged") || isBeing(sentence, at)) {
      at += sentence.word(at).equals("aged") ? 1 : 2;
    }
    boolean article = sentence.word(at).equals("a") || sentence.word(at).equals("an");
    Optional<Age> compound = compound(article ? at + 1 : at, sentence);
    if (compound.isPresent()) {
      return compound;
    }
    boolean closed =
        at + 1 >= sentence.size() || sentence.isMark(at + 1) || isBeing(sentence, at - 2);
    return closed ? plain(at, sentence) : Optional.empty();
  }

  /// "Who is 41"
  private static boolean isBeing(ParsedSentence sentence, int at) {
    return sentence.word(at).equals("who")
        && (sentence.word(at + 1).equals("is") || sentence.word(at + 1).equals("was"));
  }

  private static Optional<Age> before(int begin, ParsedSentence sentence) {
    for (int at = begin - 1; at >= 0 && at >= begin - ROLE_WITHIN; at--) {
      Optional<Age> age = compound(at, sentence);
      if (age.isPresent()) {
        return age;
      }
      if (sentence.isMark(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "41-year-old"
  private static Optional<Age> compound(int at, ParsedSentence sentence) {
    String word = sentence.word(at);
    return word.endsWith(YEARS_OLD)
        ? years(word.substring(0, word.length() - YEARS_OLD.length()), sentence.tokens().get(at))
        : Optional.empty();
  }

  private static Optional<Age> plain(int at, ParsedSentence sentence) {
    return at < sentence.size()
        ? years(sentence.word(at), sentence.tokens().get(at))
        : Optional.empty();
  }

  private static Optional<Age> years(String digits, Token token) {
    if (digits.isEmpty() || digits.length() > 3) {
      return Optional.empty();
    }
    int years = 0;
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      if (digit < '0' || digit > '9') {
        return Optional.empty();
      }
      years = 10 * years + digit - '0';
    }
    return years <= OLDEST ? Optional.of(new Age(years, token.span())) : Optional.empty();
  }
}
