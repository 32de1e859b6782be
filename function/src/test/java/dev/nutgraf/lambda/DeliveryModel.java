package dev.nutgraf.lambda;

import dev.nutgraf.store.ModelledBuckets;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
import dev.nutgraf.store.Sequencer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// An explicit-state model of the writing of briefs: every order in which the writes to an article
/// and the calls of the deliveries of its events can come, with answers that are lost and processes
/// that end before their work does. The decisions are those of [BriefDelivery] itself.
///
/// A state is what the buckets hold and what each delivery has been answered so far; from each, all
/// that can happen next is tried, and a state that was seen before is not looked at again.
final class DeliveryModel {

  /// Where the model starts.
  ///
  /// @param versioned whether the input bucket keeps versions
  /// @param writes what is written to the article's key, in order
  /// @param events for each delivery the number of the write that it tells of
  /// @param sequenced whether the event of a write has a place in the order, by number of the write
  /// @param faults how many answers of a write may be lost, and processes end early, in all
  record Setting(
      boolean versioned,
      List<String> writes,
      List<Integer> events,
      List<Boolean> sequenced,
      int faults) {}

  /// @param states how many were looked at
  /// @param ends how many of them were ends
  /// @param wrong a way to each end at which the brief is not of the current bytes
  record Result(int states, int ends, List<String> wrong) {}

  /// One delivery of an event.
  ///
  /// @param answers what it has been answered
  /// @param lost the write whose answer was lost, which the SDK sends again
  private record Delivery(List<Object> answers, Optional<ModelledBuckets.Put> lost, boolean ended) {

    static final Delivery BEGUN = new Delivery(List.of(), Optional.empty(), false);
    static final Delivery ENDED = new Delivery(List.of(), Optional.empty(), true);

    Delivery with(Object answer) {
      List<Object> more = Stream.concat(answers.stream(), Stream.of(answer)).toList();
      return new Delivery(more, Optional.empty(), false);
    }
  }

  private record State(ModelledBuckets buckets, List<Delivery> deliveries, int faults) {

    State with(int delivery, Delivery now, ModelledBuckets after, int left) {
      List<Delivery> all = new ArrayList<>(deliveries);
      all.set(delivery, now);
      return new State(after, List.copyOf(all), left);
    }
  }

  private record Way(State state, Optional<Way> before, Supplier<String> step) {

    String told() {
      Deque<String> steps = new ArrayDeque<>();
      for (Optional<Way> way = Optional.of(this); way.isPresent(); way = way.get().before()) {
        steps.push(way.get().step().get());
      }
      return String.join("\n", steps);
    }
  }

  private final Setting setting;
  private final DeliveryStep step;
  private final BiPredicate<ModelledBuckets.Call, List<Object>> blind;
  private final Deque<Way> open = new ArrayDeque<>();
  private final Set<State> seen = new HashSet<>();

  private DeliveryModel(
      Setting setting, DeliveryStep step, BiPredicate<ModelledBuckets.Call, List<Object>> blind) {
    this.setting = setting;
    this.step = step;
    this.blind = blind;
  }

  /// Looks at every state that can be reached.
  ///
  /// @param blind which looks at the current object, by the answers before them, see nothing new:
  ///   as if the code did not look
  static Result explore(
      Setting setting, DeliveryStep step, BiPredicate<ModelledBuckets.Call, List<Object>> blind) {
    return new DeliveryModel(setting, step, blind).explored();
  }

  private Result explored() {
    List<Delivery> begun = setting.events().stream().map(e -> Delivery.BEGUN).toList();
    State first = new State(ModelledBuckets.empty(setting.versioned()), begun, setting.faults());
    add(new Way(first, Optional.empty(), () -> "nothing is there"));
    int ends = 0;
    List<String> wrong = new ArrayList<>();
    while (!open.isEmpty()) {
      Way way = open.pop();
      if (isEnd(way.state())) {
        ends++;
        if (!way.state().buckets().isRight()) {
          wrong.add(way.told());
        }
      } else {
        addNext(way);
      }
    }
    return new Result(seen.size(), ends, wrong);
  }

  private boolean isEnd(State state) {
    return state.buckets().written().size() == setting.writes().size()
        && state.deliveries().stream().allMatch(Delivery::ended);
  }

  private void add(Way way) {
    if (seen.add(way.state())) {
      open.push(way);
    }
  }

  private void addNext(Way way) {
    State state = way.state();
    int written = state.buckets().written().size();
    if (written < setting.writes().size()) {
      String text = setting.writes().get(written);
      State then = new State(state.buckets().with(text), state.deliveries(), state.faults());
      add(new Way(then, Optional.of(way), () -> "\"" + text + "\" is put"));
    }
    for (int i = 0; i < state.deliveries().size(); i++) {
      if (!state.deliveries().get(i).ended() && setting.events().get(i) < written) {
        addNext(way, i);
      }
    }
  }

  private void addNext(Way way, int number) {
    State state = way.state();
    Delivery delivery = state.deliveries().get(number);
    String who = "delivery " + number;
    switch (step.after(event(state, number), delivery.answers())) {
      case DeliveryStep.Ends(boolean failed) -> {
        Delivery then = failed ? Delivery.BEGUN : Delivery.ENDED;
        add(
            new Way(
                state.with(number, then, state.buckets(), state.faults()),
                Optional.of(way),
                () -> who + (failed ? " fails" : " ends")));
      }
      case DeliveryStep.Calls(ModelledBuckets.Call called) -> {
        // What is sent again is what was sent, whatever the store says by now.
        ModelledBuckets.Call call =
            delivery.lost().<ModelledBuckets.Call>map(p -> p).orElse(called);
        ModelledBuckets.Answered answered = answered(state, delivery, call);
        Delivery told = delivery.with(answered.answer());
        add(
            new Way(
                state.with(number, told, answered.buckets(), state.faults()),
                Optional.of(way),
                () -> who + ": " + call + " → " + answered.answer()));
        if (state.faults() > 0) {
          addFaults(way, number, call, answered);
        }
      }
    }
  }

  private ModelledBuckets.Answered answered(
      State state, Delivery delivery, ModelledBuckets.Call call) {
    if (blind.test(call, delivery.answers())) {
      // What was read last is what is taken for current.
      ObjectVersion read =
          delivery.answers().stream()
              .filter(ModelledBuckets.Found.class::isInstance)
              .map(found -> ((ModelledBuckets.Found) found).version())
              .reduce((a, b) -> b)
              .orElseThrow();
      return new ModelledBuckets.Answered(Optional.of(read), state.buckets());
    }
    return state.buckets().answer(call);
  }

  private void addFaults(
      Way way, int number, ModelledBuckets.Call call, ModelledBuckets.Answered answered) {
    State state = way.state();
    Delivery delivery = state.deliveries().get(number);
    int left = state.faults() - 1;
    // The process ends here, before or after the store has done what it was asked to.
    add(
        new Way(
            state.with(number, Delivery.BEGUN, answered.buckets(), left),
            Optional.of(way),
            () -> "delivery " + number + " dies after " + call + " and comes again"));
    if (call instanceof ModelledBuckets.Put put && answered.answer().equals(true)) {
      Delivery waiting = new Delivery(delivery.answers(), Optional.of(put), false);
      add(
          new Way(
              state.with(number, waiting, answered.buckets(), left),
              Optional.of(way),
              () -> "delivery " + number + ": " + put + " → done, and the answer is lost"));
    }
  }

  private EventRecord.Created event(State state, int number) {
    int write = setting.events().get(number);
    ObjectVersion version = state.buckets().version(write);
    return new EventRecord.Created(
        new ObjectRef(LocalFunction.IN, "ferry.txt", version.versionId()),
        OptionalLong.of(setting.writes().get(write).length()),
        Optional.of(version.eTag()),
        setting.sequenced().get(write) ? Sequencer.of("00A" + write) : Optional.empty());
  }
}
