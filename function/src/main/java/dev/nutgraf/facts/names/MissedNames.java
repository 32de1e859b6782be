package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds again what is named once: the surnames of people with a full name, and names of several
/// words or in capitals, where the tagger passed over them.
final class MissedNames {

  private static final int SHORTEST_SURNAME = 3;

  /// How many names that begin with one word are looked for.
  private static final int MOST_WITH_ONE_WORD = 16;

  private final ParsedArticle article;
  private final List<NameMention> mentions;
  private final Map<String, List<NameMention>> byFirstWord = new HashMap<>();

  MissedNames(ParsedArticle article, List<NameMention> mentions) {
    this.article = article;
    this.mentions = mentions;
    for (NameMention mention : mentions) {
      boolean full = mention.size() > 1;
      if (full || isAcronym(mention)) {
        know(mention.first(), mention);
      }
      if (full
          && mention.kind() == NameTag.Kind.PERSON
          && mention.last().length() >= SHORTEST_SURNAME) {
        Token surname = mention.words().getLast();
        know(surname.text(), new NameMention(NameTag.Kind.PERSON, 0, 0, 1, List.of(surname)));
      }
    }
  }

  private void know(String word, NameMention mention) {
    List<NameMention> known = byFirstWord.getOrDefault(word, new ArrayList<>());
    if (known.size() < MOST_WITH_ONE_WORD && !holds(known, mention.text())) {
      known.add(mention);
      byFirstWord.put(word, known);
    }
  }

  private static boolean holds(List<NameMention> known, String text) {
    for (NameMention mention : known) {
      if (mention.text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAcronym(NameMention mention) {
    String text = mention.first();
    return text.length() > 1 && NameLetters.areCapitalsOrDots(text);
  }

  /// The given mentions and those that were missed, in order.
  List<NameMention> added() {
    List<NameMention> all = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s);
      int i = 0;
      while (i < tokens.size()) {
        boolean tagged =
            next < mentions.size()
                && mentions.get(next).sentence() == s
                && mentions.get(next).begin() <= i;
        if (tagged) {
          all.add(mentions.get(next));
          i = mentions.get(next).end();
          next++;
        } else {
          int limit =
              next < mentions.size() && mentions.get(next).sentence() == s
                  ? mentions.get(next).begin()
                  : tokens.size();
          i = addKnown(s, i, limit, all);
        }
      }
    }
    return all;
  }

  /// Adds the longest known name that begins at token `i` and ends before `limit`; gives where to
  /// go on.
  private int addKnown(int s, int i, int limit, List<NameMention> all) {
    List<Token> tokens = article.sentences().get(s);
    if (tokens.get(i).kind() != Token.Kind.WORD) {
      return i + 1;
    }
    int end = i;
    NameTag.Kind kind = NameTag.Kind.OTHER;
    for (NameMention known : byFirstWord.getOrDefault(tokens.get(i).text(), List.of())) {
      int last = i + known.size();
      if (last > end && last <= limit && matches(known, tokens, i)) {
        end = last;
        kind = known.kind();
      }
    }
    // A capitalised neighbour makes it a part of another name.
    boolean alone = end - i > 1 || end >= tokens.size() || !tokens.get(end).isCapitalized();
    if (end > i && alone) {
      all.add(NameMention.of(kind, s, i, end, tokens));
      return end;
    }
    return i + 1;
  }

  private static boolean matches(NameMention known, List<Token> tokens, int at) {
    for (int k = 0; k < known.size(); k++) {
      if (!known.words().get(k).text().equals(tokens.get(at + k).text())) {
        return false;
      }
    }
    return true;
  }
}
