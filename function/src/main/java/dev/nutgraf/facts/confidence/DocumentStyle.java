package dev.nutgraf.facts.confidence;

import dev.nutgraf.article.Paragraph;
import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.PartOfSpeech;

/// Reads whether an article tells news or is a review, a list or a how-to: those speak to their
/// reader, say what things are like and what to do, and report less of what others said and did.
public final class DocumentStyle {

  private final ParsedArticle article;
  private int reader;
  private int writer;
  private int advice;
  private int entries;
  private int reports;
  private int dated;
  private int asked;
  private int exclaimed;
  private int words;
  private int names;
  private int past;
  private int present;
  private int modals;
  private int adjectives;

  private DocumentStyle(ParsedArticle article) {
    this.article = article;
    for (ParsedSentence sentence : article.parsed()) {
      look(sentence);
    }
  }

  /// What speaks for `article` being something else than news.
  public static Evidence of(ParsedArticle article) {
    return new DocumentStyle(article).evidence();
  }

  private void look(ParsedSentence sentence) {
    boolean quoted = false;
    boolean toReader = false;
    boolean ofWriter = false;
    boolean report = false;
    boolean time = false;
    for (int i = 0; i < sentence.size(); i++) {
      PartOfSpeech part = sentence.part(i);
      String word = sentence.word(i);
      quoted |= EvidenceWords.QUOTATION_MARK.contains(word);
      toReader |= !quoted && EvidenceWords.READER.contains(word);
      ofWriter |= !quoted && EvidenceWords.WRITER.contains(word);
      report |= part.isFinite() && ClauseWords.REPORTS_CLAUSE.contains(word);
      time |= part == PartOfSpeech.NAME && Calendar.isTimeWord(sentence.text(i));
      words += part == PartOfSpeech.MARK ? 0 : 1;
      names += part == PartOfSpeech.NAME ? 1 : 0;
      past += part == PartOfSpeech.VERB_PAST ? 1 : 0;
      present += part == PartOfSpeech.VERB_PRESENT ? 1 : 0;
      modals += part == PartOfSpeech.MODAL ? 1 : 0;
      adjectives += part == PartOfSpeech.ADJECTIVE ? 1 : 0;
    }
    String last = sentence.word(sentence.size() - 1);
    reader += toReader ? 1 : 0;
    writer += ofWriter ? 1 : 0;
    reports += report ? 1 : 0;
    dated += time ? 1 : 0;
    advice += sentence.part(0) == PartOfSpeech.VERB_BASE ? 1 : 0;
    entries += isEntry(sentence) ? 1 : 0;
    asked += last.equals("?") ? 1 : 0;
    exclaimed += last.equals("!") ? 1 : 0;
  }

  /// "3. The harbour", "10) Keep it dry"
  private static boolean isEntry(ParsedSentence sentence) {
    return sentence.part(0) == PartOfSpeech.NUMBER
        && (sentence.word(1).equals(".") || sentence.word(1).equals(")"));
  }

  private Evidence evidence() {
    int items = 0;
    int heads = 0;
    for (Paragraph paragraph : article.article().paragraphs()) {
      items += paragraph.kind() == Paragraph.Kind.LIST_ITEM ? 1 : 0;
      heads += paragraph.kind() == Paragraph.Kind.SUBHEAD ? 1 : 0;
    }
    double sentences = Math.max(1, article.parsed().size());
    double paragraphs = Math.max(1, article.article().paragraphs().size());
    double verbs = Math.max(1, past + present + modals);
    double all = Math.max(1, words);
    return new Evidence()
        .has("speaks to the reader", reader / sentences)
        .has("speaks of the writer", writer / sentences)
        .has("tells what to do", advice / sentences)
        .has("numbered entries", entries / sentences)
        .has("reports", reports / sentences)
        .has("dated", dated / sentences)
        .has("questions", asked / sentences)
        .has("exclamations", exclaimed / sentences)
        .has("list items", items / paragraphs)
        .has("subheads", heads / paragraphs)
        .has("names", names / all)
        .has("past", past / verbs)
        .has("modals", modals / verbs)
        .has("adjectives", adjectives / all)
        .has("length of sentences", all / sentences)
        .counts("sentences", article.parsed().size());
  }
}
