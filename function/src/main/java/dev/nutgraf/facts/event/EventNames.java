package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/// Gives the words of listed names their part of speech: "Apple" that opens a sentence is a name to
/// whoever knows the article, and an adverb to whoever knows the sentence only.
final class EventNames {

  private EventNames() {}

  /// `article` with its first sentences read anew.
  static ParsedArticle known(ParsedArticle article, NamedEntities named) {
    NavigableSet<Integer> begins = named.byMention().navigableKeySet();
    List<ParsedSentence> parsed = new ArrayList<>(article.parsed());
    for (int s = 0; s < Math.min(EventCandidates.LEAD + 1, parsed.size()); s++) {
      ParsedSentence sentence = parsed.get(s);
      PartOfSpeech part = sentence.part(0);
      boolean odd = part == PartOfSpeech.ADVERB || part == PartOfSpeech.OTHER;
      if (sentence.size() > 0
          && odd
          && begins.contains(sentence.tokens().getFirst().span().begin())) {
        PartOfSpeech[] parts = sentence.parts();
        parts[0] = PartOfSpeech.NAME;
        parsed.set(s, sentence.with(parts));
      }
    }
    return new ParsedArticle(article.article(), article.sentences(), parsed, article.work());
  }
}
