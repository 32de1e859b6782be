package dev.nutgraf.facts.names;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The corpus of this room. Every line of a case is an article of its own; what is right is a line
/// for each name in it, the most salient first: the number of the article, what is named, the name,
/// other names of the same, and of people the gender and the roles.
class NamesCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(NamesCorpusTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyNameIsFoundAndNothingElse(Corpus.Case phrasings) {
    List<String> found = new ArrayList<>();
    int number = 0;
    for (String line : phrasings.text().lines().toList()) {
      number++;
      found.addAll(names(number, TestArticles.of(line)));
    }

    phrasings.expects(found);
  }

  private static List<String> names(int number, Article article) {
    NamedEntities named = NamedEntities.in(ParsedArticle.of(article), NameTagger.shipped());
    return Stream.concat(named.all().stream(), named.others().stream())
        .map(entity -> line(number, entity, named, article))
        .toList();
  }

  private static String line(int number, NamedEntity entity, NamedEntities named, Article article) {
    String kind = entity.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    Optional<String> aliases = joined(entity.aliases());
    return switch (entity) {
      case Person person ->
          Corpus.line(
              number,
              kind,
              person.name(),
              aliases,
              Optional.ofNullable(named.genders().get(person.name())),
              joined(person.roles().stream().map(role -> role.in(article.text())).toList()));
      case Organization _, Place _, OtherName _ ->
          Corpus.line(number, kind, entity.name(), aliases);
    };
  }

  private static Optional<String> joined(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }
}
