package dev.nutgraf.facts.attribution;

import dev.nutgraf.facts.grammar.VerbForms;
import dev.nutgraf.language.Lexicon;
import java.util.Set;

/// The words that tell whose a figure is, as listed in `attribution.txt`; of verbs all forms.
enum AttributionWords {
  /// What asks or counts many ("poll").
  SURVEY(Lists.LEXICON.words("surveys")),

  /// "The council surveyed 1,000 households".
  SURVEYS_SOMEBODY(verbs("surveys somebody")),

  /// "The firm that commissioned the survey".
  MAKES_SURVEY(verbs("makes a survey")),

  /// Before the one who made a survey.
  LEADS_TO_MAKER(Lists.LEXICON.words("leads to its maker")),

  /// What holds figures without being one who speaks ("report").
  HOLDS_FIGURES(Lists.LEXICON.words("holds figures")),

  /// "A report that showed 1.5 million claims".
  TELLS_FIGURES(verbs("tells figures")),

  /// "The ministry put the toll at 40".
  PUTS_FIGURE_AT(verbs("puts a figure at")),

  /// "The agency raised the death toll to 267".
  MOVES_FIGURE(verbs("moves a figure told")),

  /// What somebody tells and can move ("toll").
  TOLD_FIGURE(Lists.LEXICON.words("told figures")),

  /// A share behind it is a change, and none that a survey found ("fell 3 percent").
  TELLS_OF_CHANGE(verbs("tells of a change"));

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  AttributionWords(Set<String> words) {
    this.words = words;
  }

  private static Set<String> verbs(String section) {
    return VerbForms.of(Lists.LEXICON.words(section));
  }

  /// Whether the list holds the word, which is in small letters.
  boolean contains(String word) {
    return words.contains(word);
  }

  /// Whether the list of nouns holds the noun or what it is the plural of.
  boolean containsNoun(String word) {
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)))
        || (word.endsWith("ies") && words.contains(word.substring(0, word.length() - 3) + "y"));
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(AttributionWords.class, "attribution.txt");
  }
}
