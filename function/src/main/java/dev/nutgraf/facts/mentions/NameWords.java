package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.Token;
import java.util.List;
import java.util.Set;

/// The words in and around names, as listed in `names.txt`.
public enum NameWords {
  /// "Mr", "Ms": what follows is a person, whatever it looks like.
  ADDRESS("addresses of people", Form.AS_WRITTEN),

  /// What only somebody who acts does ("announced").
  ACTS("acts", Form.AS_WRITTEN),

  /// "A", "the", "his".
  ARTICLE("articles and possessives", Form.IN_ANY_CASE),

  /// A form of "be" as stands before a participle ("was founded").
  BE("forms of be before a participle", Form.AS_WRITTEN),

  /// In an article about sport: a word that the name of a team follows ("against").
  BEFORE_TEAM("stands before a team", Form.AS_WRITTEN),

  /// A preposition between an action and its place ("in", "near").
  BEFORE_PLACE("stands before a place", Form.AS_WRITTEN),

  /// A noun for a body of people ("ministry", "intelligence").
  BODY("bodies", Form.IN_ANY_CASE),

  /// A noun that makes a body of the name of its leader before it ("administration").
  BODY_OF_LEADER("bodies in small letters", Form.AS_WRITTEN),

  /// A noun that makes a body of the name of a people or party before it ("army").
  BODY_OF_PEOPLE("bodies of a people", Form.AS_WRITTEN),

  /// The last word of the name of a building ("Hospital").
  BUILDING("last words of buildings", Form.IN_ANY_CASE),

  /// The last part of a word that says where a body is ("based").
  BY_PLACE("describes by place", Form.IN_ANY_CASE),

  /// "Inc.", "plc".
  COMPANY_SUFFIX("company suffixes", Form.IN_ANY_CASE),

  /// A noun for a company, a party, a paper and the like.
  DESCRIBES_ORGANIZATION("describes an organisation", Form.LAST_PART),

  /// In an article about sport: what a team does ("lost").
  DONE_BY_TEAM("done by a team", Form.AS_WRITTEN),

  /// What a team does to another ("beat").
  DONE_TO_TEAM("done to a team", Form.AS_WRITTEN),

  /// A noun for a town, a river and the like.
  DESCRIBES_PLACE("describes a place", Form.AS_WRITTEN),

  /// A noun for a film, a song, a book and the like.
  DESCRIBES_WORK("describes a work", Form.AS_WRITTEN),

  /// The first word of many names of places and nationalities ("North", "Saudi").
  DIRECTION("directions", Form.IN_ANY_CASE),

  /// What companies and other bodies do, behind "which" ("which makes robots").
  DONE_BY_COMPANIES("done by companies", Form.AS_WRITTEN),

  /// A participle of what happens to companies alone ("was taken over" begins so).
  DONE_TO_COMPANIES("done to companies", Form.AS_WRITTEN),

  /// A word that no apposition goes on over ("who", "said").
  ENDS_APPOSITION("ends an apposition", Form.IN_ANY_CASE),

  /// The letters that an apostrophe leaves of a short verb ("ll" of "I'll").
  ENDS_CONTRACTION("endings of contractions", Form.AS_WRITTEN),

  /// A word that no description before a name reaches back over.
  ENDS_DESCRIPTION("ends a description going back", Form.IN_ANY_CASE),

  /// What ends nouns for people ("ist").
  ENDS_PERSON("endings of people", Form.AS_WRITTEN),

  /// A word or ending that no name ends in.
  ENDS_NO_NAME("ends no name", Form.AS_WRITTEN),

  /// The last word of the name of an event, a prize or a law ("Cup", "Treaty").
  EVENT("events", Form.IN_ANY_CASE),

  /// A code of letters and digits that names no product ("G20").
  CODE_OF_NO_THING("codes of no thing", Form.AS_WRITTEN),

  /// The last word of the name of a law, a prize, a contest ("Act"), safe even where nothing tags
  /// it.
  HEAD_OF_THING("heads of things", Form.AS_WRITTEN),

  /// The last word of the name of a body, safe even where nothing tags it ("Committee").
  HEAD_OF_BODY("heads of bodies", Form.AS_WRITTEN),

  /// The last word of the name of a firm, whatever the tagger makes of it ("Optics").
  HEAD_OF_FIRM("heads of firms", Form.AS_WRITTEN),

  /// A verb by which somebody gets a role ("appointed").
  GIVES_ROLE("gives a role", Form.AS_WRITTEN),

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

  /// A noun that ends like one for a person and is none ("computer").
  NO_PEOPLE("no people", Form.AS_WRITTEN),

  /// A short form in capitals that is no name ("TV", "GDP").
  NO_NAME("capitals that name nobody", Form.AS_WRITTEN),

  /// A word that speaks of a company when it stands after a name ("shares", "profits").
  OF_COMPANIES("speaks of a company after its name", Form.AS_WRITTEN),

  /// What a town or a region has ("streets"), where it stands behind the town's possessive.
  OF_PLACES("owned by a place", Form.AS_WRITTEN),

  /// A word before "of" and the name of a place ("most of", "outskirts of").
  PART_OF_PLACE("parts of a place", Form.AS_WRITTEN),

  /// What a company tells of itself right behind "said" ("profit").
  TOLD_BY_COMPANIES("told by companies of themselves", Form.AS_WRITTEN),

  /// A word before a name that only men have.
  OF_MEN("honorifics of men", Form.IN_ANY_CASE),

  /// A word before a name that only women have.
  OF_WOMEN("honorifics of women", Form.IN_ANY_CASE),

  /// Who somebody is to somebody, or for a time ("girlfriend", "nominee").
  PEOPLE("people", Form.IN_ANY_CASE),

  /// A title that only stands before the name of one person ("Lord", "Captain").
  PERSONAL_TITLE("titles of one person", Form.IN_ANY_CASE),

  /// A word for people of a team ("striker").
  OF_TEAM("people of a team", Form.AS_WRITTEN),

  /// A site or app that people post on ("Twitter").
  PLATFORM("platforms", Form.AS_WRITTEN),

  /// The first word of a button's label ("Subscribe").
  OPENS_LABEL("opens a label", Form.AS_WRITTEN),

  /// The first word of the long name of a body ("Department", "National").
  OPENS_BODY("opens the name of a body", Form.AS_WRITTEN),

  /// What actors do or have in a film ("starred in").
  PLAYED_IN("played in a work", Form.AS_WRITTEN),

  /// "His", "her", "their".
  POSSESSIVE("possessive pronouns", Form.IN_ANY_CASE),

  /// A preposition that ends the noun of a role ("adviser to").
  PREPOSITION("prepositions after a role", Form.AS_WRITTEN),

  /// A word that articles about sport hold ("midfielder").
  OF_SPORT("words of sport", Form.AS_WRITTEN),

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

  /// A word that titles of works hold in small letters ("of").
  SMALL_IN_TITLES("small words in titles", Form.AS_WRITTEN),

  /// A word before the name of who pays or wins ("Sponsor").
  SPONSOR("sponsors", Form.AS_WRITTEN),

  /// The last word of the name of a street ("Lane").
  STREET("last words of streets", Form.IN_ANY_CASE),

  /// A word of a body's name that gives its short form no letter ("of").
  WITHOUT_INITIAL("gives no initial", Form.IN_ANY_CASE),

  /// A role that one has at a company or a body ("analyst at"), not in a town.
  WORKS_AT("works at an organisation", Form.LAST_PART);

  /// The end of a word for an age ("36-year-old").
  public static final String ENDS_AGE = "year-old";

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

  /// "His", "their": the first word of who somebody is to somebody.
  public static boolean isPossessivePronoun(String word) {
    return POSSESSIVE.contains(word);
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

  /// "Maker" of "battery-maker"; a word without a hyphen as it is.
  static String lastPart(String compound) {
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
