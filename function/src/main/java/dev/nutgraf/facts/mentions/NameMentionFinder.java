package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns the tags of an article into mentions as a reader would mark them: whole names without
/// titles and articles, of the kind that the rest of the article bears out, none passed over.
public final class NameMentionFinder {

  private static final PhraseLists NO_NAME =
      PhraseLists.of(PhraseList.CALENDAR, PhraseList.FUNCTION_WORD);
  private static final PhraseLists NAME =
      PhraseLists.of(
          PhraseList.COUNTRY,
          PhraseList.PLACE,
          PhraseList.ORGANIZATION,
          PhraseList.GIVEN_NAME,
          PhraseList.SURNAME);

  private NameMentionFinder() {}

  /// The mentions in `article`, in order and not overlapping.
  ///
  /// @param tags what `tagger` says of its sentences
  public static List<NameMention> in(ParsedArticle article, NameTagger tagger, List<NameTag> tags) {
    NameBoundaries edges = new NameBoundaries(tagger);
    Acronyms acronyms = new Acronyms(article);
    PlaceSuffixRules suffixRules = new PlaceSuffixRules(tagger);
    BodiesInSmallLetters bodies = new BodiesInSmallLetters(tagger);
    LongBodyNames longBodies = new LongBodyNames(tagger);
    HeadedBodyNames headed = new HeadedBodyNames(tagger);
    CuedNames cued = new CuedNames(article, tagger);
    NamedThings things = new NamedThings(tagger);
    WellKnownNames wellKnown = new WellKnownNames(article.sentences(), tagger);
    List<NameMention> mentions = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s);
      List<NameMention> tagged = new ArrayList<>();
      int end = tokens.isEmpty() ? 0 : tokens.getLast().span().end();
      for (int from = 0; next < tags.size() && tags.get(next).span().end() <= end; next++) {
        NameMention mention = located(tags.get(next), s, from, tokens);
        from = mention.end();
        if (mention.size() <= NameMention.LONGEST) {
          tagged.add(mention);
        }
      }
      List<NameMention> explained = acronyms.added(s, edges.mended(tagged, tokens));
      List<NameMention> landmarks = suffixRules.added(s, explained, tokens);
      List<NameMention> known = wellKnown.added(s, things.added(s, landmarks, tokens), tokens);
      List<NameMention> joined = longBodies.mended(s, bodies.added(s, known, tokens), tokens);
      mentions.addAll(cued.added(s, headed.added(s, joined, tokens), tokens));
    }
    List<NameMention> whole = edges.split(mentions, article);
    List<NameMention> kinds = new NameKindResolver(article, tagger, things.titles()).settled(whole);
    List<NameMention> settled = new TeamNames(article).told(kinds);
    List<NameMention> named = new ArrayList<>(settled.size());
    NameCues cues = new NameCues(article);
    Set<String> thingsInShort = acronyms.ofThings();
    for (NameMention mention : settled) {
      if (isName(mention, tagger)
          && !isLabel(mention, article.sentences().get(mention.sentence()))
          && (!wellKnown.isCommon(mention) || cues.around(mention).isPresent())
          && !thingsInShort.contains(mention.text())) {
        named.add(mention);
      }
    }
    return new MissedNames(article, named, tagger).added();
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
    return NameMention.of(tag.kind(), sentence, new TokenRange(begin, end), tokens);
  }

  private static boolean isName(NameMention mention, NameTagger tagger) {
    boolean capital = NameLetters.capitalsIn(mention.text()) > 0;
    boolean noName =
        NameWords.NO_NAME.contains(mention.text())
            || (mention.size() == 1 && isNoName(tagger.lists(mention.words())))
            || isThingInShort(mention);
    boolean product =
        mention.kind() == NameTag.Kind.PERSON && NameLetters.digitsIn(mention.text()) > 0;
    return capital
        && !noName
        && !product
        && !isPeople(mention, tagger)
        && !isContraction(mention)
        && mention.text().length() > 1
        && isReadable(mention.text());
  }

  /// "HVAC system": short for a thing, with small words behind it.
  private static boolean isThingInShort(NameMention mention) {
    if (!NameWords.NO_NAME.contains(mention.first())) {
      return false;
    }
    for (Token word : mention.words().subList(1, mention.size())) {
      if (word.isCapitalized()) {
        return false;
      }
    }
    return true;
  }

  /// "Get a Quote" in quotation marks: what a button says.
  private static boolean isLabel(NameMention mention, List<Token> tokens) {
    int before = mention.begin() - 1;
    return mention.kind() == NameTag.Kind.OTHER
        && NameWords.OPENS_LABEL.contains(mention.first())
        && before >= 0
        && (tokens.get(before).is("\"") || tokens.get(before).is("“"));
  }

  /// "Norwegian", "Norwegians": what the tagger has for neither of the three names a people.
  private static boolean isPeople(NameMention mention, NameTagger tagger) {
    if (mention.kind() != NameTag.Kind.OTHER) {
      return false;
    }
    String word = mention.last();
    boolean plural = mention.size() == 1 && word.endsWith("s");
    Token last = mention.words().getLast();
    return tagger.lists(mention.words()).contains(PhraseList.DEMONYM)
        || tagger.lists(List.of(last)).contains(PhraseList.DEMONYM)
        || (plural
            && tagger
                .lists(
                    List.of(
                        new Token(last.kind(), word.substring(0, word.length() - 1), last.span())))
                .contains(PhraseList.DEMONYM));
  }

  private static boolean isNoName(PhraseLists lists) {
    return lists.containsAny(NO_NAME) && !lists.containsAny(NAME);
  }

  /// The tagger learnt from Latin letters: of words in others it only knows that they are strange.
  private static boolean isReadable(String name) {
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      boolean plain = c < 0x80 || !Character.isLetter(c);
      if (!plain && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
        return false;
      }
    }
    return true;
  }

  /// "I’m", "Let’s": a word whose apostrophe stands for letters left out.
  private static boolean isContraction(NameMention mention) {
    String word = mention.first().replace('’', '\'');
    int mark = word.lastIndexOf('\'');
    return mention.size() == 1
        && mark > 0
        && NameWords.ENDS_CONTRACTION.contains(word.substring(mark + 1));
  }
}
