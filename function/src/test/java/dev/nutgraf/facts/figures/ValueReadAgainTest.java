package dev.nutgraf.facts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The value of every figure of the corpus can be read from the figure's own words by a reader that
/// shares no code with the one that is tested; where it reads something else, `read-otherwise.txt`
/// lists the figure. A value that no reader of its words would give is the worst that a brief can
/// hold.
class ValueReadAgainTest {

  private static final Path OTHERWISE =
      Path.of("src/test/resources/dev/nutgraf/facts/figures/read-otherwise.txt");

  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+");

  private static final Pattern MAGNITUDE =
      Pattern.compile(
          "^[\\s-]*(thousand|million|billion|trillion|bn|m|mn|k|tn)(?![a-z])",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> ZEROS =
      Map.of(
          "thousand",
          3,
          "k",
          3,
          "million",
          6,
          "m",
          6,
          "mn",
          6,
          "billion",
          9,
          "bn",
          9,
          "trillion",
          12,
          "tn",
          12);

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fifteen", 15),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("ninety", 90));

  @Test
  void everyValueStandsInTheWordsOfItsFigure() throws IOException {
    TreeSet<String> otherwise = new TreeSet<>();
    int read = 0;
    for (Corpus.Case example : Corpus.of(FigureCorpusTest.class).toList()) {
      String text = example.article().text();
      for (Figure figure : figures(example.article())) {
        if (figure.value().isEmpty()) {
          continue;
        }
        String words = figure.span().in(text);
        BigDecimal value = figure.value().get().stripTrailingZeros();
        Optional<BigDecimal> again = value(words);
        if (again.isPresent() && again.get().compareTo(value) == 0) {
          read++;
        } else {
          otherwise.add(words + " | " + value.toPlainString());
        }
      }
    }

    if (Boolean.getBoolean("corpus.renew")) {
      Files.write(OTHERWISE, otherwise);
    }
    assertThat(otherwise).containsExactlyElementsOf(Files.readAllLines(OTHERWISE));
    assertThat(read).as("figures read alike").isGreaterThan(3 * otherwise.size());
  }

  private static List<Figure> figures(Article article) {
    List<Figure> figures = new ArrayList<>();
    for (ParsedSentence sentence : ParsedArticle.of(article).parsed()) {
      figures.addAll(FigureFinder.in(sentence));
    }
    return figures;
  }

  /// The first number of the words, in digits or in one or two words.
  private static Optional<BigDecimal> value(String words) {
    Matcher digits = DIGITS.matcher(words);
    if (digits.find()) {
      BigDecimal value = new BigDecimal(digits.group().replace(",", ""));
      boolean below = digits.start() > 0 && "-−".indexOf(words.charAt(digits.start() - 1)) >= 0;
      return Optional.of(
          times(below ? value.negate() : value, words.substring(digits.end()))
              .stripTrailingZeros());
    }
    Matcher word = Pattern.compile("[A-Za-z]+").matcher(words);
    while (word.find()) {
      Integer first = WORDS.get(word.group().toLowerCase(Locale.ROOT));
      if (first != null && !isArticle(word.group(), words.substring(word.end()))) {
        return Optional.of(
            times(sum(first, words.substring(word.end())), rest(words.substring(word.end())))
                .stripTrailingZeros());
      }
    }
    return Optional.empty();
  }

  /// The a of "a total of nine".
  private static boolean isArticle(String word, String rest) {
    return word.length() < 3 && !MAGNITUDE.matcher(rest).find();
  }

  /// "twenty-five"
  private static BigDecimal sum(int tens, String rest) {
    Matcher ones = Pattern.compile("^-([a-z]+)").matcher(rest);
    Integer more = tens >= 20 && ones.find() ? WORDS.get(ones.group(1)) : null;
    return BigDecimal.valueOf(more == null ? tens : tens + more);
  }

  private static String rest(String words) {
    return words.replaceFirst("^-(one|two|three|four|five|six|seven|eight|nine)(?![a-z])", "");
  }

  private static BigDecimal times(BigDecimal value, String rest) {
    Matcher magnitude = MAGNITUDE.matcher(rest);
    return magnitude.find()
        ? value.scaleByPowerOfTen(
            ZEROS.getOrDefault(magnitude.group(1).toLowerCase(Locale.ROOT), 0))
        : value;
  }
}
