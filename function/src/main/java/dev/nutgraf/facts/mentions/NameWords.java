package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words in and around names, as listed in `names.txt`.
public enum NameWords {
  /// "Mr", "Ms": what follows is a person, whatever it looks like.
  ADDRESS("addresses of people", Form.AS_WRITTEN),

  /// "A", "the", "his".
  ARTICLE("articles and possessives", Form.IN_ANY_CASE),

  /// A form of "be" as stands before a participle ("was founded").
  BE("forms of be before a participle", Form.AS_WRITTEN),

  /// A preposition between an action and its place ("in", "near").
  BEFORE_PLACE("stands before a place", Form.AS_WRITTEN),

  /// A noun for a body of people ("ministry", "intelligence").
  BODY("bodies", Form.IN_ANY_CASE),

  /// The last part of a word that says where a body is ("based").
  BY_PLACE("describes by place", Form.IN_ANY_CASE),

  /// "Inc.", "plc".
  COMPANY_SUFFIX("company suffixes", Form.IN_ANY_CASE),

  /// A noun for a company, a party, a paper and the like.
  DESCRIBES_ORGANIZATION("describes an organisation", Form.LAST_PART),

  /// A noun for a town, a river and the like.
  DESCRIBES_PLACE("describes a place", Form.AS_WRITTEN),

  /// A noun for a film, a song, a book and the like.
  DESCRIBES_WORK("describes a work", Form.AS_WRITTEN),

  /// The first word of many names of places and nationalities ("North", "Saudi").
  DIRECTION("directions", Form.IN_ANY_CASE),

  /// A participle of what happens to companies alone ("was taken over" begins so).
  DONE_TO_COMPANIES("done to companies", Form.AS_WRITTEN),

  /// A word that no apposition goes on over ("who", "said").
  ENDS_APPOSITION("ends an apposition", Form.IN_ANY_CASE),

  /// The letters that an apostrophe leaves of a short verb ("ll" of "I'll").
  ENDS_CONTRACTION("endings of contractions", Form.AS_WRITTEN),

  /// A word that no description before a name reaches back over.
  ENDS_DESCRIPTION("ends a description going back", Form.IN_ANY_CASE),

  /// A word or ending that no name ends in.
  ENDS_NO_NAME("ends no name", Form.AS_WRITTEN),

  /// The last word of the name of an event, a prize or a law ("Cup", "Treaty").
  EVENT("events", Form.IN_ANY_CASE),

  /// What one has in a company ("shares in").
  HELD_IN("held in a company", Form.AS_WRITTEN),

  /// "Mr", "Dame": a form of address that is no role.
  HONORIFIC("honorifics", Form.IN_ANY_CASE),

  /// The last word of the name of a landform or a building site ("Bay", "Bridge").
  LANDFORM("last words of landforms", Form.IN_ANY_CASE),

  /// The first word of the name of a landform ("River", "Mount").
  LEADING_LANDFORM("first words of landforms", Form.IN_ANY_CASE),

  /// A preposition between a role of [#WORKS_AT] and the employer.
  LINKS_EMPLOYER("links an employer", Form.AS_WRITTEN),

  /// A word before "maker" that makes it a person ("film maker").
  MADE_BY_PEOPLE("made by people", Form.AS_WRITTEN),

  /// A noun for a company that is as often one for a person ("builder").
  MAYBE_PERSON("organisations and people", Form.LAST_PART),

  /// A word that may stand before the noun of a role.
  MODIFIES_ROLE("role modifiers", Form.IN_ANY_CASE),

  /// A short form in capitals that is no name ("TV", "GDP").
  NO_NAME("capitals that name nobody", Form.AS_WRITTEN),

  /// A word that speaks of a company when it stands after a name ("shares", "profits").
  OF_COMPANIES("speaks of a company after its name", Form.AS_WRITTEN),

  /// A word before a name that only men have.
  OF_MEN("honorifics of men", Form.IN_ANY_CASE),

  /// A word before a name that only women have.
  OF_WOMEN("honorifics of women", Form.IN_ANY_CASE),

  /// A title that only stands before the name of one person ("Lord", "Captain").
  PERSONAL_TITLE("titles of one person", Form.IN_ANY_CASE),

  /// What actors do or have in a film ("starred in").
  PLAYED_IN("played in a work", Form.AS_WRITTEN),

  /// A preposition that ends the noun of a role ("adviser to").
  PREPOSITION("prepositions after a role", Form.AS_WRITTEN),

  /// "He", "his".
  PRONOUN_OF_MEN("pronouns of men", Form.IN_ANY_CASE),

  /// "She", "her".
  PRONOUN_OF_WOMEN("pronouns of women", Form.IN_ANY_CASE),

  /// A noun for what somebody is or does.
  ROLE("roles", Form.IN_ANY_CASE),

  /// "Dean": before a surname alone a given name, as a rule.
  ROLE_AND_GIVEN_NAME("roles and given names", Form.IN_ANY_CASE),

  /// A role that names of bodies and works hold ("General Motors").
  ROLE_IN_NAMES("roles that names hold", Form.IN_ANY_CASE),

  /// "NYC"
  SHORT_PLACE("short forms of places", Form.IN_ANY_CASE),

  /// A word in small letters that names of people hold ("de", "bin").
  SMALL_IN_NAMES("small words in names of people", Form.AS_WRITTEN),

  /// The last word of the name of a street ("Lane").
  STREET("last words of streets", Form.IN_ANY_CASE),

  /// A word of a body's name that gives its short form no letter ("of").
  WITHOUT_INITIAL("gives no initial", Form.IN_ANY_CASE),

  /// A role that one has at a company or a body ("analyst at"), not in a town.
  WORKS_AT("works at an organisation", Form.LAST_PART);

  private static final Map<String, String> SAME_PLACE = Lists.LEXICON.table("same place");

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  private final Form form;

  NameWords(String section, Form form) {
    this.words = Lists.LEXICON.words(section);
    this.form = form;
  }

  /// Whether the list holds the word, in the form that the list is asked for.
  public boolean contains(String word) {
    return words.contains(form.of(word));
  }

  /// A noun for what somebody is or does, also as the last part of a compound ("co-founder").
  public static boolean isRole(String word) {
    String small = lower(word);
    return ROLE.words.contains(small) || ROLE.words.contains(lastPart(small));
  }

  /// A word for what somebody is or does that is no form of address too ("Lord").
  public static boolean namesRole(Token token) {
    return token.kind() == Token.Kind.WORD
        && isRole(token.text())
        && !HONORIFIC.contains(token.text());
  }

  /// A form of a verb that says who said something.
  public static boolean isVerbOfSaying(String word) {
    return ClauseWords.attributes(lower(word));
  }

  /// A noun for a company, a party, a paper and the like; also as the last part of a compound
  /// ("carmaker", "battery-maker").
  public static boolean describesOrganization(String noun) {
    return DESCRIBES_ORGANIZATION.contains(noun) || noun.endsWith("maker");
  }

  /// A word in small letters that names of people hold ("de", "bin"); forms such as "al-Assad" too.
  public static boolean isParticle(String word) {
    int hyphen = word.indexOf('-');
    return SMALL_IN_NAMES.contains(hyphen < 0 ? word : word.substring(0, hyphen))
        || word.indexOf('\'') > 0
        || word.indexOf('’') > 0;
  }

  /// A word like "London-based".
  public static boolean describesByPlace(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && BY_PLACE.contains(word.substring(hyphen + 1));
  }

  /// The ending "'s", a word of its own.
  public static boolean isPossessive(Token token) {
    return token.is("'s") || token.is("’s");
  }

  /// Whether one of the words is a noun for a body of people.
  public static boolean holdsBody(List<Token> words) {
    for (Token word : words) {
      if (BODY.contains(word.text())) {
        return true;
      }
    }
    return false;
  }

  /// A country or city that is listed under several names.
  public static boolean isCountry(String name) {
    return SAME_PLACE.containsKey(lower(name));
  }

  /// A key that all names of one place share: "united states" for "U.S." and "America".
  public static String placeKey(String name) {
    String small = lower(name);
    return SAME_PLACE.getOrDefault(small, small);
  }

  private static String lastPart(String compound) {
    return compound.substring(compound.lastIndexOf('-') + 1);
  }

  private static String lower(String word) {
    return LetterCase.lower(word);
  }

  /// The form of a word that a list is asked for.
  private enum Form {
    /// Capitals tell: the list holds them too.
    AS_WRITTEN,
    /// In small letters.
    IN_ANY_CASE,
    /// As written, of a compound the last part ("maker" of "battery-maker").
    LAST_PART;

    String of(String word) {
      return switch (this) {
        case AS_WRITTEN -> word;
        case IN_ANY_CASE -> lower(word);
        case LAST_PART -> lastPart(word);
      };
    }
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(NameWords.class, "names.txt");
  }
}
