package dev.nutgraf.facts.attribution;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.facts.speech.SpeechFinder;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is reported and quoted in an article, with the words that tell a reader who says it: for a
/// pronoun the name that it stands for.
final class Reports {

  /// How many sentences back "it" may stand for the source of what was told there.
  private static final int REACH = 2;

  private final ParsedArticle article;
  private final Map<String, NavigableSet<Span>> mentions = new HashMap<>();
  private final NavigableMap<Integer, Span> byBegin = new TreeMap<>();
  private final List<Report> reports = new ArrayList<>();

  private Reports(ParsedArticle article, NamedEntities named) {
    this.article = article;
    for (NamedEntity entity : named.all()) {
      mentions.putIfAbsent(entity.name(), new TreeSet<>(entity.mentions()));
      for (Span mention : entity.mentions()) {
        byBegin.putIfAbsent(mention.begin(), mention);
      }
    }
  }

  /// What somebody says, and the words for who does; no words where a pronoun stands for nobody
  /// known.
  record Report(Span content, Optional<Span> source) {}

  /// All of them, by where they begin; of two that begin at one place the longer comes first.
  static List<Report> in(ParsedArticle article, NamedEntities named, SpeechFinder.Speech speech) {
    Reports reports = new Reports(article, named);
    NavigableMap<Span, Speaker> told = new TreeMap<>(Reports::outerFirst);
    for (Statement statement : speech.statements()) {
      if (statement.source().isPresent() && !reports.isDeed(statement.content())) {
        told.putIfAbsent(statement.content(), statement.source().get());
      }
    }
    for (Quote quote : speech.quotes()) {
      if (quote.speaker().isPresent()) {
        for (Span part : quote.parts()) {
          told.putIfAbsent(part, quote.speaker().get());
        }
      }
    }
    for (Map.Entry<Span, Speaker> report : told.entrySet()) {
      reports.reports.add(new Report(report.getKey(), reports.words(report.getValue())));
    }
    return reports.reports;
  }

  private static int outerFirst(Span a, Span b) {
    return a.begin() != b.begin()
        ? Integer.compare(a.begin(), b.begin())
        : Integer.compare(b.end(), a.end());
  }

  /// "agreed to pay $5 million": what somebody will do is the writer's own report.
  private boolean isDeed(Span content) {
    ParsedSentence sentence = article.parsed().get(sentenceOf(content));
    return sentence.part(sentence.indexAt(content.begin())) == PartOfSpeech.TO;
  }

  private Optional<Span> words(Speaker speaker) {
    ParsedSentence sentence = article.parsed().get(sentenceOf(speaker.mention()));
    int at = sentence.indexAt(speaker.mention().begin());
    boolean pronoun =
        sentence.indexAt(speaker.mention().end()) == at + 1
            && (sentence.part(at) == PartOfSpeech.PRONOUN
                || sentence.part(at) == PartOfSpeech.POSSESSIVE);
    if (!pronoun) {
      return Optional.of(whole(speaker.mention()));
    }
    if (speaker.name().isPresent()) {
      return nearest(speaker.name().get(), speaker.mention());
    }
    boolean taken = sentence.word(at).equals("it") || sentence.word(at).equals("they");
    return taken ? toldBefore(speaker.mention()) : Optional.empty();
  }

  /// "the County Attorney's Office" for the "Office" that ends it.
  private Span whole(Span mention) {
    Map.Entry<Integer, Span> name = byBegin.floorEntry(mention.begin());
    return name != null && name.getValue().contains(mention) ? name.getValue() : mention;
  }

  /// The mention of `name` before the pronoun, or the first one behind it.
  private Optional<Span> nearest(String name, Span pronoun) {
    NavigableSet<Span> spans = mentions.get(name);
    if (spans == null) {
      return Optional.empty();
    }
    Span before = spans.lower(pronoun);
    return Optional.of(before == null ? spans.first() : before);
  }

  private Optional<Span> toldBefore(Span pronoun) {
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    Report last = reports.getLast();
    return sentenceOf(pronoun) - sentenceOf(last.content()) <= REACH
        ? last.source()
        : Optional.empty();
  }

  private int sentenceOf(Span span) {
    return article.article().sentenceAt(span.begin());
  }
}
