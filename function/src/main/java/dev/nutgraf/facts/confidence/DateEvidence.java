package dev.nutgraf.facts.confidence;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;
import java.util.Optional;

/// Reads what speaks for a date and its value: how it is written, how exact it is, and whether the
/// day of publication is known from which it is told.
final class DateEvidence {

  private static final int LENGTH_OF_YEAR = 4;
  private static final int LENGTH_OF_MONTH = 7;
  private static final int LENGTH_OF_DAY = 10;

  private final RatedArticle article;
  private final Optional<String> published;
  private final int[] inSentence;

  DateEvidence(RatedArticle article, List<DateMention> dates) {
    this.article = article;
    this.inSentence = new int[article.shapes().size()];
    for (DateMention date : dates) {
      inSentence[article.indexOf(date.span())]++;
    }
    this.published = article.parsed().article().publishedAt();
  }

  Evidence of(DateMention date) {
    Span span = date.span();
    Evidence evidence = article.evidence(span);
    SentenceShape shape = article.shape(span);
    ParsedSentence sentence = article.sentence(span);
    int from = sentence.indexAt(span.begin());
    int to = sentence.indexAt(span.end());
    boolean digits = false;
    boolean month = false;
    boolean weekday = false;
    boolean relative = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      digits |= Character.isDigit(token.text().charAt(0));
      month |= token.isCapitalized() && Calendar.month(token.text()).isPresent();
      weekday |= Calendar.weekday(token.text()).isPresent();
      relative |= EvidenceWords.RELATIVE_TIME.contains(sentence.word(i));
    }
    boolean one = to - from == 1;
    String value = date.value().orElse("");
    evidence
        .is("range", date.kind() == DateMention.Kind.RANGE)
        .is("published: unknown", published.isEmpty())
        .is("value: none", value.isEmpty())
        .is("value: none, day unknown", value.isEmpty() && published.isEmpty())
        .is("value: none, day known", value.isEmpty() && published.isPresent())
        .is("value: year", value.length() == LENGTH_OF_YEAR)
        .is("value: month", value.length() == LENGTH_OF_MONTH && value.indexOf('-') > 0)
        .is("value: day", value.length() == LENGTH_OF_DAY)
        .is("value: after publication", isAfter(value))
        .is("year alone", one && digits)
        .is("month and digits", month && digits)
        .is("month alone", month && !digits)
        .is("weekday", weekday)
        .is("weekday alone", weekday && one)
        .is("relative", relative)
        .is("words alone", !digits && !month && !weekday)
        .is("words alone, one", !digits && !month && !weekday && one)
        .is("long", to - from > 3)
        .is("month, present", month && !digits && shape.present() && !shape.past())
        .is(
            "words alone, present",
            !digits && !month && !weekday && shape.present() && !shape.past())
        .is("weekday, ahead", weekday && shape.ahead())
        .is("weekday, article or until before", weekday && notOn(sentence.word(from - 1)))
        .is("no year, not past", month && digits && value.isEmpty() && !shape.past())
        .counts("dates in the sentence", inSentence[article.indexOf(span)] - 1)
        .is("bracketed", sentence.word(from - 1).equals("("))
        .is(
            "until",
            sentence.word(from - 1).equals("until") || sentence.word(from - 1).equals("by"))
        .is("preposition before", sentence.part(from - 1) == PartOfSpeech.PREPOSITION)
        .is("capital before", from > 1 && sentence.isCapitalized(from - 1))
        .is("capital behind", sentence.isCapitalized(to))
        .is("noun behind", sentence.part(to) == PartOfSpeech.NOUN)
        .is("opens the sentence", from == 0);
    return evidence;
  }

  /// Whether the word before a weekday is another than "on" or the like.
  private static boolean notOn(String before) {
    return before.equals("a")
        || before.equals("the")
        || before.equals("by")
        || before.equals("until");
  }

  /// Values of days compare as text.
  private boolean isAfter(String value) {
    return published.isPresent()
        && value.length() >= LENGTH_OF_YEAR
        && Character.isDigit(value.charAt(0))
        && value.compareTo(published.get()) > 0;
  }
}
