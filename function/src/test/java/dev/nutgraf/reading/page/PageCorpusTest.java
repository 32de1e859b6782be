package dev.nutgraf.reading.page;

import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.markup.SourceThinner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small pages, and what is read of them.
class PageCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(PageCorpusTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theArticleIsFoundInItsPage(Corpus.Case given) {
    ArticleDraft draft = PageArticle.in(SourceThinner.sourceOf(given.text()));
    List<String> lines = new ArrayList<>();
    lines.add(Corpus.line("title", draft.metadata().title()));
    lines.add(Corpus.line("byline", draft.metadata().byline()));
    lines.add(Corpus.line("published", draft.metadata().publishedAt()));
    lines.add(Corpus.line("url", draft.metadata().url()));
    lines.add(Corpus.line("language", draft.metadata().language()));
    draft.blocks().forEach(b -> lines.add(Corpus.line("kept", b.kind(), b.text())));
    draft.removed().forEach(r -> lines.add(Corpus.line("removed", r.reason(), r.text())));
    given.expects(lines);
  }
}
