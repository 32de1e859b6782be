package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.VerbForms;
import dev.nutgraf.language.Lexicon;
import java.util.Set;

/// The words that help to find the main event, as listed in `event.txt`.
enum EventWords {
  /// A form of a verb for what is done over something ("resigned over the leak").
  ACTS_OVER(VerbForms.of(Lists.LEXICON.words("done over a cause"))),

  /// A word in "in … to" that tells a cause ("in response to").
  ANSWERS("answers a cause"),

  /// The last word of what bounds a number ("at least").
  BOUND("bounds of a number"),

  /// A word that opens a clause which depends on another ("after", "although").
  DEPENDENT("opens an adverbial clause"),

  /// A word or mark that ends a clause ("but").
  ENDS_CLAUSE("ends a clause"),

  /// A form of a verb that the form in -ing follows which says what is done ("began singing").
  GOES_ON(VerbForms.of(Lists.LEXICON.words("goes on with a form in -ing"))),

  /// A present form of a verb that headlines live on ("boycott", "quits").
  HEADLINE_VERB(VerbForms.presentOf(Lists.LEXICON.words("headline verbs"))),

  /// A preposition before the place where something happens.
  LEADS_TO_PLACE("leads to a place"),

  /// A word that makes the time behind it more exact ("late on Thursday").
  LEADS_TO_TIME("leads to a time"),

  /// A word for the moment of writing ("now").
  NOW("now"),

  /// A word that begins another clause or phrase than the predicate's.
  OPENS_CLAUSE("opens an adverbial clause", "sets off a circumstance"),

  /// A particle that belongs to the verb before it ("broke down").
  PARTICLE("particles"),

  /// A word that opens a time when a time word follows it ("next week").
  OPENS_TIME("opens a time"),

  /// A form of "have", which tells what has happened.
  PERFECT("have"),

  /// A subject that says nothing alone ("this").
  POINTS_BACK("points back"),

  /// A word for the reader ("you").
  READER("the reader"),

  /// A form of "be" and the like, which says what something is.
  STATE("states"),

  /// A mark that opens or closes a quotation.
  QUOTATION_MARK("quotation marks"),

  /// A thing that something can happen at ("circuit").
  SITE("sites"),

  /// A form of a verb that names its hearer before what it reports ("told").
  TELLS(VerbForms.of(Lists.LEXICON.words("tells somebody"))),

  /// What a place with a name can be ("city").
  TOWN("towns and regions"),

  /// What a number before it makes a length of time ("two weeks").
  TIME_UNIT("units of time");

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  EventWords(String... sections) {
    this(Lists.LEXICON.words(sections));
  }

  EventWords(Set<String> words) {
    this.words = words;
  }

  /// Whether the list holds the word, which is in small letters.
  boolean contains(String word) {
    return words.contains(word);
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(EventWords.class, "event.txt");
  }
}
