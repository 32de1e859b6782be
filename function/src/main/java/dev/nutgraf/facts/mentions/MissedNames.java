package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WordRarity;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds again what is named once: the surnames of people with a full name, and names of several
/// words or in capitals, where the tagger passed over them.
final class MissedNames {

  private static final int SHORTEST_SURNAME = 3;

  /// About the rarity of a word that one text in a thousand holds.
  private static final double RARE = 6.5;

  private static final PhraseLists COMMON =
      PhraseLists.of(
          PhraseList.COUNTRY,
          PhraseList.PLACE,
          PhraseList.DEMONYM,
          PhraseList.FUNCTION_WORD,
          PhraseList.CALENDAR,
          PhraseList.TITLE,
          PhraseList.GIVEN_NAME,
          PhraseList.PLACE_WORD,
          PhraseList.ORGANIZATION_WORD);

  /// How many names that begin with one word are looked for.
  private static final int MOST_WITH_ONE_WORD = 16;

  /// A name that is looked for: its words, and what it names.
  private record KnownName(List<Token> words, NameTag.Kind kind) {}

  private final ParsedArticle article;
  private final List<NameMention> mentions;
  private final Map<String, List<KnownName>> byFirstWord = new HashMap<>();

  MissedNames(ParsedArticle article, List<NameMention> mentions, NameTagger tagger) {
    this.article = article;
    this.mentions = mentions;
    for (NameMention mention : mentions) {
      boolean full = mention.size() > 1;
      if (full || isAcronym(mention)) {
        know(mention.words(), mention.kind());
      }
      if (full && isShortened(mention, tagger)) {
        know(mention.words().subList(0, 1), NameTag.Kind.ORGANIZATION);
      }
      if (full
          && mention.kind() == NameTag.Kind.PERSON
          && mention.last().length() >= SHORTEST_SURNAME) {
        know(mention.words().subList(mention.size() - 1, mention.size()), NameTag.Kind.PERSON);
      }
    }
  }

  /// Whether the first word of an organisation's name is a rare one that may stand for it
  /// ("Brightwell" for "Brightwell Motor").
  private static boolean isShortened(NameMention mention, NameTagger tagger) {
    List<Token> first = mention.words().subList(0, 1);
    return mention.kind() == NameTag.Kind.ORGANIZATION
        && mention.namesItself()
        && first.getFirst().isCapitalized()
        && mention.first().length() > SHORTEST_SURNAME
        && !tagger.lists(first).containsAny(COMMON)
        && WordRarity.of(PorterStemmer.stem(LetterCase.lower(mention.first()))) >= RARE;
  }

  private void know(List<Token> words, NameTag.Kind kind) {
    String first = words.getFirst().text();
    List<KnownName> known = byFirstWord.getOrDefault(first, new ArrayList<>());
    if (known.size() < MOST_WITH_ONE_WORD && !holds(known, NameMention.text(words))) {
      known.add(new KnownName(words, kind));
      byFirstWord.put(first, known);
    }
  }

  private static boolean holds(List<KnownName> known, String text) {
    for (KnownName name : known) {
      if (NameMention.text(name.words).equals(text)) {
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
    for (KnownName known : byFirstWord.getOrDefault(tokens.get(i).text(), List.of())) {
      int last = i + known.words.size();
      if (last > end && last <= limit && matches(known, tokens, i)) {
        end = last;
        kind = known.kind;
      }
    }
    // A capitalised neighbour makes it a part of another name.
    boolean alone = end - i > 1 || end >= tokens.size() || !tokens.get(end).isCapitalized();
    if (end > i && alone) {
      all.add(NameMention.of(kind, s, new TokenRange(i, end), tokens));
      return end;
    }
    return i + 1;
  }

  private static boolean matches(KnownName known, List<Token> tokens, int at) {
    for (int k = 0; k < known.words.size(); k++) {
      if (!known.words.get(k).text().equals(tokens.get(at + k).text())) {
        return false;
      }
    }
    return true;
  }
}
