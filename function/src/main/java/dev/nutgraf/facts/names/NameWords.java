package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words around names, as listed in `names.txt`.
public final class NameWords {

  private static final Lexicon WORDS = Lexicon.read(NameWords.class, "names.txt");
  private static final Set<String> HONORIFICS = WORDS.words("honorifics");
  private static final Set<String> ADDRESSES = WORDS.words("addresses of people");
  private static final Set<String> OF_MEN = WORDS.words("honorifics of men");
  private static final Set<String> OF_WOMEN = WORDS.words("honorifics of women");
  private static final Set<String> ROLES = WORDS.words("roles");
  private static final Set<String> IN_NAMES = WORDS.words("roles that names hold");
  private static final Set<String> ROLES_AND_GIVEN_NAMES = WORDS.words("roles and given names");
  private static final Set<String> MODIFIERS = WORDS.words("role modifiers");
  private static final Set<String> APPOSITION_ENDS = WORDS.words("ends an apposition");
  private static final Set<String> DESCRIPTION_ENDS = WORDS.words("ends a description going back");
  private static final Set<String> ARTICLES = WORDS.words("articles and possessives");
  private static final Set<String> COMPANY_SUFFIXES = WORDS.words("company suffixes");
  private static final Set<String> DIRECTIONS = WORDS.words("directions");
  private static final Set<String> NO_NAMES = WORDS.words("capitals that name nobody");
  private static final Set<String> OF_COMPANIES = WORDS.words("speaks of a company after its name");
  private static final Set<String> OF_BODIES = WORDS.words("describes an organisation");
  private static final Set<String> MAYBE_PEOPLE = WORDS.words("organisations and people");
  private static final Set<String> OF_PLACES = WORDS.words("describes a place");
  private static final Set<String> OF_WORKS = WORDS.words("describes a work");
  private static final Set<String> MADE_BY_PEOPLE = WORDS.words("made by people");
  private static final Set<String> HELD_IN = WORDS.words("held in a company");
  private static final Set<String> WORKS_AT = WORDS.words("works at an organisation");
  private static final Set<String> TO_EMPLOYERS = WORDS.words("links an employer");
  private static final Set<String> OF_ABBREVIATED_PLACES = WORDS.words("short forms of places");
  private static final Set<String> PLAYED_IN = WORDS.words("played in a work");
  private static final Set<String> DONE_TO_COMPANIES = WORDS.words("done to companies");
  private static final Set<String> STREETS = WORDS.words("last words of streets");
  private static final Set<String> LANDFORMS = WORDS.words("last words of landforms");
  private static final Set<String> LEADING_LANDFORMS = WORDS.words("first words of landforms");
  private static final Set<String> PERSONAL_TITLES = WORDS.words("titles of one person");
  private static final Set<String> PARTICLES = WORDS.words("small words in names of people");
  private static final Set<String> BY_PLACE = WORDS.words("describes by place");
  private static final Set<String> EVENTS = WORDS.words("events");
  private static final Set<String> BODIES = WORDS.words("bodies");
  private static final Map<String, String> SAME_PLACE = WORDS.table("same place");

  private NameWords() {}

  /// "Mr", "Dame": a form of address that is no role.
  static boolean isHonorific(String word) {
    return HONORIFICS.contains(lower(word));
  }

  /// "Mr", "Ms": what follows is a person, whatever it looks like.
  static boolean isAddress(String word) {
    return ADDRESSES.contains(word);
  }

  /// A word before a name that only men have.
  static boolean isOfMen(String word) {
    return OF_MEN.contains(lower(word));
  }

  /// A word before a name that only women have.
  static boolean isOfWomen(String word) {
    return OF_WOMEN.contains(lower(word));
  }

  /// A noun for what somebody is or does, also as the last part of a compound ("co-founder").
  public static boolean isRole(String word) {
    String small = lower(word);
    return ROLES.contains(small) || ROLES.contains(small.substring(small.lastIndexOf('-') + 1));
  }

  /// A role that names of bodies and works hold ("General Motors").
  static boolean isInNames(String word) {
    return IN_NAMES.contains(lower(word));
  }

  /// "Dean": before a surname alone a given name, as a rule.
  static boolean isRoleAndGivenName(String word) {
    return ROLES_AND_GIVEN_NAMES.contains(lower(word));
  }

  /// A word that may stand before the noun of a role.
  static boolean modifiesRole(String word) {
    return MODIFIERS.contains(lower(word));
  }

  static boolean endsApposition(String word) {
    return APPOSITION_ENDS.contains(lower(word));
  }

  /// A word that no description before a name reaches back over.
  static boolean endsDescription(String word) {
    return DESCRIPTION_ENDS.contains(lower(word));
  }

  /// A form of a verb that says who said something.
  static boolean isVerbOfSaying(String word) {
    return ClauseWords.attributes(lower(word));
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(lower(word));
  }

  static boolean isCompanySuffix(String word) {
    return COMPANY_SUFFIXES.contains(lower(word));
  }

  /// The first word of many names of places and nationalities ("North", "Saudi").
  static boolean isDirection(String word) {
    return DIRECTIONS.contains(lower(word));
  }

  /// A short form in capitals that is no name ("TV", "GDP").
  static boolean isNoName(String word) {
    return NO_NAMES.contains(word);
  }

  /// A word that speaks of a company when it stands after a name ("shares", "profits").
  static boolean isOfCompanies(String word) {
    return OF_COMPANIES.contains(word);
  }

  /// A noun for a company, a party, a paper and the like; also as the last part of a compound
  /// ("carmaker", "battery-maker").
  static boolean describesOrganization(String noun) {
    return OF_BODIES.contains(lastPart(noun)) || noun.endsWith("maker");
  }

  /// A noun for a company that is as often one for a person ("builder").
  static boolean maybePerson(String noun) {
    return MAYBE_PEOPLE.contains(lastPart(noun));
  }

  /// A noun for a town, a river and the like.
  static boolean describesPlace(String noun) {
    return OF_PLACES.contains(noun);
  }

  /// A noun for a film, a song, a book and the like.
  static boolean describesWork(String noun) {
    return OF_WORKS.contains(noun);
  }

  /// A word before "maker" that makes it a person ("film maker").
  static boolean isMadeByPeople(String word) {
    return MADE_BY_PEOPLE.contains(word);
  }

  /// What one has in a company ("shares in").
  static boolean isHeldIn(String word) {
    return HELD_IN.contains(word);
  }

  /// A role that one has at a company or a body ("analyst at"), not in a town.
  static boolean worksAt(String role) {
    return WORKS_AT.contains(lastPart(role));
  }

  /// A preposition between such a role and the employer.
  static boolean linksEmployer(String word) {
    return TO_EMPLOYERS.contains(word);
  }

  /// "NYC"
  static boolean isShortPlace(String name) {
    return OF_ABBREVIATED_PLACES.contains(lower(name));
  }

  /// What actors do or have in a film ("starred in").
  static boolean isPlayedIn(String word) {
    return PLAYED_IN.contains(word);
  }

  /// A participle of what happens to companies alone ("was taken over" begins so).
  static boolean isDoneToCompanies(String word) {
    return DONE_TO_COMPANIES.contains(word);
  }

  /// The last word of the name of a street ("Lane").
  static boolean isStreet(String word) {
    return STREETS.contains(lower(word));
  }

  /// The last word of the name of a landform or a building site ("Bay", "Bridge").
  static boolean isLandform(String word) {
    return LANDFORMS.contains(lower(word));
  }

  /// The first word of the name of a landform ("River", "Mount").
  static boolean isLeadingLandform(String word) {
    return LEADING_LANDFORMS.contains(lower(word));
  }

  /// A title that only stands before the name of one person ("Lord", "Captain").
  static boolean isPersonalTitle(String word) {
    return PERSONAL_TITLES.contains(lower(word));
  }

  private static String lastPart(String compound) {
    return compound.substring(compound.lastIndexOf('-') + 1);
  }

  /// A word in small letters that names of people hold ("de", "bin"); forms such as "al-Assad" too.
  static boolean isParticle(String word) {
    int hyphen = word.indexOf('-');
    return PARTICLES.contains(hyphen < 0 ? word : word.substring(0, hyphen))
        || word.indexOf('\'') > 0
        || word.indexOf('’') > 0;
  }

  /// A word like "London-based".
  static boolean describesByPlace(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && BY_PLACE.contains(lower(word.substring(hyphen + 1)));
  }

  /// The last word of the name of an event, a prize or a law ("Cup", "Treaty").
  static boolean isEvent(String word) {
    return EVENTS.contains(lower(word));
  }

  /// Whether the first word of an organisation's name is a short name for it: "Hyundai" is for
  /// "Hyundai Motor", but in "Larkport Chamber of Commerce" it is a place.
  static boolean namesItself(NameMention organization) {
    return !holdsBody(organization.words().subList(1, organization.size()));
  }

  /// Whether one of the words is a noun for a body of people.
  static boolean holdsBody(List<Token> words) {
    for (Token word : words) {
      if (isBody(word.text())) {
        return true;
      }
    }
    return false;
  }

  /// A noun for a body of people ("ministry", "intelligence").
  static boolean isBody(String word) {
    return BODIES.contains(lower(word));
  }

  /// A country or city that is listed under several names.
  static boolean isCountry(String name) {
    return SAME_PLACE.containsKey(lower(name));
  }

  /// A key that all names of one place share.
  static String placeKey(String name) {
    String small = lower(name);
    return SAME_PLACE.getOrDefault(small, small);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
