package dev.nutgraf.lab.facts;

import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What everybody else would do: TF-IDF of one to three words (document frequencies from the same
/// articles), and TextRank (Mihalcea and Tarau 2004) over words that stand within two of each
/// other.
final class KeyphraseBaselines {

  private static final Set<String> STOP =
      Set.of(
          ("a about above after again against all also am an and any are as at be because been"
                  + " before being below between both but by can could did do does doing down"
                  + " during each few for from further had has have having he her here hers him"
                  + " his how i if in into is it its just like made make many may me might more"
                  + " most much must my new no nor not now of off on once one only or other our"
                  + " out over own said same says she should so some such than that the their"
                  + " them then there these they this those through to too two under until up us"
                  + " very was we were what when where which while who whom why will with would"
                  + " you your")
              .split(" "));

  private static final int LONGEST = 3;

  private final List<Map<String, List<String>>> candidates = new ArrayList<>();
  private final Map<String, Integer> documents = new HashMap<>();
  private final List<List<String>> words = new ArrayList<>();

  KeyphraseBaselines(List<String> texts) {
    for (String text : texts) {
      Map<String, List<String>> grams = grams(text);
      candidates.add(grams);
      grams.keySet().forEach(gram -> documents.merge(gram, 1, Integer::sum));
    }
  }

  /// The best phrases of article `index` by TF-IDF, as first written.
  List<String> tfIdf(int index) {
    Map<String, Double> scores = new LinkedHashMap<>();
    candidates
        .get(index)
        .forEach(
            (stem, forms) ->
                scores.put(
                    forms.get(0),
                    forms.size()
                        * Math.log((double) candidates.size() / documents.getOrDefault(stem, 1))));
    return best(scores);
  }

  /// The best phrases of article `index` by TextRank.
  List<String> textRank(int index) {
    List<String> sequence = words.get(index);
    Map<String, Set<String>> neighbours = new LinkedHashMap<>();
    for (int i = 0; i < sequence.size(); i++) {
      for (int j = i + 1; j < Math.min(sequence.size(), i + 3); j++) {
        String a = sequence.get(i);
        String b = sequence.get(j);
        if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
          neighbours.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
          neighbours.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
        }
      }
    }
    Map<String, Double> rank = new HashMap<>();
    neighbours.keySet().forEach(word -> rank.put(word, 1.0));
    for (int round = 0; round < 30; round++) {
      Map<String, Double> next = new HashMap<>();
      neighbours.forEach(
          (word, around) -> {
            double sum = 0;
            for (String other : around) {
              sum +=
                  rank.getOrDefault(other, 0.0)
                      / Objects.requireNonNull(neighbours.get(other)).size();
            }
            next.put(word, 0.15 + 0.85 * sum);
          });
      rank.putAll(next);
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    candidates
        .get(index)
        .forEach(
            (stem, forms) -> {
              double sum = 0;
              for (String word : stem.split(" ", -1)) {
                sum += rank.getOrDefault(word, 0.0);
              }
              scores.put(forms.get(0), sum);
            });
    return best(scores);
  }

  private static List<String> best(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(10)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, List<String>> grams(String text) {
    List<Token> tokens = Tokenizer.tokensIn(text, new Span(0, text.length()));
    List<String> sequence = new ArrayList<>();
    Map<String, List<String>> grams = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      sequence.add(isContent(tokens.get(i)) ? EvaluateKeyphrases.stem(tokens.get(i).text()) : "");
      List<String> stems = new ArrayList<>();
      for (int n = 1; n <= LONGEST && i + n <= tokens.size(); n++) {
        Token last = tokens.get(i + n - 1);
        if (last.kind() != Token.Kind.WORD) {
          break;
        }
        stems.add(PorterStemmer.stem(last.text().toLowerCase(Locale.ROOT)));
        if (isContent(tokens.get(i)) && isContent(last)) {
          String form = text.substring(tokens.get(i).span().begin(), last.span().end());
          grams.computeIfAbsent(String.join(" ", stems), _ -> new ArrayList<>()).add(form);
        }
      }
    }
    words.add(sequence);
    return grams;
  }

  private static boolean isContent(Token token) {
    return token.kind() == Token.Kind.WORD
        && token.text().length() > 2
        && !STOP.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
