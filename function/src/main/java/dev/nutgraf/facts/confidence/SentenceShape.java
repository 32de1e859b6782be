package dev.nutgraf.facts.confidence;

import dev.nutgraf.article.Paragraph;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;

/// How a sentence looks: facts are read more surely from plain prose than from headlines, lists and
/// lines in capitals.
///
/// @param index where it stands in its article
/// @param words how many tokens it has, marks not counted
/// @param capitals how many of its words begin with a capital
/// @param quotes whether it holds a quotation mark
/// @param stopped whether a stop ends it
/// @param past whether a verb of it tells of the past
/// @param present whether one tells of the present, or of what is always so
/// @param ahead whether one tells of what will or may be
/// @param paragraph what its paragraph is
record SentenceShape(
    int index,
    int words,
    int capitals,
    boolean quotes,
    boolean stopped,
    boolean past,
    boolean present,
    boolean ahead,
    Paragraph.Kind paragraph) {

  /// Above this share of capitals a line is a headline or a list of names.
  private static final double MOSTLY = 0.6;

  private static final int LONG = 35;

  static SentenceShape of(ParsedArticle article, int index) {
    ParsedSentence sentence = article.parsed().get(index);
    int words = 0;
    int capitals = 0;
    boolean quotes = false;
    for (Token token : sentence.tokens()) {
      if (token.kind() == Token.Kind.MARK) {
        quotes |= EvidenceWords.QUOTATION_MARK.contains(token.text());
      } else {
        words++;
        capitals += token.isCapitalized() ? 1 : 0;
      }
    }
    boolean past = false;
    boolean present = false;
    boolean ahead = false;
    for (int i = 0; i < sentence.size(); i++) {
      past |= sentence.part(i) == PartOfSpeech.VERB_PAST;
      present |= sentence.part(i) == PartOfSpeech.VERB_PRESENT;
      ahead |= sentence.part(i) == PartOfSpeech.MODAL;
    }
    int paragraph = article.article().sentences().get(index).paragraph();
    return new SentenceShape(
        index,
        words,
        capitals,
        quotes,
        EvidenceWords.STOP.contains(sentence.word(sentence.size() - 1)),
        past,
        present,
        ahead,
        article.article().paragraphs().get(paragraph).kind());
  }

  void addTo(Evidence evidence) {
    evidence
        .is("sentence: first", index == 0)
        .counts("sentence: place", index)
        .is("sentence: long", words > LONG)
        .is("sentence: capitals", words > 2 && capitals > MOSTLY * words)
        .is("sentence: quotation marks", quotes)
        .is("sentence: no stop", !stopped)
        .is("sentence: present", present && !past)
        .is("sentence: no verb", !present && !past && !ahead)
        .is("sentence: list item", paragraph == Paragraph.Kind.LIST_ITEM)
        .is("sentence: subhead", paragraph == Paragraph.Kind.SUBHEAD);
  }
}
