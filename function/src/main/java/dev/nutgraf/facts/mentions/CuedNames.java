package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WordRarity;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PartOfSpeech;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the names that the tagger does not know and that the words around them tell: "shares in
/// Veldora", "Veldora, a mining company,", "Ostrello, 30,".
final class CuedNames {

  private static final int LONGEST = 3;

  /// About the rarity of a word that one text in a thousand holds.
  private static final double RARE = 6.5;

  private static final PhraseLists NO_NAME =
      PhraseLists.of(
          PhraseList.CALENDAR,
          PhraseList.FUNCTION_WORD,
          PhraseList.TITLE,
          PhraseList.DEMONYM,
          PhraseList.PLACE_WORD,
          PhraseList.ORGANIZATION_WORD);

  private static final PhraseLists NOT_GIVEN =
      PhraseLists.of(
          PhraseList.PLACE,
          PhraseList.COUNTRY,
          PhraseList.CALENDAR,
          PhraseList.FUNCTION_WORD,
          PhraseList.TITLE,
          PhraseList.DEMONYM);

  private static final PhraseLists SURNAME =
      PhraseLists.of(PhraseList.SURNAME, PhraseList.WORLD_SURNAME);

  private static final PhraseLists NOT_SURNAME =
      PhraseLists.of(
          PhraseList.FUNCTION_WORD,
          PhraseList.DEMONYM,
          PhraseList.ORGANIZATION_WORD,
          PhraseList.COMPANY_SUFFIX);

  private final ParsedArticle article;
  private final NameTagger tagger;
  private final NameCues cues;

  CuedNames(ParsedArticle article, NameTagger tagger) {
    this.article = article;
    this.tagger = tagger;
    this.cues = new NameCues(article);
  }

  /// The mentions of sentence `s` and the names that are told, in order.
  List<NameMention> added(int s, List<NameMention> mentions, List<Token> tokens) {
    List<NameMention> all = new ArrayList<>(mentions);
    int next = 0;
    for (int i = 0; i < tokens.size(); ) {
      while (next < mentions.size() && mentions.get(next).end() <= i) {
        next++;
      }
      int limit = next < mentions.size() ? mentions.get(next).begin() : tokens.size();
      if (i >= limit) {
        i = mentions.get(next).end();
        continue;
      }
      int end = i;
      while (end < limit && tokens.get(end).isCapitalized()) {
        end++;
      }
      boolean runsOn = end == limit && end < tokens.size() && end > i;
      if (end - i == 2 && !runsOn && isFullName(tokens.subList(i, end))) {
        all.add(NameMention.of(NameTag.Kind.PERSON, s, new TokenRange(i, end), tokens));
      } else if (end > i && end - i <= LONGEST && !runsOn && isUnknown(s, i, end)) {
        NameMention candidate =
            NameMention.of(NameTag.Kind.OTHER, s, new TokenRange(i, end), tokens);
        Optional<NameTag.Kind> kind = cues.around(candidate);
        if (kind.isPresent() && kind.get() != NameTag.Kind.OTHER) {
          all.add(candidate.as(kind.get()));
        }
      }
      i = Math.max(end, i + 1);
    }
    all.sort(NameMention.IN_SENTENCE);
    return all;
  }

  /// "Nadia Flint", "Theresa May": a given name that is nothing else and a surname.
  private boolean isFullName(List<Token> words) {
    PhraseLists given = tagger.lists(words.subList(0, 1));
    PhraseLists surname = tagger.lists(words.subList(1, 2));
    Token last = words.getLast();
    boolean known =
        given.contains(PhraseList.GIVEN_NAME)
            || (given.contains(PhraseList.WORLD_GIVEN_NAME) && !isCommon(words.getFirst()));
    return known
        && !given.containsAny(NOT_GIVEN)
        && surname.containsAny(SURNAME)
        && !surname.containsAny(NOT_SURNAME)
        && NameLetters.hasSmall(last.text())
        && !RoleNouns.isRole(last.text())
        && !NameWords.BODY.contains(last.text())
        && !NameWords.BUILDING.contains(last.text())
        && !NameWords.EVENT.contains(last.text());
  }

  /// Whether no word is one of the language that a capital makes no name.
  private boolean isUnknown(int s, int begin, int end) {
    ParsedSentence sentence = article.parsed().get(s);
    for (int i = begin; i < end; i++) {
      Token token = sentence.tokens().get(i);
      if (tagger.lists(List.of(token)).containsAny(NO_NAME)
          || RoleNouns.isRole(token.text())
          || NameWords.NO_NAME.contains(token.text())
          || token.text().length() < 3
          || (i == 0 && (sentence.part(i) != PartOfSpeech.NAME || isCommon(token)))) {
        return false;
      }
    }
    return true;
  }

  /// "Multiple": a word that many texts hold is likely to be capitalised only as the first.
  private static boolean isCommon(Token token) {
    return WordRarity.of(PorterStemmer.stem(LetterCase.lower(token.text()))) < RARE;
  }
}
