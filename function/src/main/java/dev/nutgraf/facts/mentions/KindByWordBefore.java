package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.NameTag;
import java.util.Optional;

/// Reads the kind of a name from the words right before it: "shares in X", "the carmaker X", "the
/// film X", "starring in X". What "in X" alone says does not count.
final class KindByWordBefore implements KindReader {

  @Override
  public Optional<NameTag.Kind> kind(NameMention mention, ParsedSentence sentence) {
    int at = mention.begin() - 1;
    if (isTitleArticle(mention, sentence, at)) {
      return Optional.of(NameTag.Kind.OTHER);
    }
    boolean posted = sentence.word(at).equals("on") || sentence.word(at).equals("via");
    if (posted && NameWords.PLATFORM.contains(mention.text())) {
      return Optional.of(NameTag.Kind.OTHER);
    }
    if (isPartOfPlace(mention, sentence, at)) {
      return Optional.of(NameTag.Kind.PLACE);
    }
    Optional<NameTag.Kind> kind = linked(sentence, at);
    return kind.isPresent() ? kind : described(mention, sentence, at);
  }

  /// "Saw The Village": a capital article inside a sentence belongs to a title or to a body's name,
  /// not to a person or a place.
  private static boolean isTitleArticle(NameMention mention, ParsedSentence sentence, int at) {
    return mention.kind() != NameTag.Kind.ORGANIZATION
        && sentence.text(at).equals("The")
        && !sentence.isMark(at - 1)
        && !sentence.isCapitalized(at - 1);
  }

  /// "In most of X", "on the outskirts of X", but not "most of X's staff".
  private static boolean isPartOfPlace(NameMention mention, ParsedSentence sentence, int at) {
    return sentence.word(at).equals("of")
        && NameWords.PART_OF_PLACE.contains(sentence.word(at - 1))
        && !KindReader.isEnding(sentence.word(mention.end()))
        && !sentence.isCapitalized(mention.end());
  }

  /// "The village of X", "an analyst at X", "shares in X", "starred in X": the preposition stands
  /// at `at`.
  private static Optional<NameTag.Kind> linked(ParsedSentence sentence, int at) {
    String preposition = sentence.word(at);
    String noun = sentence.word(at - 1);
    boolean of = preposition.equals("of");
    boolean in = preposition.equals("in");
    if (of && NameWords.DESCRIBES_PLACE.contains(noun)) {
      return Optional.of(NameTag.Kind.PLACE);
    }
    boolean employer =
        NameWords.LINKS_EMPLOYER.contains(preposition) && NameWords.WORKS_AT.contains(noun);
    if (employer || ((in || of) && NameWords.HELD_IN.contains(noun))) {
      return Optional.of(NameTag.Kind.ORGANIZATION);
    }
    return in && NameWords.PLAYED_IN.contains(noun)
        ? Optional.of(NameTag.Kind.OTHER)
        : Optional.empty();
  }

  /// "The carmaker X", "the film X", "the river X": the noun stands at `at`.
  private static Optional<NameTag.Kind> described(
      NameMention mention, ParsedSentence sentence, int at) {
    String noun = sentence.word(at);
    boolean small = at >= 0 && !sentence.isCapitalized(at) && !sentence.isMark(at);
    boolean person =
        mention.kind() == NameTag.Kind.PERSON
            && mention.size() > 1
            && (NameWords.MAYBE_PERSON.contains(noun) || noun.endsWith("maker"));
    if (!small || person) {
      return Optional.empty();
    }
    // "In the town Voltara opened a plant": only a river stands right before its name.
    Optional<NameTag.Kind> kind = KindReader.ofNoun(sentence, at);
    boolean place = kind.isPresent() && kind.get() == NameTag.Kind.PLACE;
    return place && !noun.equals("river") ? Optional.empty() : kind;
  }
}
