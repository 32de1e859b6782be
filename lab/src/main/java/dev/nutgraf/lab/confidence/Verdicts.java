package dev.nutgraf.lab.confidence;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.confidence.RatedKind;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.speech.Polarity;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Says of each fact of an article whether it is right by the gold, with the rules of the scorer of
/// the evaluation data (`score_facts.py`). What the gold calls unsure, and what it does not judge,
/// has no verdict.
final class Verdicts {

  private static final double ROLE_OF_NAME = 0.66;
  private static final double MOST_OF_IT = 0.6;
  private static final double HALF = 0.5;

  private final JsonNode gold;
  private final Article article;
  private final List<String> doubts = new ArrayList<>();

  Verdicts(JsonNode gold, Article article) {
    this.gold = gold;
    this.article = article;
    for (JsonNode doubt : gold.path("unsure")) {
      String plain = GoldWords.plain(doubt.asString());
      if (!plain.isEmpty()) {
        doubts.add(plain);
      }
    }
  }

  private boolean isUnsure(String words) {
    String plain = GoldWords.plain(words);
    for (String doubt : doubts) {
      if (!plain.isEmpty() && (doubt.contains(plain) || plain.contains(doubt))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Boolean> verdict(boolean right, String words) {
    return !right && isUnsure(words) ? Optional.empty() : Optional.of(right);
  }

  /// @param type the kind as the gold writes it
  List<Optional<Boolean>> names(List<? extends NamedEntity> entities, String type) {
    Map<String, JsonNode> forms = new HashMap<>();
    for (JsonNode entity : gold.get("entities")) {
      forms.putIfAbsent(GoldWords.plain(entity.get("name").asString()), entity);
      for (JsonNode form : entity.path("aka")) {
        forms.putIfAbsent(GoldWords.plain(form.asString()), entity);
      }
    }
    List<Optional<Boolean>> verdicts = new ArrayList<>();
    for (NamedEntity entity : entities) {
      Optional<JsonNode> found = Optional.ofNullable(forms.get(GoldWords.plain(entity.name())));
      for (String alias : entity.aliases()) {
        found = found.or(() -> Optional.ofNullable(forms.get(GoldWords.plain(alias))));
      }
      boolean right = found.isPresent() && found.get().get("type").asString().equals(type);
      verdicts.add(verdict(right, entity.name()));
    }
    return verdicts;
  }

  List<Optional<Boolean>> figures(KeyFacts facts) {
    Set<Integer> used = new HashSet<>();
    List<Optional<Boolean>> verdicts = new ArrayList<>();
    JsonNode golden = gold.get("figures");
    for (Figure figure : facts.figures()) {
      String words = words(figure.span());
      boolean right = false;
      for (int i = 0; i < golden.size() && !right; i++) {
        right =
            !used.contains(i)
                && GoldWords.eitherWithin(words, golden.get(i).get("text").asString())
                && isClose(golden.get(i).path("value"), figure.value());
        if (right) {
          used.add(i);
        }
      }
      verdicts.add(verdict(right, words));
    }
    return verdicts;
  }

  private static boolean isClose(JsonNode wanted, Optional<BigDecimal> found) {
    if (!wanted.isNumber() || found.isEmpty()) {
      return true;
    }
    double want = wanted.asDouble();
    double scale = want == 0 ? 1 : Math.abs(want);
    return Math.abs(want - found.get().doubleValue()) <= 1e-3 * scale;
  }

  private String words(Span span) {
    return span.in(article.text());
  }

  /// Whether the speaker of each quotation is right; only of those that the gold knows and gives a
  /// speaker.
  List<Optional<Boolean>> speakers(KeyFacts facts) {
    List<Optional<Boolean>> verdicts = new ArrayList<>();
    for (int i = 0; i < facts.quotes().size(); i++) {
      verdicts.add(Optional.empty());
    }
    for (JsonNode golden : gold.get("quotes")) {
      int at = 0;
      while (at < facts.quotes().size()
          && !GoldWords.within(
              golden.get("begins").asString(), words(facts.quotes().get(at).span()))) {
        at++;
      }
      String speaker = golden.path("speaker").asString("");
      if (at == facts.quotes().size() || speaker.isEmpty()) {
        continue;
      }
      Quote quote = facts.quotes().get(at);
      if (quote.speaker().isPresent()) {
        verdicts.set(at, Optional.of(isSpeaker(quote.speaker().get(), speaker)));
      }
    }
    return verdicts;
  }

  private boolean isSpeaker(Speaker ours, String speaker) {
    List<String> wanted = new ArrayList<>(List.of(speaker));
    for (JsonNode entity : gold.get("entities")) {
      if (GoldWords.plain(entity.get("name").asString()).equals(GoldWords.plain(speaker))) {
        wanted.add(entity.get("name").asString());
        entity.path("aka").forEach(form -> wanted.add(form.asString()));
      }
    }
    for (String form : forms(ours)) {
      for (String want : wanted) {
        String plain = GoldWords.plain(form);
        if (plain.equals(GoldWords.plain(want))
            || (plain.contains(" ") && GoldWords.overlap(form, want) >= ROLE_OF_NAME)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> forms(Speaker speaker) {
    List<String> forms = new ArrayList<>();
    speaker.name().ifPresent(forms::add);
    forms.add(words(speaker.mention()));
    return forms;
  }

  /// @param bounds whether the gold reports the same words
  /// @param whole whether source and polarity are right, too; empty without a verdict on them
  record OfStatement(Optional<Boolean> bounds, Optional<Boolean> whole) {}

  List<OfStatement> statements(KeyFacts facts) {
    JsonNode golden = gold.get("statements");
    Set<Integer> used = new HashSet<>();
    List<OfStatement> verdicts = new ArrayList<>();
    for (Statement statement : facts.statements()) {
      String words = words(statement.content());
      int best = -1;
      double most = -1;
      for (int i = 0; i < golden.size(); i++) {
        double share = GoldWords.overlap(words, golden.get(i).get("content").asString());
        if (share > most) {
          most = share;
          best = i;
        }
      }
      boolean right = best >= 0 && most >= MOST_OF_IT;
      if (!right) {
        Optional<Boolean> verdict = verdict(false, words);
        verdicts.add(new OfStatement(verdict, verdict));
      } else if (used.add(best)) {
        verdicts.add(
            new OfStatement(Optional.of(true), Optional.of(isWhole(statement, golden.get(best)))));
      } else {
        verdicts.add(new OfStatement(Optional.of(true), Optional.empty()));
      }
    }
    return verdicts;
  }

  private boolean isWhole(Statement statement, JsonNode golden) {
    List<String> ours = statement.source().map(this::forms).orElse(List.of());
    boolean source = false;
    for (String form : ours) {
      for (String field : List.of("name", "source")) {
        String want = golden.path(field).asString("");
        source |=
            !want.isEmpty()
                && (GoldWords.overlap(form, want) >= HALF || GoldWords.eitherWithin(form, want));
      }
    }
    String polarity = golden.get("polarity").asString();
    String wanted = polarity.equals("said") ? "asserted" : polarity;
    return source && Polarity.valueOf(wanted.toUpperCase(Locale.ROOT)) == statement.polarity();
  }

  List<Optional<Boolean>> dates(KeyFacts facts) {
    JsonNode golden = gold.get("dates");
    Set<Integer> used = new HashSet<>();
    List<Optional<Boolean>> verdicts = new ArrayList<>();
    for (DateMention date : facts.dates()) {
      boolean judged =
          switch (date.kind()) {
            case DATE, RANGE -> true;
            case DURATION, RECURRING, TIME -> false;
          };
      if (!judged) {
        verdicts.add(Optional.empty());
        continue;
      }
      String words = words(date.span());
      int at = 0;
      while (at < golden.size()
          && (used.contains(at)
              || !GoldWords.eitherWithin(words, golden.get(at).get("text").asString()))) {
        at++;
      }
      if (at == golden.size()) {
        verdicts.add(verdict(false, words));
        continue;
      }
      used.add(at);
      String want = day(golden.get(at).path("value").asString(""));
      String ours = day(date.value().orElse(""));
      verdicts.add(Optional.of(ours.equals(want) || (want.startsWith("XXXX") && ours.isEmpty())));
    }
    return verdicts;
  }

  private static String day(String value) {
    int time = value.indexOf('T');
    return time < 0 ? value : value.substring(0, time);
  }

  /// Whether a part of the event is right; no verdict where either has no event.
  ///
  /// @param part its name in the gold
  Optional<Boolean> event(String part, Optional<Span> found) {
    JsonNode event = gold.path("event");
    if (!event.isObject() || event.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    String ours = words(found.get());
    String want = event.path(part).asString("");
    int length = GoldWords.count(ours);
    int wanted = GoldWords.count(want);
    boolean right =
        !want.isEmpty()
            && (GoldWords.overlap(ours, want) >= HALF
                || (GoldWords.within(want, ours) && length <= 2.5 * wanted)
                || (GoldWords.within(ours, want) && 2 * length >= wanted));
    return Optional.of(right);
  }

  /// How many facts of a kind the gold has.
  int expected(RatedKind kind) {
    return switch (kind) {
      case PERSON -> entities("PER");
      case ORGANIZATION -> entities("ORG");
      case PLACE -> entities("LOC");
      case OTHER -> entities("OTHER");
      case FIGURE -> gold.path("figures").size();
      case SPEAKER -> speakers();
      case STATEMENT -> gold.path("statements").size();
      case DATE -> gold.path("dates").size();
      case EVENT -> part("who") + part("what") + part("when") + part("where");
    };
  }

  private int entities(String type) {
    int count = 0;
    for (JsonNode entity : gold.get("entities")) {
      count += entity.get("type").asString().equals(type) ? 1 : 0;
    }
    return count;
  }

  private int speakers() {
    int count = 0;
    for (JsonNode quote : gold.get("quotes")) {
      count += quote.path("speaker").asString("").isEmpty() ? 0 : 1;
    }
    return count;
  }

  private int part(String name) {
    return gold.path("event").path(name).asString("").isEmpty() ? 0 : 1;
  }
}
