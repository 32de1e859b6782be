package dev.nutgraf.reading.text;

import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.reading.lines.ArticleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pasted texts, and what is kept of them and what is taken out. Cases whose names begin with
/// `markdown` are Markdown; their headings are set in by a blank, or they would be comments.
class TextCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(TextCorpusTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theArticleIsKeptAndTheRestIsNamed(Corpus.Case given) {
    ArticleDraft read =
        given.toString().startsWith("markdown")
            ? MarkdownText.in(given.text())
            : PlainText.in(given.text());
    ArticleDraft draft = TextCleaner.cleaned(read);
    List<String> lines = new ArrayList<>();
    lines.add(Corpus.line("title", draft.metadata().title()));
    lines.add(Corpus.line("byline", draft.metadata().byline()));
    lines.add(Corpus.line("published", draft.metadata().publishedAt()));
    draft.blocks().forEach(b -> lines.add(Corpus.line("kept", b.kind(), b.text())));
    draft.removed().forEach(r -> lines.add(Corpus.line("removed", r.reason(), r.text())));
    given.expects(lines);
  }
}
