package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.Lexicon;
import java.util.Set;

/// The words that tell how a clause is built, as listed in `clauses.txt`; of verbs all forms.
public enum ClauseWords {
  /// A form that is a verb wherever it stands, whatever a tagger makes of it.
  ALWAYS_A_VERB("always a verb"),

  /// "A", "an" or "the".
  ARTICLE("articles"),

  /// An aside of two words between a subject and its verb ("for example"), with one space.
  ASIDE("asides before a verb"),

  /// Forms of the auxiliaries "be", "have" and "do".
  AUXILIARY("be", "have", "auxiliaries"),

  /// A form of "be", as it makes a passive.
  BE("be"),

  /// A part of a whole ("third").
  FRACTION("fractions"),

  /// A form of a verb that leads in or out of a quotation, whatever it reports ("smiled").
  FRAMES_QUOTATION(verbs("frames a quotation")),

  /// A form of "have", as it makes a perfect tense.
  HAVE("have"),

  /// A preposition that ties one noun phrase to another ("of").
  LINKS_PHRASES("links noun phrases"),

  /// A form that reports only what "that" or a whole clause follows; it is often another verb.
  NEEDS_CLAUSE(verbs("only before that or a clause")),

  /// A word that a clause may open with, before its subject ("that", "because").
  OPENS_CLAUSE("opens a clause"),

  /// A form of a verb that can report a clause ("said").
  REPORTS_CLAUSE(verbs("reports a clause")),

  /// What a short form leaves of its verb ("'ll").
  SHORT_VERB("short forms of verbs"),

  /// A form of a verb whose object does what a form in -ing behind it says ("showed him telling").
  SHOWS_DOING(verbs("shows somebody doing")),

  /// A word that may stand between a subject and the time behind it ("on", "last").
  STANDS_BEFORE_TIME("stands before a time"),

  /// A word that may stand between a speaker and the verb.
  STANDS_BETWEEN("stands between speaker and verb"),

  /// A pronoun that a subject is ("he").
  SUBJECT_PRONOUN("pronouns as subjects"),

  /// A noun for a thing with words in it, of which another is the author ("statement").
  TELLING_THING("things with words in them"),

  /// A title that may precede a name, with its capital ("President").
  TITLE("titles");

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  ClauseWords(String... sections) {
    this(Lists.LEXICON.words(sections));
  }

  ClauseWords(Set<String> words) {
    this.words = words;
  }

  private static Set<String> verbs(String section) {
    return VerbForms.of(Lists.LEXICON.words(section));
  }

  /// Whether the list holds the word, which is in small letters unless it is a title.
  public boolean contains(String word) {
    return words.contains(word);
  }

  /// A form of any verb that attributes quoted words.
  public static boolean attributes(String word) {
    return REPORTS_CLAUSE.contains(word) || FRAMES_QUOTATION.contains(word);
  }

  /// An adverb or auxiliary that may stand between speaker and verb.
  static boolean standsBetween(String word) {
    return STANDS_BETWEEN.contains(word) || (word.endsWith("ly") && word.length() > 4);
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(ClauseWords.class, "clauses.txt");
  }
}
