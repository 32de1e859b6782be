package dev.nutgraf.facts.mentions;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Token;

/// Tells the nouns for what somebody is, does or is to somebody ("co-founder", "mother-of-two",
/// "violinist"): by lists, and by their endings where no list knows them.
public final class RoleNouns {

  private static final int SHORTEST_BY_ENDING = 5;
  private static final int LONGEST_ENDING = 6;

  private RoleNouns() {}

  /// A noun for what somebody is or does, also as the last part of a compound ("co-founder").
  public static boolean isRole(String word) {
    return NameWords.ROLE.contains(word) || NameWords.ROLE.contains(NameWords.lastPart(word));
  }

  /// A word for what somebody is or does that is no form of address too ("Lord").
  public static boolean namesRole(Token token) {
    return token.kind() == Token.Kind.WORD
        && isRole(token.text())
        && !NameWords.HONORIFIC.contains(token.text());
  }

  /// A noun for what somebody is, does or is to somebody; one that no list knows is told by its
  /// ending ("violinist"), if it is written small.
  public static boolean namesPerson(Token token) {
    if (namesRole(token)) {
      return true;
    }
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    String small = withoutTail(LetterCase.lower(token.text()));
    String last = NameWords.lastPart(small);
    return NameWords.PEOPLE.contains(small)
        || NameWords.ROLE.contains(small)
        || NameWords.PEOPLE.contains(last)
        || (!token.isCapitalized() && endsLikePerson(last));
  }

  /// The same for more than one ("directors").
  public static boolean namesPeople(Token token) {
    String text = token.text();
    boolean plural = text.length() > 3 && text.endsWith("s");
    return text.equals("brothers")
        || text.equals("parents")
        || (plural
            && namesPerson(
                new Token(token.kind(), text.substring(0, text.length() - 1), token.span())));
  }

  private static boolean endsLikePerson(String word) {
    if (word.length() < SHORTEST_BY_ENDING || NameWords.NO_PEOPLE.contains(word)) {
      return false;
    }
    for (int length = 2; length <= LONGEST_ENDING && length < word.length() - 1; length++) {
      if (NameWords.ENDS_PERSON.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /// "Mother" of "mother-of-two", "son" of "son-in-law", "mayor" of "mayor-elect": the noun that a
  /// compound is built around where that is not its last part.
  private static String withoutTail(String compound) {
    int end = compound.indexOf('-');
    boolean tail =
        end > 0
            && (compound.startsWith("-of-", end)
                || compound.startsWith("-in-", end)
                || compound.endsWith("-elect")
                || compound.endsWith("-designate"));
    return tail ? compound.substring(0, end) : compound;
  }
}
