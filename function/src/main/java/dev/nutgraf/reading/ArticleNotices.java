package dev.nutgraf.reading;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.reading.lines.LineTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What limits a brief of an article, told from the article itself.
final class ArticleNotices {

  /// The shortest summary has three sentences, so it would be the article again.
  private static final int SHORT_SENTENCES = 3;

  /// From this many words on, prose without one full stop or small letter is worth a notice.
  private static final int ENOUGH_WORDS = 20;

  private ArticleNotices() {}

  /// @param cut whether the article is longer than what is kept of it
  /// @param removals how many pieces cleaning took out, kept or not
  static List<Notice> of(Article article, boolean cut, int removals) {
    List<Notice> notices = new ArrayList<>();
    Optional<String> language = article.language();
    if (language.isPresent() && !language.get().equals("en")) {
      String name = Locale.of(language.get()).getDisplayLanguage(Locale.ENGLISH);
      notices.add(
          new Notice(
              Notice.Code.LANGUAGE,
              "The article is in %s (%s): facts that need English rules are left empty."
                  .formatted(name, language.get())));
    }
    if (article.sentences().size() <= SHORT_SENTENCES) {
      notices.add(
          new Notice(
              Notice.Code.SHORT,
              "The article has only %s sentence%s: the summary cannot be shorter."
                  .formatted(
                      article.sentences().size(), article.sentences().size() == 1 ? "" : "s")));
    }
    Census census = Census.of(article.text());
    if (census.lacksPunctuationOrCase() && LineTokens.count(article.text()) >= ENOUGH_WORDS) {
      notices.add(
          new Notice(
              Notice.Code.UNPUNCTUATED,
              "The text has %s: sentences and names are less certain."
                  .formatted(
                      census.ends() == 0 ? "no sentence ends" : "only one kind of letters")));
    }
    if (isWithoutProse(article)) {
      notices.add(
          new Notice(
              Notice.Code.NO_PROSE,
              "The text is a list or a table without full sentences: the summary repeats items."));
    }
    if (hasLongWord(article.text())) {
      notices.add(
          new Notice(
              Notice.Code.CUT_WORDS,
              "The text has words of more than %s characters: they were read in pieces."
                  .formatted(Tokenizer.LONGEST_WORD)));
    }
    if (cut) {
      notices.add(
          new Notice(
              Notice.Code.TRUNCATED,
              "The text was cut: at most %s characters, %s paragraphs and %s sentences of it are read."
                  .formatted(
                      ArticleLimits.LONGEST_TEXT,
                      ArticleLimits.MOST_PARAGRAPHS,
                      ArticleLimits.MOST_SENTENCES)));
    }
    if (removals > article.removed().size()) {
      notices.add(
          new Notice(
              Notice.Code.TRUNCATED,
              "Cleaning took out %s pieces of text; the first %s are listed."
                  .formatted(removals, article.removed().size())));
    }
    return notices;
  }

  private static boolean hasLongWord(String text) {
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - begin > Tokenizer.LONGEST_WORD && hasLongToken(text, new Span(begin, i))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  private static boolean hasLongToken(String text, Span range) {
    return Tokenizer.tokensIn(text, range).stream()
        .anyMatch(token -> token.text().length() >= Tokenizer.LONGEST_WORD);
  }

  /// Counts that tell whether sentences and names can be told at all.
  private record Census(int ends, int capitals, int smalls) {

    boolean lacksPunctuationOrCase() {
      // Scripts without case have neither capitals nor small letters.
      return ends == 0 || (capitals == 0 && smalls > 0) || (smalls == 0 && capitals > 0);
    }

    static Census of(String text) {
      int ends = 0;
      int capitals = 0;
      int smalls = 0;
      // A text that lacks nothing shows it in its first sentence or two.
      for (int i = 0; i < text.length() && (ends == 0 || capitals == 0 || smalls == 0); i++) {
        char c = text.charAt(i);
        if (".!?…。！？।؟".indexOf(c) >= 0) {
          ends++;
        } else if (Character.isUpperCase(c)) {
          capitals++;
        } else if (Character.isLowerCase(c)) {
          smalls++;
        }
      }
      return new Census(ends, capitals, smalls);
    }
  }

  /// Whether most paragraphs are items or short lines and none reads like a sentence.
  private static boolean isWithoutProse(Article article) {
    if (article.paragraphs().size() < 3) {
      return false;
    }
    for (Paragraph paragraph : article.paragraphs()) {
      Span span = paragraph.span();
      char last = article.text().charAt(span.end() - 1);
      if (LineTokens.count(span.in(article.text())) >= 8
          && ".!?…”\"'’»›」』。！？．।؟".indexOf(last) >= 0) {
        return false;
      }
    }
    return true;
  }
}
