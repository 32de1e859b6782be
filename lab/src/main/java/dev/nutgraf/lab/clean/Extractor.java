package dev.nutgraf.lab.clean;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.ArticleReader;
import net.dankito.readability4j.Readability4J;

/// Something that finds the article in a page.
enum Extractor {
  NUTGRAF("nutgraf") {
    @Override
    String text(CleanPage page) {
      return switch (read(page)) {
        case Reading.Legible legible -> legible.article().text();
        case Reading.Illegible _ -> "";
      };
    }
  },
  READABILITY4J("readability4j 1.0.8") {
    @Override
    String text(CleanPage page) {
      String text = new Readability4J(page.url(), page.html()).parse().getTextContent();
      return text == null ? "" : text;
    }
  },
  BOILERPIPE("boilerpipe 1.2.2 Article") {
    @Override
    String text(CleanPage page) {
      try {
        return ArticleExtractor.INSTANCE.getText(page.html());
      } catch (BoilerpipeProcessingException e) {
        return "";
      }
    }
  };

  private static final int MOST_BYTES = 20 << 20;

  private final String title;

  Extractor(String title) {
    this.title = title;
  }

  /// Its name and version.
  String title() {
    return title;
  }

  /// The article's text; empty if it finds none.
  abstract String text(CleanPage page);

  /// The whole reading, for what only this project gives.
  static Reading read(CleanPage page) {
    Hints hints = Hints.named(page.page() ? "page.html" : "paste.txt");
    return ArticleReader.read(page.input().value(), hints, MOST_BYTES);
  }
}
