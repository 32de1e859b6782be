package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Joins and parts names: "North" and "Korea" or "Association" and "of Chief Officers" are one, "A
/// and B" are two if A is named alone.
final class NameBoundaries {

  private static final PhraseLists LISTED =
      PhraseLists.of(PhraseList.COUNTRY, PhraseList.PLACE, PhraseList.DEMONYM);

  private static final PhraseLists LISTED_NAME = LISTED.and(PhraseList.ORGANIZATION);

  private final NameTagger tagger;
  private final NameTrimming trim;

  NameBoundaries(NameTagger tagger) {
    this.tagger = tagger;
    this.trim = new NameTrimming(tagger);
  }

  /// The names of one sentence, trimmed and joined.
  List<NameMention> mended(List<NameMention> tagged, List<Token> tokens) {
    List<NameMention> mended = new ArrayList<>();
    for (NameMention mention : partedAtSemicolons(tagged, tokens)) {
      NameMention whole = trim.trimmed(mention, tokens);
      int joined = joinedBegin(whole, mended, tokens);
      int begin = whole.end() - joined > NameMention.LONGEST ? whole.begin() : joined;
      while (!mended.isEmpty() && mended.getLast().end() > begin) {
        mended.removeLast();
      }
      boolean firm = begin < whole.begin() && tokens.get(whole.begin() - 1).is("&");
      NameTag.Kind kind = firm ? NameTag.Kind.ORGANIZATION : whole.kind();
      mended.add(whole.as(kind).at(new TokenRange(begin, whole.end()), tokens));
    }
    return mended;
  }

  /// No name goes on behind a semicolon ("Cyprus; Malta").
  private static List<NameMention> partedAtSemicolons(
      List<NameMention> tagged, List<Token> tokens) {
    List<NameMention> parted = new ArrayList<>();
    for (NameMention mention : tagged) {
      int begin = mention.begin();
      for (int i = mention.begin(); i <= mention.end(); i++) {
        if (i == mention.end() || tokens.get(i).is(";")) {
          if (i > begin) {
            parted.add(mention.at(new TokenRange(begin, i), tokens));
          }
          begin = i + 1;
        }
      }
    }
    return parted;
  }

  /// Where a name begins when what stands right before it belongs to it.
  private int joinedBegin(NameMention name, List<NameMention> before, List<Token> tokens) {
    int begin = name.begin();
    if (begin == 0) {
      return begin;
    }
    Token previous = tokens.get(begin - 1);
    if (previous.isCapitalized()
        && NameWords.DIRECTION.contains(previous.text())
        && tagger.lists(tokens.subList(begin - 1, name.end())).containsAny(LISTED)) {
      return begin - 1;
    }
    if (previous.is("&") && isFirm(name, begin, tokens)) {
      boolean tagged = !before.isEmpty() && before.getLast().end() == begin - 1;
      return tagged ? before.getLast().begin() : begin - 2;
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
            && NameWords.BODY.contains(last.last());
    int link = previous.is("the") ? begin - 2 : begin - 1;
    boolean of = link > 0 && (tokens.get(link).is("of") || tokens.get(link).is("for"));
    return body && of && last.end() == link ? last.begin() : begin;
  }

  /// "Marsh & McLennan": what follows a capital and "&" is the rest of a firm's name.
  private static boolean isFirm(NameMention name, int begin, List<Token> tokens) {
    boolean surname = name.kind() == NameTag.Kind.PERSON && name.size() == 1;
    return (surname || name.kind() == NameTag.Kind.ORGANIZATION)
        && begin > 1
        && tokens.get(begin - 2).isCapitalized();
  }

  /// Parts "A, B", "A and B" and "A's B" where these are two names, and "Labour MP Ann Smith".
  List<NameMention> split(List<NameMention> mentions, ParsedArticle article) {
    Set<String> names = new HashSet<>();
    for (NameMention mention : mentions) {
      names.add(mention.text());
    }
    List<NameMention> split = new ArrayList<>();
    for (NameMention mention : mentions) {
      List<Token> tokens = article.sentences().get(mention.sentence());
      NameMention rest = mention;
      OptionalInt parting = splitAt(rest, tokens, names);
      while (parting.isPresent()) {
        int at = parting.getAsInt();
        boolean titled =
            RoleNouns.isRole(tokens.get(at).text())
                && !NameWords.SPONSOR.contains(tokens.get(at).text());
        NameTag.Kind after = titled ? NameTag.Kind.PERSON : rest.kind();
        NameMention first = rest.at(new TokenRange(rest.begin(), at), tokens);
        split.add(trim.trimmed(first, tokens));
        NameMention second = rest.as(after).at(new TokenRange(at + 1, rest.end()), tokens);
        rest = trim.trimmed(second, tokens);
        parting = splitAt(rest, tokens, names);
      }
      split.add(rest);
    }
    return split;
  }

  /// The token that parts two names; none where there is one name.
  private OptionalInt splitAt(NameMention mention, List<Token> tokens, Set<String> names) {
    for (int i = mention.begin() + 1; i < mention.end() - 1; i++) {
      if (parts(mention, i, tokens, names)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean parts(NameMention mention, int at, List<Token> tokens, Set<String> names) {
    List<Token> left = tokens.subList(mention.begin(), at);
    List<Token> right = tokens.subList(at + 1, mention.end());
    Token token = tokens.get(at);
    boolean organization = mention.kind() == NameTag.Kind.ORGANIZATION;
    if (token.is(",") && organization && isListOfFields(left, right)) {
      return false;
    }
    if (token.is(",")) {
      return !NameWords.COMPANY_SUFFIX.contains(right.getFirst().text())
          && !isLongTitle(left, right);
    }
    boolean opened =
        NameWords.OPENS_BODY.contains(left.getFirst().text())
            && (NameWords.BODY.contains(right.getLast().text()) || holds(left, "for"))
            && !NameWords.BODY.contains(left.getLast().text());
    if (opened && organization) {
      return false;
    }
    if (token.is("and") || token.is("&")) {
      boolean bodies = NameWords.BODY.contains(left.getLast().text()) && NameWords.holdsBody(right);
      boolean singles = token.is("and") && left.size() == 1 && right.size() == 1;
      boolean people =
          trim.startsWithGivenName(left) && trim.startsWithGivenName(right) && right.size() > 1;
      boolean listed = isListed(left) && isListed(right);
      boolean named =
          names.contains(NameMention.text(left)) || names.contains(NameMention.text(right));
      boolean whole = tagger.lists(mention.words()).containsAny(LISTED_NAME);
      return !whole
          && (bodies || singles || people || listed || named || isPair(token, left, right));
    }
    if (token.is("or") || token.is("vs")) {
      return mention.kind() == NameTag.Kind.OTHER && right.getFirst().isCapitalized();
    }
    if (NameWords.isPossessive(token)) {
      boolean own = right.size() == 1 && NameWords.COMPANY_SUFFIX.contains(right.getFirst().text());
      return !own && (isListed(left) || names.contains(NameMention.text(left)));
    }
    if (organization
        && NameWords.SPONSOR.contains(token.text())
        && right.getFirst().isCapitalized()) {
      return true;
    }
    return organization
        && NameTrimming.isTitle(token)
        && right.getFirst().isCapitalized()
        && (right.size() > 1 || trim.startsWithGivenName(right));
  }

  /// "National Heart, Lung and Blood Institute".
  private static boolean isListOfFields(List<Token> left, List<Token> right) {
    return NameWords.OPENS_BODY.contains(left.getFirst().text())
        && holds(right, "and")
        && NameWords.BODY.contains(right.getLast().text());
  }

  /// "Department for Media, Culture and Sport".
  private static boolean isLongTitle(List<Token> left, List<Token> right) {
    return (holds(left, "for") || holds(left, "of"))
        && NameWords.holdsBody(left)
        && holds(right, "and")
        && !NameWords.holdsBody(right);
  }

  /// "Dundee United and Dumbarton", "UNHCR and Save the Children", but not "Department for Work and
  /// Pensions", "Health and Safety Executive" or "Marks and Spencer Group".
  private static boolean isPair(Token and, List<Token> left, List<Token> right) {
    boolean linked = holds(left, "of") || holds(left, "for") || holds(left, "on");
    boolean body = NameWords.holdsBody(right);
    boolean shortForm = left.size() == 1 && Acronyms.isAcronym(left.getFirst());
    return and.is("and") && !linked && (shortForm || (left.size() > 1 && !body));
  }

  private static boolean holds(List<Token> words, String text) {
    for (Token word : words) {
      if (word.is(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isListed(List<Token> words) {
    return tagger.lists(words).containsAny(LISTED_NAME);
  }
}
