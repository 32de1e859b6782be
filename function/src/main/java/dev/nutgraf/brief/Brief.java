package dev.nutgraf.brief;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.summary.Highlight;
import dev.nutgraf.summary.Summary;
import java.util.List;

/// What Nutgraf makes of one input, as [BriefJson] writes it.
public sealed interface Brief {

  /// Where the input came from.
  BriefSource source();

  /// What limits this brief.
  List<Notice> notices();

  /// The same brief of an input from elsewhere.
  Brief from(BriefSource newSource);

  /// The input held an article.
  ///
  /// @param form how much of it is written
  record Summarized(
      BriefSource source,
      Article article,
      Summary summary,
      KeyFacts keyFacts,
      List<Highlight> highlights,
      BriefForm form,
      List<Notice> notices)
      implements Brief {
    public Summarized {
      highlights = List.copyOf(highlights);
      notices = List.copyOf(notices);
    }

    @Override
    public Summarized from(BriefSource newSource) {
      return new Summarized(newSource, article, summary, keyFacts, highlights, form, notices);
    }
  }

  /// The input held none; trying again cannot help.
  ///
  /// @param message one sentence for a person: what was found instead
  record Rejected(BriefSource source, Reading.Code code, String message, List<Notice> notices)
      implements Brief {
    public Rejected {
      notices = List.copyOf(notices);
    }

    @Override
    public Rejected from(BriefSource newSource) {
      return new Rejected(newSource, code, message, notices);
    }
  }
}
