package dev.nutgraf.facts.confidence;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what speaks for the speaker of a quotation and for a statement with its source: the words
/// that credit it and where they stand, whether the speaker has a name, who else is named there.
final class SpeechEvidence {

  /// A source of more tokens is a description, and may be too long.
  private static final int LONG_MENTION = 6;

  /// A report of fewer words may be cut short.
  private static final int SHORT_REPORT = 6;

  private final RatedArticle article;
  private final Map<String, Boolean> isPerson = new HashMap<>();
  private final int[] peopleIn;
  private final int[] statementsIn;

  SpeechEvidence(RatedArticle article, NamedEntities named, List<Statement> statements) {
    this.article = article;
    this.peopleIn = new int[article.shapes().size()];
    this.statementsIn = new int[article.shapes().size()];
    for (NamedEntity entity : named.all()) {
      isPerson.put(entity.name(), entity instanceof Person);
      for (Span mention : entity instanceof Person ? entity.mentions() : List.<Span>of()) {
        peopleIn[article.indexOf(mention)]++;
      }
    }
    for (Statement statement : statements) {
      statementsIn[article.indexOf(statement.content())]++;
    }
  }

  /// What speaks for `quote` being the words of `speaker`.
  Evidence of(Quote quote, Speaker speaker) {
    Span span = quote.span();
    Evidence evidence = article.evidence(span);
    int apart = article.indexOf(span) - article.indexOf(speaker.mention());
    boolean behind = speaker.mention().begin() >= span.end();
    evidence
        .is("fragment", quote.kind() == Quote.Kind.FRAGMENT)
        .is("several parts", quote.parts().size() > 1)
        .is("long", article.sentence(span).indexAt(span.end()) > 30)
        .is("speaker behind", behind)
        .is("speaker in an earlier sentence", apart > 0)
        .is("speaker further up", apart > 1)
        .is("speaker in a later sentence", apart < 0)
        .is("speaker in another paragraph", paragraph(span) != paragraph(speaker.mention()))
        .counts("people in the sentence", peopleIn[article.indexOf(span)])
        .counts("people in the speaker's sentence", peopleIn[article.indexOf(speaker.mention())]);
    addCue(evidence, quote.cue());
    addSpeaker(evidence, speaker);
    return evidence;
  }

  private int paragraph(Span span) {
    return article.parsed().article().sentences().get(article.indexOf(span)).paragraph();
  }

  private static void addCue(Evidence evidence, Optional<String> cue) {
    String word = LetterCase.lower(cue.orElse(""));
    int space = word.indexOf(' ');
    String first = space < 0 ? word : word.substring(0, space);
    boolean says = EvidenceWords.SAYS.contains(first);
    boolean credit = EvidenceWords.OPENS_CREDIT.contains(first);
    evidence
        .is("cue: none", cue.isEmpty())
        .is("cue: says", says)
        .is("cue: according to", credit)
        .is("cue: another", cue.isPresent() && !says && !credit)
        .is("cue: several words", space > 0 && !credit);
  }

  private void addSpeaker(Evidence evidence, Speaker speaker) {
    String words = article.words(speaker.mention());
    ParsedSentence sentence = article.sentence(speaker.mention());
    int from = sentence.indexAt(speaker.mention().begin());
    int to = sentence.indexAt(speaker.mention().end());
    boolean pronoun = EvidenceWords.PRONOUN.contains(words);
    boolean named = speaker.name().isPresent();
    boolean person = named && isPerson.getOrDefault(speaker.name().get(), false);
    boolean itself = named && words.equals(LetterCase.lower(speaker.name().get()));
    evidence
        .is("speaker: pronoun", pronoun)
        .is("speaker: pronoun without a name", pronoun && !named)
        .is("speaker: a person", person)
        .is("speaker: an organization or place", named && !person)
        .is("speaker: the name itself", itself)
        .is("speaker: no name", !named)
        .is("speaker: article first", sentence.part(from) == PartOfSpeech.DETERMINER)
        .is("speaker: possessive", sentence.part(from) == PartOfSpeech.POSSESSIVE)
        .is("speaker: small letters", !named && !sentence.isCapitalized(to - 1))
        .is("speaker: long", to - from > LONG_MENTION);
  }

  /// What speaks for `statement`: its bounds, its source and its polarity.
  Evidence of(Statement statement) {
    Span content = statement.content();
    Evidence evidence = article.evidence(content);
    ParsedSentence sentence = article.sentence(content);
    int from = sentence.indexAt(content.begin());
    int to = sentence.indexAt(content.end());
    boolean verb = false;
    int marks = 0;
    for (int i = from; i < to; i++) {
      verb |= sentence.part(i).isFinite() || sentence.isSubjectWithVerb(i);
      marks += sentence.word(i).equals(",") ? 1 : 0;
    }
    evidence
        .one("polarity", statement.polarity())
        .is("no source", statement.source().isEmpty())
        .is("no verb", !verb)
        .is("to do", sentence.part(from) == PartOfSpeech.TO)
        .is("that", sentence.word(from - 1).equals("that"))
        .is("short", to - from < SHORT_REPORT)
        .counts("length", to - from)
        .is("opens the sentence", from == 0)
        .is("ends the sentence", to >= sentence.size() - 1)
        .is("ends at a comma", sentence.word(to).equals(","))
        .is("ends at a conjunction", sentence.part(to) == PartOfSpeech.CONJUNCTION)
        .counts("commas", marks)
        .is("opens with a noun", sentence.part(from) == PartOfSpeech.NOUN)
        .is("opens with a pronoun", sentence.part(from) == PartOfSpeech.PRONOUN)
        .counts("statements in the sentence", statementsIn[article.indexOf(content)] - 1)
        .counts("people in the sentence", peopleIn[article.indexOf(content)]);
    addCue(evidence, statement.cue());
    if (statement.source().isPresent()) {
      Speaker source = statement.source().get();
      addSpeaker(evidence, source);
      evidence.is("source behind", source.mention().begin() >= content.end());
    }
    return evidence;
  }
}
