package dev.nutgraf.facts.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.tagger.NameTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sentences of `polarity.txt`: statements that are denied, doubted, asked or wanted, and plain
/// sentences that look like them.
class PolarityTest {

  private static final Path SENTENCES =
      Path.of("src", "test", "resources", "dev", "nutgraf", "facts", "speech", "polarity.txt");

  /// In per cent, of what is told and of what is to be found.
  private static final int RIGHT = 90;

  @ParameterizedTest
  @EnumSource(value = Polarity.class, mode = EnumSource.Mode.EXCLUDE, names = "ASSERTED")
  void eachKindIsToldFromTheOthersAndFromWhatLooksLikeIt(Polarity polarity) throws IOException {
    String kind = polarity.name().toLowerCase(Locale.ROOT) + " | ";
    List<String> lines =
        Files.readAllLines(SENTENCES).stream().filter(line -> line.contains(" | ")).toList();
    List<String> told = lines.stream().filter(line -> polarities(line).contains(polarity)).toList();
    List<String> right = told.stream().filter(line -> line.startsWith(kind)).toList();
    List<String> all = lines.stream().filter(line -> line.startsWith(kind)).toList();

    List<String> missed = all.stream().filter(line -> !told.contains(line)).toList();
    assertThat(right)
        .as("told right, of %s; missed %s", told, missed)
        .hasSizeGreaterThanOrEqualTo((told.size() * RIGHT + 99) / 100)
        .hasSizeGreaterThanOrEqualTo((all.size() * RIGHT + 99) / 100);
  }

  private static Set<Polarity> polarities(String line) {
    ParsedArticle article =
        ParsedArticle.of(TestArticles.of(line.substring(line.indexOf(" | ") + 3)));
    Set<Polarity> told = EnumSet.noneOf(Polarity.class);
    for (Statement statement :
        SpeechFinder.in(article, NamedEntities.in(article, NameTagger.shipped())).statements()) {
      told.add(statement.polarity());
    }
    return told;
  }
}
