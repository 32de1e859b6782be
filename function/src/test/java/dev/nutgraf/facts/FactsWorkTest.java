package dev.nutgraf.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WorkBudget;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ten times the text takes about ten times the work, whatever it is made of. Work is counted, so
/// that no busy machine decides.
class FactsWorkTest {

  private static final int TIMES = 10;

  /// Twice as much as ten times the text should take.
  private static final int MOST = 2 * TIMES;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Shares of a survey, each told from the one before.
        "The Saltby Herald poll found that 40 percent agree, 30 percent disagree. ",
        "a survey by the survey of the poll by 40 percent ",
        // Figures within statements within statements.
        "he said 5 men said 6 percent ",
        "\"She lost 5 boats,\" he said (6 boats were lost), 7 boats, while 8 boats ",
        // Who gives a figure: far verbs.
        "the ministry put the toll raised to the number at about 40 and 50 ",
        // Dates from context, seasons and months of every year.
        "in the spring of the last quarter of the year usually in June and July each May ",
        "the following week or so ago the quarter ended Sept. 30 the year-ago third quarter ",
        "the year two thousand nineteen ninety-seven January nineteen ninety-eight ",
        // Denials and comparisons.
        "not 40 no longer 30 instead of 20 rather than 10 never cannot 5 ",
        // Clauses that tell what lasted so long.
        "this will last on Sunday for the first time on Sunday for the first time in 14 years ",
        // Reports within reports, asides, coordinated credits, claims that others reject.
        "the mayor, who said that she, who denied that he would, and said ",
        "dismissed claims that the trust rejected reports that ",
        "Hale urged the town to ask the port to tell Fox to leave and ",
        "issued a statement saying a letter warning a report asking ",
        // Quotations: open, doubled, without spaces, of many sentences before a pronoun.
        "\"He said. \"It was \"late\"When ",
        "\"\" Late. \"\"ET\"\" is over,\"\" Lee said of it. ",
        "“It was late. It rained. He left,” he said. ",
        "Ann Lee met Tom Fox. “No. Yes. So it is.” The French president said it. ",
        // Subjects and predicates of the event, entries of a live page.
        "18:42 Two of the men accused of a plan, built in 1961, who left and ",
        "Fox lost 4,927 of 2012–13 and the No. 5 plant two Fridays ago, ",
        // Keyphrases.
        "Korea lent museum closes ticket costs harbour tax "
      })
  void workGrowsWithTheText(String piece) {
    long small = workFor(piece.repeat(40));
    long large = workFor(piece.repeat(40 * TIMES));

    assertThat(large).as("work for %s", piece).isLessThan(MOST * small);
  }

  private static long workFor(String text) {
    Article article = TestArticles.of(text);
    List<List<Token>> tokens = ParsedArticle.tokensOf(article);
    WorkBudget work = WorkBudget.unlimited();
    FactFinder.facts(
        FactFinder.withoutNames(article, tokens, work), NameTagger.shipped().tags(tokens));
    return work.spent();
  }
}
