package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.PartOfSpeech;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Collects the nouns and noun phrases of an article by the parts of speech of their words.
final class KeyphraseCandidates {

  private static final Set<String> DULL;
  private static final Set<String> PLAIN_ADJECTIVES;
  private static final Set<String> NEVER_ALONE;

  static {
    Lexicon words = Lexicon.read(KeyphraseCandidates.class, "keyphrases.txt");
    DULL = words.words("dull");
    PLAIN_ADJECTIVES = words.words("plain adjectives");
    NEVER_ALONE = words.words("never alone");
  }

  private static final int LONGEST = 4;

  /// Candidates are counted in the first so many sentences; more would not change the best.
  private static final int SENTENCES = 400;

  /// Adjectives less rare than this ("new", "former") tell little of the noun behind them.
  private static final double RARE_ADJECTIVE = 2.2;

  private final Map<String, KeyphraseCandidate> candidates = new LinkedHashMap<>();
  private final NavigableMap<Integer, Span> names = new TreeMap<>();
  private final int articleWords;

  /// A tagger takes the verbs of headlines for nouns: phrases must stand below it too.
  private final int headlineEnd;

  private int position;

  private KeyphraseCandidates(NamedEntities named, int articleWords, int headlineEnd) {
    Stream.of(named.people(), named.organizations(), named.places())
        .flatMap(List::stream)
        .flatMap(entity -> entity.mentions().stream())
        .forEach(mention -> names.put(mention.begin(), mention));
    this.articleWords = articleWords;
    this.headlineEnd = headlineEnd;
  }

  /// The candidates of `article` in the order of their first mention.
  static List<KeyphraseCandidate> in(TokenizedArticle article, NamedEntities named) {
    List<ParsedSentence> sentences =
        article.parsed().subList(0, Math.min(SENTENCES, article.parsed().size()));
    KeyphraseCandidates candidates =
        new KeyphraseCandidates(
            named,
            sentences.stream().mapToInt(ParsedSentence::size).sum(),
            article.hasHeadline() ? sentences.getFirst().size() : 0);
    sentences.forEach(candidates::count);
    return List.copyOf(candidates.candidates.values());
  }

  private void count(ParsedSentence sentence) {
    String[] stems = new String[sentence.size()];
    for (int begin = 0; begin < sentence.size(); begin++) {
      if (isBehindHyphen(sentence, begin)) {
        continue;
      }
      String phrase = "";
      for (int end = begin + 1;
          end <= sentence.size() && end - begin <= LONGEST && isPart(sentence, begin, end - 1);
          end++) {
        String stem = stems[end - 1];
        if (stem == null) {
          stem = PorterStemmer.stem(plain(sentence.word(end - 1)));
          stems[end - 1] = stem;
        }
        phrase = phrase.isEmpty() ? stem : phrase + " " + stem;
        if (isPhrase(sentence, begin, end)) {
          add(sentence, begin, end, phrase);
        }
      }
    }
    position += sentence.size();
  }

  /// "year-old" is cut at its hyphen after digits, "4x100m" behind them: what stands there is half
  /// a word.
  private static boolean isBehindHyphen(ParsedSentence sentence, int i) {
    return i > 0
        && (sentence.word(i - 1).equals("-")
            || sentence.tokens().get(i - 1).kind() == Token.Kind.NUMBER)
        && sentence.tokens().get(i - 1).span().end() == sentence.tokens().get(i).span().begin();
  }

  private void add(ParsedSentence sentence, int begin, int end, String phrase) {
    KeyphraseCandidate candidate =
        candidates.computeIfAbsent(
            phrase,
            stems ->
                new KeyphraseCandidate(
                    List.of(stems.split(" ", -1)),
                    sentence.part(end - 1) == PartOfSpeech.NAME,
                    position + begin,
                    articleWords));
    Span mention = sentence.span(begin, end);
    candidate.mentions.add(mention);
    PartOfSpeech before = sentence.part(begin - 1);
    boolean whole =
        !(begin > 0 && isPart(sentence, begin - 1, begin - 1) && !before.isVerb())
            && !(end < sentence.size() && isPart(sentence, begin, end))
            && !isInLongerName(mention)
            && !(end > begin + 1 && position < headlineEnd);
    candidate.whole += whole ? 1 : 0;
    candidate.afterDeterminer += before == PartOfSpeech.DETERMINER ? 1 : 0;
    boolean preposition = before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.TO;
    candidate.afterPreposition += preposition ? 1 : 0;
  }

  /// "Transport" in "Department for Transport".
  private boolean isInLongerName(Span mention) {
    Map.Entry<Integer, Span> name = names.floorEntry(mention.begin());
    return name != null
        && name.getValue().contains(mention)
        && name.getValue().length() > mention.length();
  }

  private static String plain(String word) {
    return word.replace("-", "").replace(".", "");
  }

  /// Whether the word at `i` can stand in a phrase that begins at `begin`.
  private static boolean isPart(ParsedSentence sentence, int begin, int i) {
    Token token = sentence.tokens().get(i);
    String word = sentence.word(i);
    boolean long_ = word.length() > 2 || (token.text().length() == 2 && isCapitals(token.text()));
    if (token.kind() != Token.Kind.WORD
        || !long_
        || word.indexOf('\'') >= 0
        || isTwoSentences(word)
        || Calendar.isTimeWord(word)
        || NumberWords.part(word).isPresent()) {
      return false;
    }
    return switch (sentence.part(i)) {
      case NOUN, NAME -> true;
      case ADJECTIVE ->
          !PLAIN_ADJECTIVES.contains(word)
              && WordRarity.of(PorterStemmer.stem(plain(word))) > RARE_ADJECTIVE;
      case GERUND, PARTICIPLE, VERB_BASE, VERB_PAST, VERB_PRESENT -> i == begin;
      default -> false;
    };
  }

  /// "round.Said": a stop without a space between two words.
  private static boolean isTwoSentences(String word) {
    int stop = word.indexOf('.');
    return stop > 2 && stop < word.length() - 2;
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isPhrase(ParsedSentence sentence, int begin, int end) {
    PartOfSpeech head = sentence.part(end - 1);
    if ((head != PartOfSpeech.NOUN && head != PartOfSpeech.NAME) || sentence.part(begin).isVerb()) {
      return false;
    }
    if (end == begin + 1 && NEVER_ALONE.contains(sentence.word(begin))) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (DULL.contains(sentence.word(i))) {
        return false;
      }
    }
    return true;
  }
}
