package dev.nutgraf.facts.keyphrases;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WordRarity;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

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

  /// The stem of each word so far, empty where no phrase can have the word.
  private final Map<String, String> stemsByWord = new HashMap<>();

  private final int articleWords;

  /// A tagger takes the verbs of headlines for nouns: phrases must stand below it too.
  private final int headlineEnd;

  private int position;

  private KeyphraseCandidates(NamedEntities named, int articleWords, int headlineEnd) {
    for (NamedEntity entity : named.all()) {
      for (Span mention : entity.mentions()) {
        names.put(mention.begin(), mention);
      }
    }
    this.articleWords = articleWords;
    this.headlineEnd = headlineEnd;
  }

  /// The candidates of `article` in the order of their first mention.
  static List<KeyphraseCandidate> in(ParsedArticle article, NamedEntities named) {
    List<ParsedSentence> sentences =
        article.parsed().subList(0, Math.min(SENTENCES, article.parsed().size()));
    int words = 0;
    for (ParsedSentence sentence : sentences) {
      words += sentence.size();
    }
    int headlineEnd = article.hasHeadline() ? sentences.getFirst().size() : 0;
    KeyphraseCandidates candidates = new KeyphraseCandidates(named, words, headlineEnd);
    for (ParsedSentence sentence : sentences) {
      candidates.count(sentence);
    }
    return List.copyOf(candidates.candidates.values());
  }

  private void count(ParsedSentence sentence) {
    List<String> stems = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      stems.add(stem(sentence, i));
    }
    int verb = verbTakenForNoun(sentence);
    if (verb >= 0) {
      stems.set(verb, "");
    }
    for (int begin = 0; begin < sentence.size(); begin++) {
      if (isBehindHyphen(sentence, begin)) {
        continue;
      }
      for (int end = begin + 1;
          end <= sentence.size()
              && end - begin <= LONGEST
              && isPart(sentence, stems, begin, end - 1);
          end++) {
        if (isPhrase(sentence, begin, end)) {
          add(sentence, stems, begin, end);
        }
      }
    }
    position += sentence.size();
  }

  /// "The museum closes for the winter.": where the tagger saw no verb in a whole sentence, the
  /// last word of its first nouns is the verb; -1 where there is none.
  private static int verbTakenForNoun(ParsedSentence sentence) {
    boolean whole = sentence.word(sentence.size() - 1).equals(".");
    int last = -1;
    int words = 0;
    for (int i = 0; whole && i < sentence.size(); i++) {
      PartOfSpeech part = sentence.part(i);
      if (part.isFinite()) {
        return -1;
      }
      boolean noun = part == PartOfSpeech.NOUN || part == PartOfSpeech.NAME;
      if (noun && (words == 0 || last == i - 1)) {
        last = i;
        words++;
      }
    }
    boolean goesOn =
        last >= 0
            && switch (sentence.part(last + 1)) {
              case NUMBER, PREPOSITION, DETERMINER, POSSESSIVE, PRONOUN, ADVERB -> true;
              case MARK -> "$£€¥".contains(sentence.word(last + 1)) && last + 2 < sentence.size();
              default -> false;
            };
    return words > 1 && goesOn && sentence.part(last) == PartOfSpeech.NOUN ? last : -1;
  }

  /// "year-old" is cut at its hyphen after digits, "4x100m" behind them: what stands there is half
  /// a word.
  private static boolean isBehindHyphen(ParsedSentence sentence, int i) {
    return i > 0
        && (sentence.word(i - 1).equals("-")
            || sentence.tokens().get(i - 1).kind() == Token.Kind.NUMBER)
        && sentence.tokens().get(i - 1).span().end() == sentence.tokens().get(i).span().begin();
  }

  private void add(ParsedSentence sentence, List<String> stems, int begin, int end) {
    List<String> phrase = stems.subList(begin, end);
    String key = end == begin + 1 ? stems.get(begin) : String.join(" ", phrase);
    KeyphraseCandidate candidate = candidates.get(key);
    if (candidate == null) {
      boolean name = sentence.part(end - 1) == PartOfSpeech.NAME;
      candidate = new KeyphraseCandidate(phrase, name, position + begin, articleWords);
      candidates.put(key, candidate);
    }
    Span mention = sentence.span(begin, end);
    PartOfSpeech before = sentence.part(begin - 1);
    boolean alone =
        !(begin > 0 && isPart(sentence, stems, begin - 1, begin - 1) && !before.isVerb())
            && !(end < sentence.size() && isPart(sentence, stems, begin, end))
            && !isInLongerName(mention)
            && !(end > begin + 1 && position < headlineEnd);
    if (alone) {
      candidate.mentionAlone(mention, before);
    } else {
      candidate.mention(mention, before);
    }
  }

  /// "Transport" in "Department for Transport".
  private boolean isInLongerName(Span mention) {
    Map.Entry<Integer, Span> name = names.floorEntry(mention.begin());
    return name != null
        && name.getValue().contains(mention)
        && name.getValue().length() > mention.length();
  }

  /// Whether the word at `i` can stand in a phrase that begins at `begin`: verbs only open one.
  private static boolean isPart(ParsedSentence sentence, List<String> stems, int begin, int i) {
    return !stems.get(i).isEmpty() && (i == begin || !sentence.part(i).isVerb());
  }

  /// The stem of the word at `i`, empty where it cannot stand in a phrase.
  private String stem(ParsedSentence sentence, int i) {
    return switch (sentence.part(i)) {
      case NOUN, NAME, GERUND, PARTICIPLE, VERB_BASE, VERB_PAST, VERB_PRESENT ->
          isLong(sentence, i) ? tellingStem(sentence, i) : "";
      case ADJECTIVE -> {
        boolean telling = isLong(sentence, i) && !PLAIN_ADJECTIVES.contains(sentence.word(i));
        String stem = telling ? tellingStem(sentence, i) : "";
        yield WordRarity.of(stem) > RARE_ADJECTIVE ? stem : "";
      }
      default -> "";
    };
  }

  /// Whether the token at `i` is a word of more than two letters, or of two capitals.
  private static boolean isLong(ParsedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return token.kind() == Token.Kind.WORD
        && (sentence.word(i).length() > 2
            || (token.text().length() == 2 && LetterCase.isUpperCase(token.text())));
  }

  /// The stem of the word at `i` without hyphens and stops.
  private static String stemOfWhole(ParsedSentence sentence, int i) {
    String word = sentence.word(i);
    String plain = word.replace("-", "").replace(".", "");
    return plain.equals(word) ? sentence.stem(i) : PorterStemmer.stem(plain);
  }

  /// The stem of the word at `i`, empty where the word is a time, a number or two words.
  private String tellingStem(ParsedSentence sentence, int i) {
    String word = sentence.word(i);
    String stem = stemsByWord.get(word);
    if (stem == null) {
      boolean fits =
          word.indexOf('\'') < 0
              && !isTwoSentences(word)
              && !Calendar.isTimeWord(word)
              && NumberWords.part(word).isEmpty();
      stem = fits ? stemOfWhole(sentence, i) : "";
      stemsByWord.put(word, stem);
    }
    return stem;
  }

  /// "round.Said": a stop without a space between two words.
  private static boolean isTwoSentences(String word) {
    int stop = word.indexOf('.');
    return stop > 2 && stop < word.length() - 2;
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
