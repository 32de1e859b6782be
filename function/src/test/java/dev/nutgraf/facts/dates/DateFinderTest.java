package dev.nutgraf.facts.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  /// A Saturday.
  private static final String PUBLISHED = "2024-12-28";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She spoke on Friday. | Friday | 2024-12-27
          She spoke on Saturday. | Saturday | 2024-12-28
          The vote will be held on Monday. | Monday | 2024-12-30
          She spoke yesterday. | yesterday | 2024-12-27
          She left last month. | last month | 2024-11
          She left last week. | last week | 2024-W51
          It opened this year. | this year | 2024
          It opened two years ago. | two years ago | 2022
          It opened on 4 May 1998. | 4 May 1998 | 1998-05-04
          It opened on May 4th, 1998. | May 4th, 1998 | 1998-05-04
          It opened on Dec. 20. | Dec. 20 | 2024-12-20
          It opened in March. | March | 2024-03
          It will open in March. | March | 2025-03
          It opened in May 1998. | May 1998 | 1998-05
          It opened in 1998. | 1998 | 1998
          Profit fell in the third quarter. | third quarter | 2024-Q3
          Profit fell in the first quarter of 2013. | first quarter of 2013 | 2013-Q1
          It closed last summer. | last summer | 2024-SU
          It was popular in the 1980s. | 1980s | 198
          It lasted three days. | three days | P3D
          It ran from 1939-45. | 1939-45 | 1939/1945
          It meets every Tuesday. | every Tuesday | XXXX-WXX-2
          It is printed weekly. | weekly | P1W
          It began at 5 p.m. on Friday. | 5 p.m. on Friday | 2024-12-27T17:00
          It began at 6.40pm. | 6.40pm | T18:40
          She left on Friday morning. | Friday morning | 2024-12-27TMO
          """)
  void aDateHasItsValue(String text, String words, String value) {
    Article article = TestArticles.of(text, Optional.of(PUBLISHED));

    assertThat(DateFinder.in(ParsedArticle.of(article)))
        .anySatisfy(
            date -> {
              assertThat(date.span().in(article.text())).isEqualTo(words);
              assertThat(date.value()).contains(value);
            });
  }

  @Test
  void withoutADayOfPublicationOnlyWhatTheTextTellsIsKnown() {
    Article article = TestArticles.of("She left on Friday after three days. It opened in 1998.");
    List<DateMention> dates = DateFinder.in(ParsedArticle.of(article));

    assertThat(dates)
        .extracting(DateMention::value)
        .containsExactly(Optional.empty(), Optional.of("P3D"), Optional.of("1998"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May we march in peace?
          The 1,998 ballots were counted.
          There were 1998 people in the hall.
          April Hale sang.
          She told the Today programme about it.
          """)
  void whatOnlyLooksLikeADateIsNone(String text) {
    assertThat(DateFinder.in(ParsedArticle.of(TestArticles.of(text)))).isEmpty();
  }
}
