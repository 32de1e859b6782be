package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that attribute, as listed in `speech.txt`, in all their forms.
final class SpeechWords {

  private static final Lexicon WORDS = Lexicon.read(SpeechWords.class, "speech.txt");
  private static final Map<String, List<String>> IRREGULAR = irregular();
  private static final Set<String> CLAUSE = forms(WORDS.words("reports a clause"));
  private static final Set<String> ALWAYS = WORDS.words("always a verb");
  private static final Set<String> STRICT = forms(WORDS.words("only before that or a clause"));
  private static final Set<String> THAT = forms(WORDS.words("only before that"));
  private static final Set<String> TELL = forms(WORDS.words("tells somebody"));
  private static final Set<String> THING = forms(WORDS.words("reports a thing"));
  private static final Set<String> DEED = forms(WORDS.words("asks for a deed"));
  private static final Set<String> EXPECT = forms(WORDS.words("expects somebody to do"));
  private static final Set<String> WEAK = forms(WORDS.words("attributes weakly"));
  private static final Set<String> FRAME = forms(WORDS.words("frames a quotation"));
  private static final Map<String, Set<String>> PREPOSITIONS = prepositions();
  private static final Set<String> NOUNS = WORDS.words("nouns that report");
  private static final Set<String> BETWEEN = WORDS.words("stands between speaker and verb");
  private static final Set<String> AUXILIARIES = WORDS.words("auxiliaries");
  private static final Set<String> ENDS = WORDS.words("ends what is reported");
  private static final Set<String> OFFICES = WORDS.words("offices");
  private static final Set<String> ASIDES = WORDS.words("opens an aside");
  private static final Set<String> PERSONAL = WORDS.words("pronouns of people");
  private static final Set<String> PRONOUNS = WORDS.words("pronouns");
  private static final Set<String> SUBORDINATE = WORDS.words("leads up to a main clause");
  private static final Set<String> SHOWS = forms(WORDS.words("shows somebody doing"));
  private static final Set<String> TITLES = WORDS.words("titles");

  private SpeechWords() {}

  /// A form that is a verb wherever it stands, whatever a tagger makes of it.
  static boolean isAlwaysVerb(String word) {
    return ALWAYS.contains(word);
  }

  /// A form of a verb that can report a clause ("said").
  static boolean reportsClause(String word) {
    return CLAUSE.contains(word);
  }

  /// A form that reports only what "that" or a whole clause follows; it is often another verb.
  static boolean needsClause(String word) {
    return STRICT.contains(word);
  }

  /// A form of a verb that names its hearer first ("told").
  static boolean tells(String word) {
    return TELL.contains(word);
  }

  /// A form of a verb whose object is what was said ("announced a review").
  static boolean reportsThing(String word) {
    return THING.contains(word);
  }

  /// The prepositions that the verb wants before such an object; empty when it wants none.
  static Set<String> prepositionsOf(String word) {
    return PREPOSITIONS.getOrDefault(word, Set.of());
  }

  /// A form of a verb with "to" and a deed ("vowed to fight").
  static boolean asksDeed(String word) {
    return DEED.contains(word);
  }

  /// A form of a verb that takes whom and what together ("expects prices to fall").
  static boolean expects(String word) {
    return EXPECT.contains(word);
  }

  /// A form of any verb that attributes quoted words.
  static boolean attributes(String word) {
    return CLAUSE.contains(word) || FRAME.contains(word);
  }

  /// A form that attributes so weakly that an outer "said" comes first ("she said he wants …").
  static boolean isWeak(String word) {
    return STRICT.contains(word) || WEAK.contains(word);
  }

  /// "claim", "belief": a noun that reports what follows "that".
  static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /// An adverb or auxiliary that may stand between speaker and verb.
  static boolean standsBetween(String word) {
    return BETWEEN.contains(word) || (word.endsWith("ly") && word.length() > 4);
  }

  /// "Not", "never" and what ends in "n't".
  static boolean negates(String word) {
    return word.equals("not")
        || word.equals("never")
        || word.endsWith("n't")
        || word.endsWith("n’t")
        || word.equals("cannot");
  }

  /// A word that opens a clause before the sentence's own ("after").
  static boolean leadsUp(String word) {
    return SUBORDINATE.contains(word);
  }

  /// A form of a verb whose object does what a form in -ing behind it says ("showed him telling").
  static boolean showsDoing(String word) {
    return SHOWS.contains(word);
  }

  static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  /// A word after a comma that opens the writer's own clause.
  static boolean endsReport(String word) {
    return ENDS.contains(word);
  }

  /// Whether the verb reports a clause only where "that" opens it: "highlighted the risks they
  /// took" names a thing.
  static boolean needsThat(String verb) {
    return THAT.contains(verb);
  }

  /// Whether the word names an office that mostly one person in an article holds.
  static boolean isOffice(String word) {
    return OFFICES.contains(word);
  }

  /// Whether what the word opens behind ", X said," explains what was said and is no second report.
  static boolean opensAside(String word) {
    return ASIDES.contains(word);
  }

  /// "He" or "she".
  static boolean isPersonalPronoun(String word) {
    return PERSONAL.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// A title that may precede a name ("President").
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  private static Map<String, List<String>> irregular() {
    Map<String, List<String>> irregular = new HashMap<>();
    for (Map.Entry<String, String> entry : WORDS.table("irregular forms").entrySet()) {
      List<String> forms = irregular.getOrDefault(entry.getValue(), new ArrayList<>());
      forms.add(entry.getKey());
      irregular.put(entry.getValue(), forms);
    }
    return irregular;
  }

  private static Map<String, Set<String>> prepositions() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : WORDS.lines("takes a thing only after a preposition")) {
      int colon = line.indexOf(':');
      Set<String> prepositions = Set.of(line.substring(colon + 1).replace(" ", "").split(",", -1));
      Set<String> forms = new HashSet<>();
      addForms(line.substring(0, colon), forms);
      for (String form : forms) {
        table.put(form, prepositions);
      }
    }
    return table;
  }

  private static Set<String> forms(Set<String> verbs) {
    Set<String> forms = new HashSet<>();
    for (String verb : verbs) {
      addForms(verb, forms);
    }
    return forms;
  }

  /// The plain form and the form in -s ("quit", "quits").
  static Set<String> presentOf(String verb) {
    return Set.of(verb, thirdPerson(verb));
  }

  private static String thirdPerson(String verb) {
    char last = verb.charAt(verb.length() - 1);
    if (last == 'y' && verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing = last == 's' || last == 'x' || verb.endsWith("ch") || verb.endsWith("sh");
    return verb + (hissing || last == 'o' ? "es" : "s");
  }

  private static void addForms(String verb, Set<String> forms) {
    forms.addAll(IRREGULAR.getOrDefault(verb, List.of()));
    char last = verb.charAt(verb.length() - 1);
    boolean afterConsonant =
        verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    String stem = last == 'e' ? verb.substring(0, verb.length() - 1) : verb;
    forms.add(verb);
    if (last == 'y' && afterConsonant) {
      forms.add(verb.substring(0, verb.length() - 1) + "ied");
    } else {
      forms.add(stem + "ed");
    }
    forms.add(thirdPerson(verb));
    forms.add((verb.endsWith("ee") ? verb : stem) + "ing");
  }
}
