package dev.nutgraf.facts.multilingual;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.keyphrases.Keyphrase;
import dev.nutgraf.language.LanguageDetector;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the words that an article repeats and that are not the small words of its language, in
/// scripts that part words by spaces. Inflected forms are words of their own.
public final class MultilingualKeyphrases {

  private static final int MOST = 10;
  private static final int FEWEST_MENTIONS = 2;
  private static final int SHORTEST = 4;

  private MultilingualKeyphrases() {}

  private record Ranked(String text, List<Span> mentions) {}

  /// The keyphrases of `article`, the most frequent first.
  ///
  /// @param tokens of each of its sentences
  public static List<Keyphrase> in(Article article, List<List<Token>> tokens) {
    Map<String, Ranked> words = new LinkedHashMap<>();
    String language = article.language().orElse("");
    Optional<NumberPhrases> phrases = NumberPhrases.of(language);
    for (List<Token> sentence : tokens) {
      for (Token token : sentence) {
        if (isTerm(token, language) && !measures(token, article.text(), phrases)) {
          String word = LetterCase.lower(token.text());
          Ranked known = words.get(word);
          if (known == null) {
            known = new Ranked(token.text(), new ArrayList<>());
            words.put(word, known);
          }
          known.mentions().add(token.span());
        }
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Ranked word : words.values()) {
      if (word.mentions().size() >= FEWEST_MENTIONS) {
        ranked.add(word);
      }
    }
    ranked.sort((a, b) -> Integer.compare(b.mentions().size(), a.mentions().size()));
    List<Keyphrase> keyphrases = new ArrayList<>();
    for (Ranked word : ranked.subList(0, Math.min(MOST, ranked.size()))) {
      double most = ranked.getFirst().mentions().size();
      keyphrases.add(new Keyphrase(word.text(), word.mentions().size() / most, word.mentions()));
    }
    return keyphrases;
  }

  /// "millones", "euros".
  private static boolean measures(Token token, String text, Optional<NumberPhrases> phrases) {
    int begin = token.span().begin();
    return phrases.isPresent()
        && (phrases.get().at(NumberPhrases.Kind.SCALES, text, begin).isPresent()
            || phrases.get().at(NumberPhrases.Kind.LINKS, text, begin).isPresent()
            || phrases.get().at(NumberPhrases.Kind.UNITS, text, begin).isPresent());
  }

  private static boolean isTerm(Token token, String language) {
    return token.kind() == Token.Kind.WORD
        && token.text().length() >= SHORTEST
        && token.text().charAt(0) < 0x3040
        && !LanguageDetector.isFunctionWord(token.text(), language);
  }
}
