package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/// Which sentences name a person in full, and which take it that the reader has met them.
///
/// @param given for each sentence the people it names in full
/// @param needed for each sentence the people it names only in part
/// @param needing for each person the sentences that name them only in part
record PersonIntroductions(List<BitSet> given, List<BitSet> needed, List<List<Integer>> needing) {

  static PersonIntroductions of(Article article, KeyFacts facts) {
    List<BitSet> given = new ArrayList<>();
    List<BitSet> needed = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      given.add(new BitSet());
      needed.add(new BitSet());
    }
    List<List<Integer>> needing = new ArrayList<>();
    for (int p = 0; p < facts.people().size() && !given.isEmpty(); p++) {
      Person person = facts.people().get(p);
      TreeSet<Integer> partly = new TreeSet<>();
      if (person.name().indexOf(' ') > 0) {
        for (Span mention : person.mentions()) {
          int sentence = article.sentenceAt(mention.begin());
          if (mention.in(article.text()).contains(person.name())) {
            given.get(sentence).set(p);
          } else {
            partly.add(sentence);
          }
        }
      }
      List<Integer> taken = new ArrayList<>();
      for (int sentence : partly) {
        if (!given.get(sentence).get(p)) {
          needed.get(sentence).set(p);
          taken.add(sentence);
        }
      }
      needing.add(List.copyOf(taken));
    }
    return new PersonIntroductions(given, needed, needing);
  }

  /// Whether a sentence takes it that the reader has met someone who is not among those `met`.
  boolean isMissed(int sentence, BitSet met) {
    BitSet people = needed.get(sentence);
    for (int p = people.nextSetBit(0); p >= 0; p = people.nextSetBit(p + 1)) {
      if (!met.get(p)) {
        return true;
      }
    }
    return false;
  }
}
