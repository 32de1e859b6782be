package dev.nutgraf.facts.confidence;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/// Reads what speaks for the parts of the main event: where it is told, how much of the title it
/// tells, and whom and what it names.
final class EventEvidence {

  private static final int LONG_SUBJECT = 6;
  private static final int LONG_PREDICATE = 20;

  /// Words up to this length say little.
  private static final int SHORT = 3;

  /// What so many sentences have belongs to what the article is about.
  private static final int SEVERAL = 3;

  private final RatedArticle article;
  private final MainEvent event;
  private final NavigableMap<Integer, NamedEntity> mentions;

  /// In how many sentences each stem of a long word stands.
  private final Map<String, Integer> sentencesWith = new HashMap<>();

  EventEvidence(RatedArticle article, MainEvent event, NamedEntities named) {
    this.article = article;
    this.event = event;
    this.mentions = named.byMention();
    if (event.who().isPresent() || event.what().isPresent()) {
      for (ParsedSentence sentence : article.parsed().parsed()) {
        count(sentence);
      }
    }
  }

  private void count(ParsedSentence sentence) {
    Set<String> stems = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.isMark(i) ? "" : sentence.word(i);
      String stem = word.length() > SHORT ? sentence.stem(i) : "";
      if (!stem.isEmpty() && stems.add(stem)) {
        sentencesWith.put(stem, sentencesWith.getOrDefault(stem, 0) + 1);
      }
    }
  }

  private double shareOfTopicOf(Span span) {
    ParsedSentence sentence = article.sentence(span);
    return shareOfTopic(sentence, sentence.indexAt(span.begin()), sentence.indexAt(span.end()));
  }

  /// What speaks for one of its parts, which stands at `span`.
  ///
  /// @param part its name in the brief
  Evidence of(String part, Span span) {
    Evidence evidence = article.evidence(span);
    ParsedSentence sentence = article.sentence(span);
    int from = sentence.indexAt(span.begin());
    int to = sentence.indexAt(span.end());
    Span who = event.who().orElse(span);
    evidence
        .is("part: " + part, true)
        .is("headline", article.indexOf(who) == 0 && article.parsed().hasHeadline())
        .counts("farther down", article.indexOf(who))
        .has("share of the title", shareOfTitle(sentence))
        .has("share of the topic", shareOfTopic(sentence, from, to))
        .has("share of the topic in the subject", shareOfTopicOf(who))
        .counts("sentences", article.shapes().size())
        .is("no title", article.parsed().article().title().isEmpty())
        .has("salience", salience(who))
        .is("who is named", salience(who) > 0)
        .is("who is long", tokens(who) > LONG_SUBJECT)
        .is("who is one word", tokens(who) == 1)
        .counts("length", to - from)
        .is("long predicate", to - from > LONG_PREDICATE)
        .is("has a time", event.when().isPresent())
        .is("has a place", event.where().isPresent())
        .is("opens the sentence", from == 0)
        .is("comma behind", sentence.word(to).equals(","))
        .is("modal", sentence.part(from) == PartOfSpeech.MODAL)
        .is("present", sentence.part(from) == PartOfSpeech.VERB_PRESENT)
        .is("passive or perfect", sentence.part(from + 1) == PartOfSpeech.PARTICIPLE);
    return evidence;
  }

  private int tokens(Span span) {
    ParsedSentence sentence = article.sentence(span);
    return sentence.indexAt(span.end()) - sentence.indexAt(span.begin());
  }

  private double salience(Span span) {
    double most = 0;
    for (Map.Entry<Integer, NamedEntity> named :
        mentions.subMap(span.begin(), span.end()).entrySet()) {
      most = Math.max(most, named.getValue().salience());
    }
    return most;
  }

  /// The share of the longer words at `from` to before `to` that several sentences have.
  private double shareOfTopic(ParsedSentence sentence, int from, int to) {
    int words = 0;
    int common = 0;
    for (int i = from; i < to; i++) {
      String word = sentence.isMark(i) ? "" : sentence.word(i);
      if (word.length() > SHORT) {
        words++;
        common += sentencesWith.getOrDefault(sentence.stem(i), 0) >= SEVERAL ? 1 : 0;
      }
    }
    return words == 0 ? 0 : common / (double) words;
  }

  /// Which share of the title's words the sentence has.
  private double shareOfTitle(ParsedSentence sentence) {
    Article whole = article.parsed().article();
    String title = whole.title().orElse("");
    if (title.isEmpty() && article.parsed().hasHeadline()) {
      title = whole.sentenceText(0);
    }
    Set<String> wanted = new HashSet<>();
    for (Token token : Tokenizer.tokensIn(title, new Span(0, title.length()))) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > SHORT) {
        wanted.add(PorterStemmer.stem(LetterCase.lower(token.text())));
      }
    }
    int all = wanted.size();
    for (int i = 0; i < sentence.size(); i++) {
      wanted.remove(sentence.stem(i));
    }
    return all == 0 ? 0 : (all - wanted.size()) / (double) all;
  }
}
