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
  /// A form of a verb that names its hearer whenever a phrase follows it ("told").
  ALWAYS_TELLS(verbs("tells somebody always")),

  /// A form of a verb with "to" and a deed ("vowed to fight").
  ASKS_DEED(verbs("asks for a deed")),

  /// A form that attributes less than an outer "said" ("she said he wants …").
  ATTRIBUTES_WEAKLY(verbs("attributes weakly")),

  /// A pronoun that stands for nobody whom a text credits ("you").
  ANYBODY("pronouns of nobody in particular"),

  /// A form that asks whether what follows is so ("wondered").
  ASKS(verbs("asks")),

  /// A noun for what can be denied ("involvement").
  CAN_BE_DENIED("can be denied"),

  /// A form of "deny", which with a thing often is no report ("denied them food").
  DENIES_WORDS(verbs("denies words or things")),

  /// A form that says that what follows is not so ("denied").
  DENIES(verbs("denies")),

  /// A form that questions what follows ("doubted").
  DOUBTS(verbs("doubts")),

  /// A word before a verb that tells what ought to be done ("should").
  DUTY("duties"),

  /// A word after a comma that opens the writer's own clause.
  ENDS_REPORT("ends what is reported"),

  /// A form of a verb that takes whom and what together ("expects prices to fall").
  EXPECTS(verbs("expects somebody to do")),

  /// A word that alone is nobody who could speak ("it", "there").
  IMPERSONAL("impersonal subjects"),

  /// A word before a name or word in quotation marks, which nobody says ("nickname").
  LEADS_TO_NAME("leads to a name"),

  /// A word that opens a clause before the sentence's own ("after").
  LEADS_UP("leads up to a main clause"),

  /// A form of a verb that never goes without its hearer: "…, told Hale" is no credit.
  NEEDS_HEARER(verbs("needs a hearer")),

  /// A form of a verb that reports a clause only where "that" opens it: "highlighted the risks they
  /// took" names a thing.
  NEEDS_THAT(verbs("only before that")),

  /// "claim", "belief": a noun that reports what follows "that", without its plural -s.
  NOUN(
      "nouns that report",
      "nouns of denial",
      "nouns of doubt",
      "nouns of asking",
      "nouns of wanting"),

  /// "question": a noun before what is asked.
  NOUN_OF_ASKING("nouns of asking"),

  /// "denial": a noun before what is said not to be so.
  NOUN_OF_DENIAL("nouns of denial"),

  /// "doubt": a noun before what is doubted.
  NOUN_OF_DOUBT("nouns of doubt"),

  /// "demand": a noun before what is wanted.
  NOUN_OF_WANTING("nouns of wanting"),

  /// A word behind ", X said," that explains what was said and opens no second report.
  OPENS_ASIDE("opens an aside"),

  /// "He" or "she".
  PERSONAL_PRONOUN("pronouns of people"),

  /// A form of a verb with "to" and a deed that is not done ("declined to comment").
  REFUSES(verbs("refuses a deed")),

  /// A form of a verb whose object is what was said ("announced a review").
  REPORTS_THING(verbs("reports a thing")),

  /// A form of "say" and its nearest kin.
  SAYS(verbs("says")),

  /// What said tells nothing: "said no", "said nothing".
  SAYS_NOTHING("says nothing"),

  /// A form of which "not" leaves what follows true ("did not mention that").
  TAKES_FOR_GRANTED(verbs("takes for granted")),

  /// A form of a verb that asks for a deed only behind its preposition ("called on them to leave").
  NEEDS_PREPOSITION(verbs("asks for a deed after a preposition")),

  /// A form of a verb with what somebody did, or should do, in -ing ("denied taking it").
  REPORTS_DOING(verbs("reports a doing")),

  /// A form of a verb that is a wish where its subject would do it ("wants to leave").
  WISHES(verbs("wishes")),

  /// An adjective for who does not believe something ("sceptical").
  DOUBTFUL("doubtful of something"),

  /// A form of a verb that names its hearer first ("told").
  TELLS(verbs("tells somebody")),

  /// An adjective for who believes or fears something ("sure").
  SURE("sure of something"),

  /// A form of a verb whose object is a claim, fear or doubt of its subject ("voiced fears that").
  VOICES(verbs("voices a noun that reports")),

  /// A noun for what somebody said: "the words of".
  WORDS_OF("words of somebody"),

  /// A form that wants what follows ("demanded").
  WANTS(verbs("wants")),

  /// A form that wants a deed where "to" opens it ("told them to leave").
  WANTS_DEED(verbs("wants a deed"));

  private static final Map<String, Set<String>> PREPOSITIONS = prepositions();

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  SpeechWords(String... sections) {
    this(Lists.LEXICON.words(sections));
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
