package dev.nutgraf.lab.names;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Labels a tokenised text by what the brief of it lists: written out as plain text, with the
/// sentences of the set, and read by the whole of the facts stage.
final class BriefNames {

  private static final Set<String> NO_SPACE_BEFORE =
      Set.of(",", ".", ";", ":", "?", "!", ")", "%", "'s", "n't", "'");
  private static final Set<String> NO_SPACE_AFTER = Set.of("(", "$");

  private BriefNames() {}

  static List<int[]> labels(List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> spans = new ArrayList<>();
    List<List<Span>> tokens = new ArrayList<>();
    for (List<String> sentence : sentences) {
      text.append(text.isEmpty() ? "" : " ");
      int begin = text.length();
      tokens.add(write(sentence, text));
      spans.add(new Sentence(new Span(begin, text.length()), 0));
    }
    Paragraph paragraph = new Paragraph(Paragraph.Kind.BODY, new Span(0, text.length()));
    Article article =
        new Article(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            text.toString(),
            List.of(paragraph),
            spans,
            List.of());
    KeyFacts facts = FactFinder.factsOf(article);
    List<int[]> labels = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      int[] given = new int[sentences.get(s).size()];
      mark(facts.people(), NameTag.Kind.PERSON, tokens.get(s), given);
      mark(facts.places(), NameTag.Kind.PLACE, tokens.get(s), given);
      mark(facts.organizations(), NameTag.Kind.ORGANIZATION, tokens.get(s), given);
      labels.add(given);
    }
    return labels;
  }

  private static List<Span> write(List<String> sentence, StringBuilder text) {
    List<Span> spans = new ArrayList<>();
    boolean joined = true;
    for (String token : sentence) {
      if (!joined && !NO_SPACE_BEFORE.contains(token)) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(token);
      spans.add(new Span(begin, text.length()));
      joined = NO_SPACE_AFTER.contains(token);
    }
    return spans;
  }

  private static void mark(
      List<? extends NamedEntity> entities, NameTag.Kind kind, List<Span> tokens, int[] labels) {
    for (NamedEntity entity : entities) {
      for (Span mention : entity.mentions()) {
        boolean first = true;
        for (int i = 0; i < tokens.size(); i++) {
          if (mention.overlaps(tokens.get(i))) {
            labels[i] = first ? NameLabels.begin(kind) : NameLabels.inside(kind);
            first = false;
          }
        }
      }
    }
  }
}
