package dev.nutgraf.facts.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.mentions.TestMentions;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The roles of Anna Lind that stand apart from her name.
class DescribedRolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Lind came. The former minister laughed.            | former minister
          Anna Lind came. “Good,” said the veteran singer.        | veteran singer
          Anna Lind came. The nominee for governor also laughed.  | nominee for governor
          Anna Lind came. She is a member of the board.           | member of the board
          Anna Lind came. She was named chairwoman of the club.   | chairwoman of the club
          """)
  void aDescriptionOrAPronounLeadsToThem(String text, String role) {
    assertThat(roles(text)).containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Lind came. They saw her and the actor.",
        "Anna Lind came. She spoke of the path forward.",
        "Anna Lind came. The actor, Tom Orr, laughed.",
        "Anna Lind came. She was tired.",
        "Anna Lind came. “The former minister laughed,” they said.",
        "The former minister laughed.",
      })
  void otherWordsDoNot(String text) {
    assertThat(roles(text)).isEmpty();
  }

  private static List<String> roles(String text) {
    ParsedArticle article = TestMentions.article(text);
    int at = Math.max(0, text.indexOf("Anna Lind"));
    Person lind = new Person("Anna Lind", List.of(), List.of(), List.of(new Span(at, at + 9)), 1);
    NamedEntities named =
        new NamedEntities(List.of(lind), List.of(), List.of(), List.of(), Map.of());
    int open = text.indexOf('“');
    List<Span> quotations = open < 0 ? List.of() : List.of(new Span(open, text.indexOf('”') + 1));
    Referents referents = Referents.of(article, named, quotations);
    return DescribedRoles.added(article, named, referents).people().getFirst().roles().stream()
        .map(role -> role.in(text))
        .toList();
  }
}
