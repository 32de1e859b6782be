package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.VerbForms;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words that attribute, as listed in `speech.txt`; of verbs all forms.
enum SpeechWords {
  /// A form of a verb with "to" and a deed ("vowed to fight").
  ASKS_DEED(verbs("asks for a deed")),

  /// A form that attributes less than an outer "said" ("she said he wants …").
  ATTRIBUTES_WEAKLY(verbs("attributes weakly")),

  /// A form after which "not" leaves a statement ("did not deny that").
  DENIES("denies"),

  /// A word after a comma that opens the writer's own clause.
  ENDS_REPORT("ends what is reported"),

  /// A form of a verb that takes whom and what together ("expects prices to fall").
  EXPECTS(verbs("expects somebody to do")),

  /// A word that alone is nobody who could speak ("it", "there").
  IMPERSONAL("impersonal subjects"),

  /// A word that opens a clause before the sentence's own ("after").
  LEADS_UP("leads up to a main clause"),

  /// A form of a verb that reports a clause only where "that" opens it: "highlighted the risks they
  /// took" names a thing.
  NEEDS_THAT(verbs("only before that")),

  /// "claim", "belief": a noun that reports what follows "that".
  NOUN("nouns that report"),

  /// A word for an office that mostly one person in an article holds.
  OFFICE("offices"),

  /// A word behind ", X said," that explains what was said and opens no second report.
  OPENS_ASIDE("opens an aside"),

  /// "He" or "she".
  PERSONAL_PRONOUN("pronouns of people"),

  /// A form of a verb whose object is what was said ("announced a review").
  REPORTS_THING(verbs("reports a thing")),

  /// A form of a verb that names its hearer first ("told").
  TELLS(verbs("tells somebody"));

  private static final Map<String, Set<String>> PREPOSITIONS = prepositions();

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  SpeechWords(String section) {
    this(Lists.LEXICON.words(section));
  }

  SpeechWords(Set<String> words) {
    this.words = words;
  }

  private static Set<String> verbs(String section) {
    return VerbForms.of(Lists.LEXICON.words(section));
  }

  /// Whether the list holds the word, which is in small letters.
  boolean contains(String word) {
    return words.contains(word);
  }

  /// The prepositions that the verb wants before an object which is what was said; empty when it
  /// wants none.
  static Set<String> prepositionsOf(String word) {
    return PREPOSITIONS.getOrDefault(word, Set.of());
  }

  /// A form that attributes so weakly that an outer "said" comes first.
  static boolean isWeak(String word) {
    return ClauseWords.NEEDS_CLAUSE.contains(word) || ATTRIBUTES_WEAKLY.contains(word);
  }

  /// "Not", "never" and what ends in "n't".
  static boolean negates(String word) {
    return word.equals("not")
        || word.equals("never")
        || word.endsWith("n't")
        || word.endsWith("n’t")
        || word.equals("cannot");
  }

  /// "He" or "she", in capitals or small letters.
  static boolean isPersonalPronoun(String word) {
    return PERSONAL_PRONOUN.contains(LetterCase.lower(word));
  }

  private static Map<String, Set<String>> prepositions() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : Lists.LEXICON.lines("takes a thing only after a preposition")) {
      int colon = line.indexOf(':');
      Set<String> prepositions = Set.of(line.substring(colon + 1).replace(" ", "").split(",", -1));
      for (String form : VerbForms.of(Set.of(line.substring(0, colon)))) {
        table.put(form, prepositions);
      }
    }
    return table;
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(SpeechWords.class, "speech.txt");
  }
}
