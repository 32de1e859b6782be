package dev.nutgraf.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Removal;
import dev.nutgraf.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole inputs and what is read of them: the article with its title, byline and date, or why there
/// is none.
class ReadingCorpusTest {

  private static final int LIMIT = 1 << 20;

  static Stream<Corpus.Case> cases() {
    return Corpus.of(ReadingCorpusTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theArticleIsReadOrRefused(Corpus.Case given) {
    given.expects(told(ArticleReader.read(given.text().getBytes(UTF_8), Hints.NONE, LIMIT)));
  }

  private static List<String> told(Reading reading) {
    List<String> lines = new ArrayList<>();
    switch (reading) {
      case Reading.Illegible(Reading.Code code, String message, _, _) ->
          lines.add(Corpus.line(code, message));
      case Reading.Legible(Article article, _, _, List<Notice> notices) -> {
        lines.add(Corpus.line("title", article.title()));
        lines.add(Corpus.line("byline", article.byline()));
        lines.add(Corpus.line("published", article.publishedAt()));
        for (Notice notice : notices) {
          lines.add(Corpus.line("notice", notice.message()));
        }
        for (Paragraph paragraph : article.paragraphs()) {
          lines.add(Corpus.line(paragraph.kind(), paragraph.span().in(article.text())));
        }
        for (Removal removal : article.removed()) {
          lines.add(Corpus.line("removed", removal.reason(), removal.text()));
        }
      }
    }
    return lines;
  }
}
