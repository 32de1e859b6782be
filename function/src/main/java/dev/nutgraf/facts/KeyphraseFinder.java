package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.PartOfSpeech;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the words and phrases that say what an article is about: nouns and noun phrases that stand
/// early and often and are rare in other news.
final class KeyphraseFinder {

  private static final int MOST = 20;

  /// After so many of any length only phrases follow: they tell more than the words of them.
  private static final int ANY = 10;

  private static final Set<String> DULL =
      Lexicon.read(KeyphraseFinder.class, "keyphrases.txt").words("dull");

  private static final int LONGEST = 4;

  /// Candidates are counted in the first so many sentences; more would not change the best.
  private static final int SENTENCES = 400;

  /// What stands among the first so many words is what the article opens with.
  private static final int OPENING = 30;

  private final TokenizedArticle article;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private int position;

  private KeyphraseFinder(TokenizedArticle article) {
    this.article = article;
  }

  /// The keyphrases of `article`, the best first.
  static List<Keyphrase> in(TokenizedArticle article) {
    KeyphraseFinder finder = new KeyphraseFinder(article);
    int sentences = Math.min(SENTENCES, article.parsed().size());
    article.parsed().subList(0, sentences).forEach(finder::count);
    return finder.best();
  }

  /// A stemmed phrase with its mentions.
  private static final class Candidate {
    private final List<String> stems;
    private final PartOfSpeech head;
    private final int first;
    private final List<Span> mentions = new ArrayList<>();
    private int whole;
    private int last;
    private double score;

    Candidate(List<String> stems, PartOfSpeech head, int first) {
      this.stems = stems;
      this.head = head;
      this.first = first;
    }
  }

  private void count(ParsedSentence sentence) {
    for (int begin = 0; begin < sentence.size(); begin++) {
      if (isBehindHyphen(sentence, begin)) {
        continue;
      }
      List<String> stems = new ArrayList<>();
      for (int end = begin + 1;
          end <= sentence.size() && end - begin <= LONGEST && isPart(sentence, begin, end - 1);
          end++) {
        stems.add(PorterStemmer.stem(plain(sentence.word(end - 1))));
        if (isPhrase(sentence, begin, end)) {
          add(sentence, begin, end, List.copyOf(stems));
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

  private void add(ParsedSentence sentence, int begin, int end, List<String> stems) {
    Candidate candidate =
        candidates.computeIfAbsent(
            String.join(" ", stems),
            _ -> new Candidate(stems, sentence.part(end - 1), position + begin));
    candidate.mentions.add(sentence.span(begin, end));
    candidate.last = position + begin;
    boolean whole =
        !(begin > 0 && isPart(sentence, begin - 1, begin - 1))
            && !(end < sentence.size() && isPart(sentence, begin, end));
    candidate.whole += whole ? 1 : 0;
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
        || Calendar.isTimeWord(word)) {
      return false;
    }
    return switch (sentence.part(i)) {
      case NOUN, NAME -> true;
      case ADJECTIVE -> WordRarity.of(PorterStemmer.stem(plain(word))) > 2.2;
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
    PartOfSpeech first = sentence.part(begin);
    boolean noun = head == PartOfSpeech.NOUN || head == PartOfSpeech.NAME;
    if (end == begin + 1) {
      return noun && !DULL.contains(sentence.word(begin));
    }
    for (int i = begin; i < end; i++) {
      if (DULL.contains(sentence.word(i))) {
        return false;
      }
    }
    return noun && !first.isVerb();
  }

  private List<Keyphrase> best() {
    List<Candidate> ranked = new ArrayList<>(candidates.values());
    for (Candidate candidate : ranked) {
      candidate.score = score(candidate);
    }
    ranked.removeIf(candidate -> candidate.score <= 0);
    ranked.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score).thenComparingInt(c -> c.first));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : ranked) {
      boolean fits = chosen.size() < ANY || candidate.stems.size() > 1;
      if (fits && chosen.size() < MOST && chosen.stream().noneMatch(c -> isSame(c, candidate))) {
        chosen.add(candidate);
      }
    }
    double most = chosen.isEmpty() ? 1 : chosen.getFirst().score;
    return chosen.stream()
        .map(
            c ->
                new Keyphrase(c.mentions.getFirst().in(article.text()), c.score / most, c.mentions))
        .toList();
  }

  /// Count, rarity, place and kind. The weights were searched on each half of the 500N-KPCrowd
  /// sample and measured on the other; these lie between the two findings.
  private static double score(Candidate candidate) {
    int length = candidate.stems.size();
    double rarity = 0;
    int letters = 0;
    for (String stem : candidate.stems) {
      rarity += WordRarity.of(stem) / length;
      letters += stem.length();
    }
    boolean name = candidate.head == PartOfSpeech.NAME;
    double weight =
        StrictMath.pow(candidate.mentions.size(), 0.7)
            * StrictMath.pow(Math.max(0.01, rarity), 0.3)
            * (1 + 2 * Math.min(12, letters))
            * (1 + 0.2 * StrictMath.log1p(candidate.last - candidate.first))
            * (candidate.first < OPENING ? 1.3 : 1)
            * (name ? 0.8 : 1);
    if (length == 1) {
      boolean fragment = name && 2 * candidate.whole < candidate.mentions.size();
      return fragment ? 0 : weight;
    }
    if (candidate.whole == 0) {
      return 0;
    }
    return weight * 0.5 * (name ? 0.7 : 1) * (length > 2 ? 0.4 : 1);
  }

  /// Whether one lies in the other and mostly stands there.
  private static boolean isSame(Candidate chosen, Candidate candidate) {
    Candidate longer = chosen.stems.size() >= candidate.stems.size() ? chosen : candidate;
    Candidate shorter = longer == chosen ? candidate : chosen;
    if (!contains(longer.stems, shorter.stems)) {
      return false;
    }
    return longer.mentions.size() * 10 >= 7 * shorter.mentions.size();
  }

  private static boolean contains(List<String> longer, List<String> shorter) {
    for (int i = 0; i + shorter.size() <= longer.size(); i++) {
      if (longer.subList(i, i + shorter.size()).equals(shorter)) {
        return true;
      }
    }
    return false;
  }
}
