package dev.nutgraf.facts.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.TestMentions;
import dev.nutgraf.language.tagger.NameTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The roles of Anna Lind, whose name alone is marked in each text.
class RoleFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Former president Anna Lind left.                        | Former president
          The prime minister Dame Anna Lind left.                 | prime minister
          They met Nobel prize winner Anna Lind in May.           | Nobel prize winner
          Secretary of State Anna Lind left.                      | Secretary of State
          Chief of staff Anna Lind left.                          | Chief of staff
          The director and producer Anna Lind left.               | director and producer
          They met 800 metres champion Anna Lind in May.          | 800 metres champion
          Anna Lind, a former president of the club, left.        | former president of the club
          Anna Lind, 41, the manager, left.                       | manager
          Anna Lind, herself a singer, left.                      | singer
          Anna Lind, owner of the pub, who left, was ill.         | owner of the pub
          Anna Lind, QC, left.                                    | QC
          Anna Lind, a Democrat, left.                            | Democrat
          Anna Lind, a 41-year-old IT technician, left.           | IT technician
          Anna Lind, a tax and labour lawyer, left.               | tax and labour lawyer
          Anna Lind, the lawyer representing them, left.          | lawyer representing them
          Anna Lind, then the owner of the pub, left.             | owner of the pub
          Anna Lind, head of sales at the firm wrote.             | head of sales at the firm
          Anna Lind, the owner of the car in which he sat, left.  | owner of the car
          Anna Lind, who died in May, was a miner.                | miner
          Anna Lind was elected chairwoman of the club.           | chairwoman of the club
          Dr Anna Lind left.                                      | Dr
          They met Dutch sculptor Anna Lind in May.               | Dutch sculptor
          The referees' chief Anna Lind left.                     | referees' chief
          They met the mother-of-two Anna Lind.                   | mother-of-two
          The 41-year-old actor Anna Lind left.                   | actor
          The club's manager, Anna Lind, left.                    | manager
          “No,” said harbour director, Anna Lind.                 | harbour director
          """)
  void wordsBesideTheNameSayWhoSheIs(String text, String role) {
    assertThat(roles(text)).containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Lind left.",
        "Mrs Anna Lind left.",
        "Yesterday Anna Lind left.",
        "The table Anna Lind left.",
        "Anna Lind, Singer, Cook.",
        "Anna Lind, a table of the club, left.",
        "Anna Lind, manager for ten years she was not paid for, left.",
        "Anna Lind, the club she manages is rich.",
        "In the club of the manager, Anna Lind left.",
        "In the club, Anna Lind left.",
      })
  void otherWordsDoNot(String text) {
    assertThat(roles(text)).isEmpty();
  }

  @Test
  void aTitleReachesBackOverEightWordsAtMost() {
    String text =
        "Senior deputy chief junior acting joint health policy research director Anna Lind";

    assertThat(roles(text).getFirst().split(" ")).hasSizeLessThanOrEqualTo(9);
    assertThat(roles(text).getFirst()).endsWith("research director");
  }

  @Test
  void aTitleAndAnAppositionAreTwoRoles() {
    assertThat(roles("Singer Anna Lind, a painter, left.")).containsExactly("Singer", "painter");
    assertThat(roles("Former minister Gen. Anna Lind left."))
        .containsExactly("Gen.", "Former minister");
  }

  private static List<String> roles(String text) {
    ParsedArticle article = TestMentions.article(text);
    NameMention mention = TestMentions.mention(article, "Anna Lind", NameTag.Kind.PERSON);
    return new RoleFinder(article, List.of(mention))
        .around(mention).stream().map(role -> role.in(article.text())).toList();
  }
}
