package dev.nutgraf.local.index;

import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.Entity;
import dev.nutgraf.local.brief.KeyFacts;
import dev.nutgraf.local.brief.Person;
import dev.nutgraf.local.brief.Summary;
import dev.nutgraf.local.page.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a list shows of a brief and is searched by.
///
/// @param name what the input is called
/// @param byline who wrote the article
/// @param published when, as the brief has it (ISO 8601)
/// @param gist the words that say the most: the brief's own, else its first sentence
/// @param summary its sentences, or why there is none
/// @param people the names of the first of them, as the brief lists them
/// @param places the same of places
public record IndexEntry(
    String name,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> published,
    boolean rejected,
    Optional<String> gist,
    List<String> summary,
    List<String> people,
    List<String> places) {

  /// A list is searched for those who matter in an article, not for everybody in it.
  private static final int MAX_NAMES = 12;

  public IndexEntry {
    summary = List.copyOf(summary);
    people = List.copyOf(people);
    places = List.copyOf(places);
  }

  /// The entry of a brief.
  ///
  /// @param name what the input is called
  public static IndexEntry of(String name, Brief brief) {
    KeyFacts facts = brief.keyFacts();
    List<String> summary =
        (brief.isRejected()
                ? brief.reason().flatMap(Brief.Reason::message).stream()
                : brief.summary().sentences().stream()
                    .flatMap(sentence -> sentence.words().text().stream()))
            .map(VisibleText::text)
            .toList();
    return new IndexEntry(
        VisibleText.text(name),
        brief.article().title().map(VisibleText::text),
        brief.article().byline().map(VisibleText::text),
        brief.article().publishedAt().map(VisibleText::text),
        brief.isRejected(),
        brief
            .summary()
            .gist()
            .map(Summary.Gist::words)
            .flatMap(words -> words.text().map(VisibleText::text)),
        summary,
        names(facts.people().stream().map(Person::entity)),
        names(facts.places().stream()));
  }

  private static List<String> names(Stream<Entity> entities) {
    return entities
        .flatMap(entity -> entity.name().stream())
        .map(VisibleText::text)
        .limit(MAX_NAMES)
        .toList();
  }

  /// The title, else the gist, else the name of the input.
  String heading() {
    return title.or(() -> rejected ? Optional.empty() : gist).orElse(name);
  }

  /// What stands below the heading: the gist or the first sentence, or why there is no brief; empty
  /// where the heading says it already.
  String lead() {
    String lead = gist.or(() -> summary.stream().findFirst()).orElse("");
    return lead.equals(heading()) ? "" : lead;
  }

  /// The day of publication, without the time.
  String day() {
    String moment = published.orElse("");
    int time = moment.indexOf('T');
    return time < 0 ? moment : moment.substring(0, time);
  }
}
