package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the names that many readers know, whatever the tagger makes of them: "Netflix" is a
/// company and "Meet the Press" a programme. Some count inside a sentence only, where a capital
/// tells a name ("Apple").
public final class WellKnownNames {

  private static final int LONGEST_LISTED = 4;

  private static final PhraseLists ELSE =
      PhraseLists.of(PhraseList.COUNTRY, PhraseList.PLACE, PhraseList.DEMONYM);

  private static final Map<String, NameTag.Kind> KINDS = new HashMap<>();

  private static final Set<String> ALL = new HashSet<>();

  /// By the first token of the name.
  private static final Map<String, List<Known>> BY_FIRST = known();

  /// A name that is looked for.
  ///
  /// @param words its tokens
  /// @param inside whether it counts inside a sentence only
  private record Known(List<String> words, NameTag.Kind kind, boolean inside) {

    boolean standsAt(List<Token> tokens, int at) {
      if (at + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!tokens.get(at + i).is(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /// The words that the article writes in small letters: at the start of a sentence these are no
  /// names.
  private final Set<String> small = new HashSet<>();

  /// The words that the article writes with a capital inside a sentence.
  private final Set<String> inside = new HashSet<>();

  private final NameTagger tagger;

  WellKnownNames(List<List<Token>> sentences, NameTagger tagger) {
    this.tagger = tagger;
    for (List<Token> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.get(i);
        if (token.kind() == Token.Kind.WORD && !token.isCapitalized()) {
          small.add(token.text());
        } else if (token.isCapitalized() && !isFirst(sentence, i)) {
          inside.add(token.text());
        }
      }
    }
  }

  /// "Apple prices", where the article speaks of apples: a single word that is capitalised only as
  /// the first of a sentence and written small elsewhere.
  boolean isCommon(NameMention mention) {
    return mention.size() == 1
        && mention.begin() == 0
        && mention.kind() == NameTag.Kind.ORGANIZATION
        && small.contains(LetterCase.lower(mention.first()))
        && !inside.contains(mention.first());
  }

  private static boolean isFirst(List<Token> tokens, int at) {
    return at == 0 || (tokens.get(at - 1).kind() == Token.Kind.MARK && !tokens.get(at - 1).is(","));
  }

  private static Map<String, List<Known>> known() {
    Lexicon lexicon = Lexicon.read(WellKnownNames.class, "well-known.txt");
    Map<String, List<Known>> byFirst = new HashMap<>();
    add(lexicon.words("organizations"), NameTag.Kind.ORGANIZATION, false, byFirst);
    add(lexicon.words("organizations inside sentences"), NameTag.Kind.ORGANIZATION, true, byFirst);
    add(lexicon.words("things"), NameTag.Kind.OTHER, false, byFirst);
    return byFirst;
  }

  private static void add(
      Set<String> names, NameTag.Kind kind, boolean inside, Map<String, List<Known>> byFirst) {
    for (String name : names) {
      ALL.add(name);
      if (!inside) {
        KINDS.put(name, kind);
      }
      List<String> words = Token.texts(Tokenizer.tokensIn(name, new Span(0, name.length())));
      List<Known> same = byFirst.get(words.getFirst());
      if (same == null) {
        same = new ArrayList<>(1);
        byFirst.put(words.getFirst(), same);
      }
      same.add(new Known(words, kind, inside));
    }
  }

  /// Whether many readers know the name by itself: "Apple" is no short form of "Apple Insider".
  public static boolean holds(String name) {
    return ALL.contains(name);
  }

  /// What a name names that is hardly ever anything else.
  static Optional<NameTag.Kind> kindOf(String name) {
    return Optional.ofNullable(KINDS.get(name));
  }

  /// The mentions of sentence `s` and the well-known names in it, in order. A well-known name takes
  /// the place of what is a part of it; within a longer name it is none ("Fox" in "Michael Fox").
  List<NameMention> added(int s, List<NameMention> mentions, List<Token> tokens) {
    List<NameMention> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); ) {
      while (next < mentions.size() && mentions.get(next).end() <= i) {
        next++;
      }
      Optional<Known> known = longestAt(tokens, i);
      int end = known.isPresent() ? i + known.get().words.size() : i;
      boolean tagged = next < mentions.size() && mentions.get(next).begin() <= i;
      if (known.isPresent() && isWhole(mentions, next, i, end, tokens)) {
        all.add(NameMention.of(known.get().kind, s, new TokenRange(i, end), tokens));
        i = end;
      } else if (tagged) {
        NameMention mention = mentions.get(next);
        if (mention.begin() == i) {
          all.add(mention);
        }
        i = mention.end();
      } else {
        i++;
      }
    }
    return all;
  }

  /// Whether no name that is tagged goes on beyond `begin..end` on either side, and no capital
  /// stands right beside it that would make it a part of another name.
  private static boolean isWhole(
      List<NameMention> mentions, int next, int begin, int end, List<Token> tokens) {
    for (int m = next; m < mentions.size() && mentions.get(m).begin() < end; m++) {
      if (mentions.get(m).begin() < begin || mentions.get(m).end() > end) {
        return false;
      }
    }
    boolean tagged = next < mentions.size() && mentions.get(next).begin() < end;
    boolean before =
        begin > 1 && tokens.get(begin - 1).isCapitalized() && end - begin == 1 && !tagged;
    boolean after =
        end < tokens.size()
            && tokens.get(end).isCapitalized()
            && NameLetters.hasSmall(tokens.get(end).text())
            && !tagged;
    return !before && !(after && end - begin == 1);
  }

  private Optional<Known> longestAt(List<Token> tokens, int at) {
    Optional<Known> longest = listedAt(tokens, at);
    int length = longest.isPresent() ? longest.get().words.size() : 0;
    List<Known> candidates = BY_FIRST.get(tokens.get(at).text());
    if (candidates == null) {
      return longest;
    }
    for (Known known : candidates) {
      if (known.words.size() > length && known.standsAt(tokens, at) && counts(known, tokens, at)) {
        longest = Optional.of(known);
        length = known.words.size();
      }
    }
    return longest;
  }

  /// The longest organisation of several capitalised words that the tagger's lists hold.
  private Optional<Known> listedAt(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && end - at < LONGEST_LISTED && tokens.get(end).isCapitalized()) {
      end++;
    }
    for (; end > at + 1; end--) {
      List<Token> words = tokens.subList(at, end);
      PhraseLists lists = tagger.lists(words);
      if (lists.contains(PhraseList.ORGANIZATION) && !lists.containsAny(ELSE)) {
        return Optional.of(new Known(Token.texts(words), NameTag.Kind.ORGANIZATION, false));
      }
    }
    return Optional.empty();
  }

  private boolean counts(Known known, List<Token> tokens, int at) {
    if (!isFirst(tokens, at) || known.words.size() > 1) {
      return true;
    }
    String word = known.words.getFirst();
    return !small.contains(LetterCase.lower(word)) && (!known.inside || inside.contains(word));
  }
}
