package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NamedTokens;
import dev.nutgraf.facts.mentions.RoleNouns;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what several people are called together: "the directors X, Y and Z"; "X and Y, the
/// creators,".
final class SharedTitleReader {

  /// A longer series is a table.
  private static final int MOST = 8;

  private final NamedTokens named;
  private final TitleReader titles;

  SharedTitleReader(NamedTokens named, TitleReader titles) {
    this.named = named;
    this.titles = titles;
  }

  /// The plural title before the series that `mention` belongs to.
  Optional<Span> before(NameMention mention, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int begin = mention.begin();
    boolean series = isSeriesAfter(mention.end(), tokens);
    for (int members = 0; members < MOST && begin > 0; members++) {
      OptionalInt earlier = memberBefore(begin, tokens);
      if (earlier.isEmpty()) {
        break;
      }
      series = true;
      begin = earlier.getAsInt();
    }
    int end = begin > 0 && tokens.get(begin - 1).is(",") ? begin - 1 : begin;
    return series && end > 0 && RoleNouns.namesPeople(tokens.get(end - 1))
        ? titles.endingAt(end, sentence)
        : Optional.empty();
  }

  /// Where the person begins that "X," or "X and" right before `begin` names.
  private OptionalInt memberBefore(int begin, List<Token> tokens) {
    int at = begin - 1;
    boolean and = tokens.get(at).is("and");
    if (!and && !tokens.get(at).is(",")) {
      return OptionalInt.empty();
    }
    at -= and && at > 0 && tokens.get(at - 1).is(",") ? 2 : 1;
    at = beforeAge(at, tokens);
    if (at < 0) {
      return OptionalInt.empty();
    }
    Optional<NameMention> person = named.personAt(tokens.get(at));
    return person.isPresent() ? OptionalInt.of(person.get().begin()) : OptionalInt.empty();
  }

  /// The token before ", 29" where that ends at `at`.
  private static int beforeAge(int at, List<Token> tokens) {
    boolean age =
        at > 1 && tokens.get(at).kind() == Token.Kind.NUMBER && tokens.get(at - 1).is(",");
    return age ? at - 2 : at;
  }

  /// The token behind ", 29" where that begins at `at`.
  private static int behindAge(int at, List<Token> tokens) {
    boolean age =
        at + 1 < tokens.size()
            && tokens.get(at).is(",")
            && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
    return age ? at + 2 : at;
  }

  private boolean isSeriesAfter(int end, List<Token> tokens) {
    int from = behindAge(end, tokens);
    int at = from;
    while (at < tokens.size()
        && at < from + 2
        && (tokens.get(at).is(",") || tokens.get(at).is("and"))) {
      at++;
    }
    return at > from && at < tokens.size() && named.personAt(tokens.get(at)).isPresent();
  }
}
