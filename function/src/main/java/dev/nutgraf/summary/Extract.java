package dev.nutgraf.summary;

import java.util.List;

/// What is taken from an article: the sentences of its summary, and the facts that matter most.
public record Extract(Summary summary, List<Highlight> highlights) {

  public Extract {
    highlights = List.copyOf(highlights);
  }
}
