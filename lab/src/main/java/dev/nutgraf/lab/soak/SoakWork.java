package dev.nutgraf.lab.soak;

import dev.nutgraf.local.runtime.Outcome;
import dev.nutgraf.local.s3.ObjectCreated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends events and counts what comes of them. An event that failed three times goes to a failure
/// queue; [#redrive] sends its record again, as the recipe in docs/triggers.md does.
final class SoakWork {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final SoakCloud cloud;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> failed = new ArrayList<>();

  SoakWork(SoakCloud cloud) {
    this.cloud = cloud;
  }

  /// The events of `objects`, a share of them twice, in any order.
  static List<String> shuffled(List<ObjectCreated> objects, double twicePercent, Random random) {
    List<String> events = new ArrayList<>();
    for (ObjectCreated object : objects) {
      events.add(object.toNotification());
      if (random.nextDouble() * 100 < twicePercent) {
        events.add(object.toNotification());
      }
    }
    Collections.shuffle(events, random);
    return events;
  }

  /// Sends the events side by side; `meanwhile` runs as soon as they wait.
  void send(List<String> events, Runnable meanwhile) {
    List<CompletableFuture<Outcome>> running =
        events.stream().map(cloud.invocations()::submit).toList();
    meanwhile.run();
    for (int i = 0; i < events.size(); i++) {
      note(events.get(i), running.get(i).join());
    }
    cloud.lookAtProcesses();
  }

  private void note(String event, Outcome outcome) {
    switch (outcome) {
      case Outcome.Answered(String response) ->
          JSON.readTree(response).path("outcomes").forEach(this::count);
      case Outcome.Failed _ -> {
        outcomes.merge("failed three times", 1, Integer::sum);
        failed.add(event);
      }
    }
  }

  private void count(JsonNode outcome) {
    String name = outcome.path("outcome").asString("?");
    String detail = outcome.path("reason").asString("");
    if (detail.isEmpty()) {
      detail = outcome.path("written").asBoolean() ? "written" : "nothing to write";
    }
    outcomes.merge(detail.isEmpty() ? name : name + ", " + detail, 1, Integer::sum);
  }

  /// Sends what is in the failure queue again, until it is empty or `rounds` have passed.
  ///
  /// @return how many records were sent
  int redrive(int rounds) {
    int sent = 0;
    for (int round = 0; round < rounds && !failed.isEmpty(); round++) {
      List<String> again = failed.stream().map(SoakWork::onFailureRecord).toList();
      failed.clear();
      sent += again.size();
      send(again, () -> {});
    }
    return sent;
  }

  /// What Lambda's on-failure destination writes into the queue.
  private static String onFailureRecord(String event) {
    if (event.contains("\"requestPayload\"")) {
      return event;
    }
    return "{\"version\":\"1.0\",\"requestContext\":{\"condition\":\"RetriesExhausted\"},"
        + "\"requestPayload\":"
        + event
        + ",\"responsePayload\":null}";
  }

  /// How often each outcome came.
  Map<String, Integer> outcomes() {
    return Collections.unmodifiableMap(outcomes);
  }

  /// How many events are left in the failure queue.
  int left() {
    return failed.size();
  }
}
