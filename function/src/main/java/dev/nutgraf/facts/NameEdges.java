package dev.nutgraf.facts;

import dev.nutgraf.language.NameLexicon.PhraseList;
import dev.nutgraf.language.NameTag;
import dev.nutgraf.language.NameTagger;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sets the ends of names right: titles, articles and possessives are no part of them, "North" and
/// "Korea" or "Association" and "of Chief Officers" are one, "A and B" are two if A is named alone.
final class NameEdges {

  private static final int LISTED =
      PhraseList.COUNTRY.bit() | PhraseList.PLACE.bit() | PhraseList.DEMONYM.bit();
  private static final int PART_OF_PERSON = PhraseList.GIVEN_NAME.bit() | PhraseList.SURNAME.bit();

  private final NameTagger tagger;

  NameEdges(NameTagger tagger) {
    this.tagger = tagger;
  }

  /// The names of one sentence, trimmed and joined.
  List<NameMention> mended(List<NameMention> tagged, List<Token> tokens) {
    List<NameMention> mended = new ArrayList<>();
    for (NameMention mention : tagged) {
      NameMention whole = trimmed(mention, tokens);
      int begin = joinedBegin(whole, mended, tokens);
      while (!mended.isEmpty() && mended.getLast().end() > begin) {
        mended.removeLast();
      }
      mended.add(NameMention.of(whole.kind(), whole.sentence(), begin, whole.end(), tokens));
    }
    return mended;
  }

  /// Where a name begins when what stands right before it belongs to it.
  private int joinedBegin(NameMention name, List<NameMention> before, List<Token> tokens) {
    int begin = name.begin();
    if (begin == 0) {
      return begin;
    }
    Token previous = tokens.get(begin - 1);
    if (previous.isCapitalized()
        && NameWords.isDirection(previous.text())
        && (tagger.lists(tokens.subList(begin - 1, name.end())) & LISTED) != 0) {
      return begin - 1;
    }
    if (before.isEmpty()) {
      return begin;
    }
    NameMention last = before.getLast();
    boolean people = last.kind() == NameTag.Kind.PERSON && name.kind() == NameTag.Kind.PERSON;
    if (people && last.end() == begin) {
      return last.begin();
    }
    boolean body =
        last.kind() == NameTag.Kind.ORGANIZATION
            && name.kind() == NameTag.Kind.ORGANIZATION
            && NameWords.isBody(last.last());
    boolean of = previous.is("of") || previous.is("for");
    return body && of && last.end() == begin - 1 ? last.begin() : begin;
  }

  private NameMention trimmed(NameMention mention, List<Token> tokens) {
    int begin = mention.begin();
    int end = mention.end();
    boolean person = mention.kind() == NameTag.Kind.PERSON;
    boolean organization = mention.kind() == NameTag.Kind.ORGANIZATION;
    begin = afterBased(begin, end, tokens);
    while (begin < end - 1 && isNoStart(tokens.get(begin), person)) {
      begin++;
    }
    if (person) {
      end = nameEnd(begin, end, tokens);
    }
    if (person && end - begin > 2 && isUnlistedTitle(tokens.subList(begin, begin + 2))) {
      begin++;
    }
    boolean place = mention.kind() == NameTag.Kind.PLACE;
    if (place && begin < end - 1 && isSmallDirection(tokens.get(begin))) {
      begin++;
    }
    while (end > begin + 1 && isNoEnd(tokens.get(end - 1))) {
      end--;
    }
    boolean titled = organization || ShortForms.isAcronym(tokens.get(end - 1));
    if (end > begin + 1 && titled && isTitleInside(tokens.get(end - 1))) {
      do {
        end--;
      } while (end > begin + 1 && NameWords.isRole(tokens.get(end - 1).text()));
    }
    if (organization
        && end < tokens.size()
        && tokens.get(end).isCapitalized()
        && NameWords.isCompanySuffix(tokens.get(end).text())) {
      end++;
    }
    return NameMention.of(mention.kind(), mention.sentence(), begin, end, tokens);
  }

  /// "San Francisco-based" says where a body is and is no part of its name.
  private static int afterBased(int begin, int end, List<Token> tokens) {
    for (int i = end - 2; i >= begin; i--) {
      String word = tokens.get(i).text();
      int hyphen = word.lastIndexOf('-');
      if (hyphen > 0 && NameWords.describesByPlace(word.substring(hyphen + 1))) {
        return i + 1;
      }
    }
    return begin;
  }

  /// A person's name goes on to a word in small letters only if that is one of names ("de").
  private static int nameEnd(int begin, int end, List<Token> tokens) {
    for (int i = begin + 1; i < end; i++) {
      Token token = tokens.get(i);
      boolean small =
          token.kind() == Token.Kind.WORD && Character.isLowerCase(token.text().charAt(0));
      if (small && !NameWords.isParticle(token.text())) {
        return i;
      }
    }
    return end;
  }

  private static boolean isNoStart(Token token, boolean person) {
    boolean title = NameWords.isHonorific(token.text()) || NameWords.isRole(token.text());
    return token.kind() == Token.Kind.MARK
        || NameWords.isArticle(token.text())
        || (person && title);
  }

  /// "Fishmonger Tom …": a word that is no name before one that is a given name.
  private boolean isUnlistedTitle(List<Token> firstTwo) {
    return (tagger.lists(firstTwo.subList(0, 1)) & PART_OF_PERSON) == 0
        && firstTwo.getFirst().text().length() > 3
        && (tagger.lists(firstTwo.subList(1, 2)) & PhraseList.GIVEN_NAME.bit()) != 0;
  }

  /// "south" in "south Devon".
  private static boolean isSmallDirection(Token token) {
    return !token.isCapitalized() && NameWords.isDirection(token.text());
  }

  private static boolean isNoEnd(Token token) {
    return token.kind() == Token.Kind.MARK || token.is("'s") || token.is("’s");
  }

  /// Parts "A, B", "A and B" and "A's B" where these are two names, and "Labour MP Ann Smith".
  List<NameMention> split(List<NameMention> mentions, TokenizedArticle article) {
    Set<String> names = new HashSet<>();
    mentions.forEach(mention -> names.add(mention.text()));
    List<NameMention> split = new ArrayList<>();
    for (NameMention mention : mentions) {
      List<Token> tokens = article.sentences().get(mention.sentence());
      NameMention rest = mention;
      for (int at = splitAt(rest, tokens, names); at > 0; at = splitAt(rest, tokens, names)) {
        boolean titled = NameWords.isRole(tokens.get(at).text());
        NameTag.Kind after = titled ? NameTag.Kind.PERSON : rest.kind();
        int s = rest.sentence();
        split.add(NameMention.of(rest.kind(), s, rest.begin(), at, tokens));
        rest = NameMention.of(after, s, at + 1, rest.end(), tokens);
      }
      split.add(rest);
    }
    return split;
  }

  /// The token that parts two names, -1 where there is one name.
  private int splitAt(NameMention mention, List<Token> tokens, Set<String> names) {
    for (int i = mention.begin() + 1; i < mention.end() - 1; i++) {
      if (parts(mention, i, tokens, names)) {
        return i;
      }
    }
    return -1;
  }

  private boolean parts(NameMention mention, int at, List<Token> tokens, Set<String> names) {
    List<Token> left = tokens.subList(mention.begin(), at);
    List<Token> right = tokens.subList(at + 1, mention.end());
    Token token = tokens.get(at);
    boolean organization = mention.kind() == NameTag.Kind.ORGANIZATION;
    if (token.is(",")) {
      return !NameWords.isCompanySuffix(right.getFirst().text());
    }
    if (token.is("and") || token.is("&")) {
      boolean bodies =
          NameWords.isBody(left.getLast().text())
              && right.stream().anyMatch(word -> NameWords.isBody(word.text()));
      boolean singles = token.is("and") && left.size() == 1 && right.size() == 1;
      boolean people = isGivenName(left) && isGivenName(right) && right.size() > 1;
      return bodies
          || singles
          || people
          || names.contains(text(left))
          || names.contains(text(right));
    }
    if (token.is("'s") || token.is("’s")) {
      int lists = tagger.lists(left);
      boolean listed = (lists & (LISTED | PhraseList.ORGANIZATION.bit())) != 0;
      return listed || names.contains(text(left));
    }
    return organization && isTitleInside(token) && (right.size() > 1 || isGivenName(right));
  }

  private boolean isGivenName(List<Token> words) {
    return (tagger.lists(words.subList(0, 1)) & PhraseList.GIVEN_NAME.bit()) != 0;
  }

  /// A role that is no part of the names of bodies ("General Motors", "Prince's Trust").
  private static boolean isTitleInside(Token token) {
    return NameWords.isRole(token.text())
        && !NameWords.isBody(token.text())
        && switch (NameWords.lower(token.text())) {
          case "general",
              "king",
              "prince",
              "star",
              "lock",
              "prop",
              "model",
              "worker",
              "crown",
              "guard" ->
              false;
          default -> true;
        };
  }

  private static String text(List<Token> words) {
    return new NameMention(NameTag.Kind.OTHER, 0, 0, words.size(), words).text();
  }
}
