package dev.nutgraf.local.export;

import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.DateMention;
import dev.nutgraf.local.brief.Entity;
import dev.nutgraf.local.brief.Event;
import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.KeyFacts;
import dev.nutgraf.local.brief.Keyphrase;
import dev.nutgraf.local.brief.Numeral;
import dev.nutgraf.local.brief.Person;
import dev.nutgraf.local.brief.Quote;
import dev.nutgraf.local.brief.Saying;
import dev.nutgraf.local.brief.Span;
import dev.nutgraf.local.brief.Speaker;
import dev.nutgraf.local.brief.Statement;
import dev.nutgraf.local.brief.Summary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts of a brief as W3C Web Annotations of its article: one for each, with a
/// `TextPositionSelector` and a `TextQuoteSelector`. As the standard says, positions count code
/// points, which are those of the brief: they are places in the cleaned text (`article.text`). In
/// the page that the article came from, the quoted words with what stands around them find the
/// place. <https://www.w3.org/TR/annotation-model/>
public final class WebAnnotations {

  /// Of the words around a place, in code points: enough to tell it from others.
  private static final int AROUND = 32;

  private final int[] text;
  private final String source;
  private final List<JsonObject> items = new ArrayList<>();

  private WebAnnotations(String name, Brief brief) {
    this.text = brief.article().text().codePoints().toArray();
    this.source =
        brief
            .article()
            .url()
            .orElse(
                "urn:nutgraf:article:"
                    + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  /// The JSON of an `AnnotationPage`; a rejected brief has no items.
  ///
  /// @param name what the input is called: the source where the article has no address
  public static byte[] of(String name, Brief brief) {
    WebAnnotations annotations = new WebAnnotations(name, brief);
    annotations.summary(brief.summary());
    annotations.facts(brief.keyFacts());
    return new JsonObject()
        .with("@context", "http://www.w3.org/ns/anno.jsonld")
        .with("id", annotations.id("page"))
        .with("type", "AnnotationPage")
        .with("items", annotations.items)
        .toBytes();
  }

  /// An IRI within the source, as a page's own anchors are.
  private String id(String anchor) {
    return source + "#nutgraf-" + anchor;
  }

  private void summary(Summary summary) {
    each("summary", summary.sentences(), sentence -> sentence.words().span(), _ -> "");
    each("gist", summary.gist().stream().toList(), gist -> gist.words().span(), _ -> "");
  }

  private void facts(KeyFacts facts) {
    each("highlight", facts.highlights(), highlight -> highlight.words().span(), _ -> "");
    int people = 0;
    for (Person person : facts.people()) {
      add("person", ++people, person.entity().mentions(), known(person.name()));
    }
    entities("organization", facts.organizations());
    entities("place", facts.places());
    entities("other", facts.others());
    each("figure", facts.figures(), figure -> figure.words().span(), WebAnnotations::figure);
    each("quote", facts.quotes(), quote -> quote.words().span(), WebAnnotations::saying);
    each("statement", facts.statements(), said -> said.words().span(), WebAnnotations::saying);
    each("date", facts.dates(), date -> date.words().span(), WebAnnotations::date);
    int phrases = 0;
    for (Keyphrase phrase : facts.keyphrases()) {
      add("keyphrase", ++phrases, phrase.mentions(), known(phrase.text()));
    }
    each("event", facts.event().parts(), part -> part.words().span(), Event.Part::label);
  }

  private void entities(String kind, List<Entity> entities) {
    int number = 0;
    for (Entity entity : entities) {
      add(kind, ++number, entity.mentions(), known(entity.name()));
    }
  }

  private <F> void each(
      String kind, List<F> facts, Function<F, Optional<Span>> place, Function<F, String> words) {
    int number = 0;
    for (F fact : facts) {
      add(kind, ++number, place.apply(fact).stream().toList(), words.apply(fact));
    }
  }

  private static String figure(Figure figure) {
    return joined(
        Stream.of(
            figure.kind(),
            figure.bound().filter(bound -> !bound.equals("exact")),
            figure.isDenied() ? Optional.of("denied") : Optional.empty(),
            figure.confidence().map(WebAnnotations::confidence)));
  }

  private static String saying(Saying saying) {
    Optional<String> stance =
        switch (saying) {
          case Quote quote -> quote.kind();
          case Statement statement -> statement.polarity();
        };
    return joined(
        Stream.of(
            saying.speaker().flatMap(Speaker::nameOrMention),
            stance,
            saying.confidence().map(WebAnnotations::confidence)));
  }

  private static String date(DateMention date) {
    return joined(Stream.of(date.value(), date.confidence().map(WebAnnotations::confidence)));
  }

  private static String confidence(Numeral estimate) {
    return "confidence " + estimate.written();
  }

  private static String joined(Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private static String known(Optional<String> words) {
    return words.orElse("");
  }

  /// @param places where it stands; what lies outside the text is left out, and so is a fact
  ///   without a place
  /// @param words what the brief says of it besides its kind
  private void add(String kind, int number, List<Span> places, String words) {
    List<JsonObject> targets =
        places.stream().filter(place -> place.end() <= text.length).map(this::target).toList();
    if (targets.isEmpty()) {
      return;
    }
    List<JsonObject> bodies = new ArrayList<>(List.of(body("tagging", kind)));
    if (!words.isEmpty()) {
      bodies.add(body("describing", words));
    }
    items.add(
        new JsonObject()
            .with("id", id(kind + "-" + number))
            .with("type", "Annotation")
            .with("motivation", "tagging")
            .with("body", bodies)
            .with("target", targets));
  }

  private static JsonObject body(String purpose, String value) {
    return new JsonObject()
        .with("type", "TextualBody")
        .with("purpose", purpose)
        .with("format", "text/plain")
        .with("value", value);
  }

  private JsonObject target(Span place) {
    return new JsonObject()
        .with("source", source)
        .with(
            "selector",
            List.of(
                new JsonObject()
                    .with("type", "TextPositionSelector")
                    .with("start", place.begin())
                    .with("end", place.end()),
                new JsonObject()
                    .with("type", "TextQuoteSelector")
                    .with("exact", words(place.begin(), place.end()))
                    .with("prefix", words(Math.max(0, place.begin() - AROUND), place.begin()))
                    .with(
                        "suffix",
                        words(place.end(), Math.min(text.length, place.end() + AROUND)))));
  }

  private String words(int begin, int end) {
    return new String(text, begin, end - begin);
  }
}
