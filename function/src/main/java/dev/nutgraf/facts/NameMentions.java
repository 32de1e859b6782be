package dev.nutgraf.facts;

import dev.nutgraf.language.NameLexicon.PhraseList;
import dev.nutgraf.language.NameTag;
import dev.nutgraf.language.NameTagger;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns the tags of an article into mentions as a reader would mark them: whole names without
/// titles and articles, of the kind that the rest of the article and the lists of countries and
/// nationalities bear out.
final class NameMentions {

  private static final int NATIONALITY = PhraseList.DEMONYM.bit();
  private static final int COUNTRY = PhraseList.COUNTRY.bit();
  private static final int LISTED_PLACE = COUNTRY | PhraseList.PLACE.bit();
  private static final int NO_NAME = PhraseList.CALENDAR.bit() | PhraseList.FUNCTION_WORD.bit();
  private static final int NAME =
      LISTED_PLACE
          | PhraseList.ORGANIZATION.bit()
          | PhraseList.GIVEN_NAME.bit()
          | PhraseList.SURNAME.bit();

  private final TokenizedArticle article;
  private final NameTagger tagger;

  private NameMentions(TokenizedArticle article, NameTagger tagger) {
    this.article = article;
    this.tagger = tagger;
  }

  /// The mentions in `article`, in order and not overlapping.
  static List<NameMention> in(TokenizedArticle article, NameTagger tagger) {
    return new NameMentions(article, tagger).mentions();
  }

  private List<NameMention> mentions() {
    List<List<NameMention>> mentions = new ArrayList<>();
    List<NameTag> tags = tagger.tags(article.sentences());
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s);
      List<NameMention> here = new ArrayList<>();
      int end = tokens.isEmpty() ? 0 : tokens.getLast().span().end();
      for (int from = 0; next < tags.size() && tags.get(next).span().end() <= end; next++) {
        NameMention mention = located(tags.get(next), s, from, tokens);
        from = mention.end();
        here.add(mention);
      }
      mentions.add(joined(here, tokens));
    }
    List<NameMention> all = mentions.stream().flatMap(List::stream).map(this::listed).toList();
    List<NameMention> named = agreed(all).stream().filter(this::isName).toList();
    return new MissedMentions(article, named).added();
  }

  private static NameMention located(NameTag tag, int sentence, int from, List<Token> tokens) {
    int begin = from;
    while (tokens.get(begin).span().begin() < tag.span().begin()) {
      begin++;
    }
    int end = begin + 1;
    while (end < tokens.size() && tokens.get(end).span().end() <= tag.span().end()) {
      end++;
    }
    return NameMention.of(tag.kind(), sentence, begin, end, tokens);
  }

  /// Drops what does not belong to the name at its ends, and joins what belongs together.
  private List<NameMention> joined(List<NameMention> tagged, List<Token> tokens) {
    List<NameMention> joined = new ArrayList<>();
    for (NameMention mention : tagged) {
      NameMention whole = trimmed(mention, tokens);
      NameMention before = joined.isEmpty() ? whole : joined.getLast();
      int begin = whole.begin();
      boolean direction =
          begin > 0
              && tokens.get(begin - 1).isCapitalized()
              && NameWords.isDirection(tokens.get(begin - 1).text());
      boolean touches = before.end() == begin;
      boolean twoParts =
          touches && before.kind() == NameTag.Kind.PERSON && whole.kind() == NameTag.Kind.PERSON;
      if (twoParts || (direction && isListed(begin - 1, whole.end(), tokens))) {
        int from = twoParts ? before.begin() : begin - 1;
        if (!joined.isEmpty() && before.end() > from) {
          joined.removeLast();
        }
        whole = NameMention.of(whole.kind(), whole.sentence(), from, whole.end(), tokens);
      }
      joined.add(whole);
    }
    return joined;
  }

  private boolean isListed(int begin, int end, List<Token> tokens) {
    return (tagger.lists(tokens.subList(begin, end)) & (LISTED_PLACE | NATIONALITY)) != 0;
  }

  private static NameMention trimmed(NameMention mention, List<Token> tokens) {
    int begin = mention.begin();
    int end = mention.end();
    boolean person = mention.kind() == NameTag.Kind.PERSON;
    while (begin < end - 1 && isNoStart(tokens.get(begin), person)) {
      begin++;
    }
    while (end > begin + 1 && isNoEnd(tokens.get(end - 1))) {
      end--;
    }
    if (mention.kind() == NameTag.Kind.ORGANIZATION
        && end < tokens.size()
        && tokens.get(end).isCapitalized()
        && NameWords.isCompanySuffix(tokens.get(end).text())) {
      end++;
    }
    return NameMention.of(mention.kind(), mention.sentence(), begin, end, tokens);
  }

  private static boolean isNoStart(Token token, boolean person) {
    boolean title = NameWords.isHonorific(token.text()) || NameWords.isRole(token.text());
    return token.kind() == Token.Kind.MARK
        || NameWords.isArticle(token.text())
        || (person && title);
  }

  private static boolean isNoEnd(Token token) {
    return token.kind() == Token.Kind.MARK || token.is("'s") || token.is("’s");
  }

  /// Corrects the kind by the lists: a country that acts is still a place, a nationality is none.
  private NameMention listed(NameMention mention) {
    int lists = tagger.lists(mention.words());
    boolean country = (lists & COUNTRY) != 0;
    boolean nationality = (lists & NATIONALITY) != 0 && (lists & LISTED_PLACE) == 0;
    boolean organization = (lists & PhraseList.ORGANIZATION.bit()) != 0;
    return switch (mention.kind()) {
      case PERSON -> mention;
      case PLACE -> nationality ? mention.as(NameTag.Kind.OTHER) : mention;
      case ORGANIZATION ->
          country && !organization
              ? mention.as(NameTag.Kind.PLACE)
              : nationality && !organization ? mention.as(NameTag.Kind.OTHER) : mention;
      case OTHER -> country ? mention.as(NameTag.Kind.PLACE) : mention;
    };
  }

  /// Gives the mentions of the same words the kind that most of them have.
  private static List<NameMention> agreed(List<NameMention> mentions) {
    Map<String, int[]> votes = new HashMap<>();
    for (NameMention mention : mentions) {
      int[] counts =
          votes.computeIfAbsent(mention.text(), text -> new int[NameTag.Kind.values().length]);
      switch (mention.kind()) {
        case PERSON -> counts[0]++;
        case PLACE -> counts[1]++;
        case ORGANIZATION -> counts[2]++;
        case OTHER -> counts[3]++;
      }
    }
    NameTag.Kind[] kinds = NameTag.Kind.values();
    List<NameMention> agreed = new ArrayList<>();
    for (NameMention mention : mentions) {
      int[] counts = votes.getOrDefault(mention.text(), new int[0]);
      NameTag.Kind best = mention.kind();
      int most = 0;
      for (int k = 0; k < counts.length; k++) {
        if (counts[k] > most || (counts[k] == most && kinds[k] == mention.kind())) {
          most = counts[k];
          best = kinds[k];
        }
      }
      agreed.add(mention.as(best));
    }
    return agreed;
  }

  private boolean isName(NameMention mention) {
    int lists = tagger.lists(mention.words());
    boolean letters = mention.words().stream().anyMatch(Token::isCapitalized);
    boolean inner = mention.text().chars().anyMatch(Character::isUpperCase);
    boolean noName = mention.size() == 1 && (lists & NO_NAME) != 0 && (lists & NAME) == 0;
    return (letters || inner) && !noName && mention.text().length() > 1;
  }
}
