package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.NameTag;
import java.util.Optional;

/// Reads one shape of words around a mention that tells what kind of thing it names. The readers
/// are tried in turn.
interface KindReader {

  /// The kind that the words of `sentence` give `mention`, if they do.
  Optional<NameTag.Kind> kind(NameMention mention, ParsedSentence sentence);

  /// The kind of what the noun at `at` describes; of a compound its last part counts ("carmaker").
  /// A "film maker" is a person and no company.
  static Optional<NameTag.Kind> ofNoun(ParsedSentence sentence, int at) {
    String noun = sentence.word(at);
    if (NameWords.describesOrganization(noun)) {
      boolean person =
          noun.endsWith("maker") && NameWords.MADE_BY_PEOPLE.contains(sentence.word(at - 1));
      return person ? Optional.empty() : Optional.of(NameTag.Kind.ORGANIZATION);
    }
    if (NameWords.DESCRIBES_PLACE.contains(noun)) {
      return Optional.of(NameTag.Kind.PLACE);
    }
    return NameWords.DESCRIBES_WORK.contains(noun)
        ? Optional.of(NameTag.Kind.OTHER)
        : Optional.empty();
  }

  /// The ending "'s" or "'".
  static boolean isEnding(String word) {
    return word.equals("'s") || word.equals("'");
  }
}
