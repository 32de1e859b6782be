package dev.nutgraf.brief;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.confidence.Confidence;
import dev.nutgraf.facts.confidence.Confidences;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.keyphrases.Keyphrase;
import dev.nutgraf.facts.names.Age;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import dev.nutgraf.summary.Highlight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Writes the `keyFacts` of a brief.
final class FactsJson {

  private final JsonFields fields;
  private final Article article;
  private final KeyFacts facts;
  private final BriefForm form;
  private final EntityIds ids;
  private final EntityLinks links;

  FactsJson(JsonFields fields, Article article, KeyFacts facts, BriefForm form) {
    this.fields = fields;
    this.article = article;
    this.facts = facts;
    this.form = form;
    this.ids = new EntityIds(facts);
    this.links = new EntityLinks(facts, ids, article.text());
  }

  void write(List<Highlight> highlights) {
    fields.beginArray("highlights");
    for (Highlight highlight : highlights) {
      fields.begin();
      writeHighlight(highlight);
      fields.end();
    }
    fields.endArray();
    Confidences sure = facts.confidences();
    fields.beginArray("people");
    for (int i = 0; i < facts.people().size(); i++) {
      fields.begin();
      writePerson(facts.people().get(i));
      writeConfidence(Confidences.at(sure.people(), i));
      fields.end();
    }
    fields.endArray();
    writeEntities("organizations", facts.organizations(), sure.organizations());
    writeEntities("places", facts.places(), sure.places());
    writeEntities("others", facts.others(), sure.others());
    fields.beginArray("figures");
    for (int i = 0; i < facts.figures().size(); i++) {
      fields.begin();
      writeFigure(facts.figures().get(i));
      writeConfidence(Confidences.at(sure.figures(), i));
      fields.end();
    }
    fields.endArray();
    fields.beginArray("quotes");
    for (int i = 0; i < facts.quotes().size(); i++) {
      fields.begin();
      writeQuote(facts.quotes().get(i));
      writeConfidence(sure.quotes().isEmpty() ? Optional.empty() : sure.quotes().get(i));
      fields.end();
    }
    fields.endArray();
    fields.beginArray("statements");
    for (int i = 0; i < facts.statements().size(); i++) {
      fields.begin();
      writeStatement(facts.statements().get(i));
      writeConfidence(Confidences.at(sure.statements(), i));
      fields.end();
    }
    fields.endArray();
    fields.beginArray("dates");
    for (int i = 0; i < facts.dates().size(); i++) {
      fields.begin();
      writeDate(facts.dates().get(i));
      writeConfidence(Confidences.at(sure.dates(), i));
      fields.end();
    }
    fields.endArray();
    fields.beginArray("keyphrases");
    for (Keyphrase keyphrase : facts.keyphrases()) {
      fields.begin();
      writeKeyphrase(keyphrase);
      fields.end();
    }
    fields.endArray();
    fields.begin("event");
    writeEvent(facts.event());
    writeConfidence(sure.event().mean());
    fields.end();
  }

  private void writeHighlight(Highlight highlight) {
    writeSentence(highlight.span());
    fields.offsets(highlight.span());
    fields.string("text", highlight.span().in(article.text()));
    fields.codes("kinds", highlight.kinds());
    fields.score("score", highlight.score());
  }

  private void writePerson(Person person) {
    fields.string("id", ids.of(person));
    fields.string("name", person.name());
    fields.beginArray("roles");
    for (Span role : person.roles()) {
      fields.begin();
      fields.words(role);
      fields.string("organization", links.organization(role));
      fields.end();
    }
    fields.endArray();
    writeMentions(person);
    writeAge(person);
  }

  private void writeAge(Person person) {
    if (person.age().isEmpty()) {
      fields.nothing("age");
      return;
    }
    Age age = person.age().get();
    fields.begin("age");
    fields.number("value", Optional.of(BigDecimal.valueOf(age.years())));
    fields.offsets(age.span());
    fields.end();
  }

  private void writeEntities(
      String name, List<? extends NamedEntity> entities, List<Confidence> sure) {
    fields.beginArray(name);
    for (int i = 0; i < entities.size(); i++) {
      NamedEntity entity = entities.get(i);
      fields.begin();
      fields.string("id", ids.of(entity));
      fields.string("name", entity.name());
      writeMentions(entity);
      writeConfidence(Confidences.at(sure, i));
      fields.end();
    }
    fields.endArray();
  }

  private void writeMentions(NamedEntity entity) {
    fields.strings("aliases", entity.aliases());
    writeMentions(entity.mentions());
    fields.score("salience", entity.salience());
  }

  private void writeMentions(List<Span> mentions) {
    if (form == BriefForm.FULL) {
      fields.spans("mentions", mentions);
    } else {
      fields.none("mentions");
    }
  }

  private void writeConfidence(Optional<Confidence> confidence) {
    if (confidence.isPresent()) {
      fields.score("confidence", confidence.get().value());
    } else {
      fields.nothing("confidence");
    }
  }

  private void writeFigure(Figure figure) {
    fields.code("kind", figure.kind());
    fields.string("text", figure.span().in(article.text()));
    fields.number("value", figure.value());
    fields.number("upper", figure.upper());
    fields.code("bound", figure.bound());
    fields.string("unit", figure.unit());
    writeLinked("what", figure.what());
    writeLinked("attribution", figure.attribution());
    fields.offsets(figure.span());
    writeSentence(figure.span());
    fields.truth("denied", figure.denied());
    fields.string("of", measured(figure));
  }

  /// The id of whose age or measure it is; what is counted is no measure's.
  private Optional<String> measured(Figure figure) {
    return figure.what().isPresent() && figure.kind() != Figure.Kind.COUNT
        ? links.head(figure.what().get())
        : Optional.empty();
  }

  /// Words and the entity they stand for.
  private void writeLinked(String name, Optional<Span> words) {
    if (words.isEmpty()) {
      fields.nothing(name);
      return;
    }
    fields.begin(name);
    fields.words(words.get());
    fields.string("entity", links.head(words.get()));
    fields.end();
  }

  private void writeQuote(Quote quote) {
    fields.code("kind", quote.kind());
    fields.words(quote.span());
    fields.spans("parts", quote.parts());
    writeSpeaker("speaker", quote.speaker());
    fields.string("cue", quote.cue());
    writeSentence(quote.span());
  }

  private void writeStatement(Statement statement) {
    fields.words(statement.content());
    writeSpeaker("source", statement.source());
    fields.string("cue", statement.cue());
    writeSentence(statement.content());
    fields.code("polarity", statement.polarity());
  }

  private void writeSpeaker(String name, Optional<Speaker> speaker) {
    if (speaker.isEmpty()) {
      fields.nothing(name);
      return;
    }
    fields.begin(name);
    fields.string("name", speaker.get().name());
    fields.string("mention", speaker.get().mention().in(article.text()));
    fields.offsets(speaker.get().mention());
    fields.string("entity", links.speaker(speaker.get()));
    fields.end();
  }

  private void writeDate(DateMention date) {
    fields.code("kind", date.kind());
    fields.string("text", date.span().in(article.text()));
    fields.string("value", date.value());
    fields.offsets(date.span());
    writeSentence(date.span());
  }

  private void writeKeyphrase(Keyphrase keyphrase) {
    fields.string("text", keyphrase.text());
    fields.score("score", keyphrase.score());
    writeMentions(keyphrase.mentions());
  }

  private void writeEvent(MainEvent event) {
    fields.words("who", event.who());
    fields.words("what", event.what());
    fields.words("when", event.when());
    fields.words("where", event.where());
    fields.words("why", event.why());
    fields.words("how", event.how());
  }

  private void writeSentence(Span span) {
    fields.integer("sentence", article.sentenceAt(span.begin()));
  }
}
