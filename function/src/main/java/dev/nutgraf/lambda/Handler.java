package dev.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.S3Store;
import dev.nutgraf.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The function: every event that Lambda calls it with begins and ends here.
///
/// It keeps no state between events but its settings and the client of the store, and may be called
/// from many threads.
public final class Handler implements RequestStreamHandler {

  private final Settings settings;
  private final Supplier<Desk> desk;
  private final Journal journal;

  /// As Lambda makes it: settings from the environment.
  ///
  /// @throws SettingsException if one of them is out of range
  public Handler() {
    this(Settings.from(System.getenv()));
  }

  private Handler(Settings settings) {
    this(
        settings,
        () -> S3Store.at(settings.endpoint(), settings.region()),
        new Journal(System.out, settings.logLevel(), System::currentTimeMillis));
    Rehearsal.begin();
    if (settings.outputBucket().isPresent() && settings.region().isPresent()) {
      // Lambda gives the start more processor time than the first event.
      var _ = desk.get();
    }
  }

  Handler(Settings settings, Supplier<Store> store, Journal journal) {
    this.settings = settings;
    this.desk = new Once<>(() -> new Desk(store.get(), settings));
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Event event = EventReader.event(input.readAllBytes());
    Deadline deadline = context::getRemainingTimeInMillis;
    Shift shift = new Shift(desk, deadline, journal, context.getAwsRequestId());
    try {
      output.write(answer(event, shift));
    } finally {
      journal.count(shift.done());
    }
  }

  private byte[] answer(Event event, Shift shift) {
    return switch (event) {
      case Event.Text text -> shift.brief(text, settings.brief());
      case Event.Direct(Item item) -> Answers.one(allDone(shift.handled(List.of(item))).getFirst());
      case Event.Notification(List<Item> items) -> Answers.all(allDone(shift.handled(items)));
      case Event.Queue(List<Event.Message> messages) -> Answers.queue(failed(messages, shift));
      case Event.Batch batch ->
          Answers.batch(
              batch, shift.handled(batch.tasks().stream().map(Event.Task::item).toList()));
    };
  }

  /// @throws ArticlesFailedException if one of them failed, so that Lambda sends the event again
  private static List<Handled> allDone(List<Handled> handled) {
    List<Handled> failed = handled.stream().filter(Handled::failed).toList();
    if (!failed.isEmpty()) {
      throw new ArticlesFailedException(failed, handled.size());
    }
    return handled;
  }

  /// The messages with an article that failed.
  private static List<String> failed(List<Event.Message> messages, Shift shift) {
    List<String> failed = new ArrayList<>();
    for (Event.Message message : messages) {
      if (shift.handled(message.items()).stream().anyMatch(Handled::failed)) {
        failed.add(message.id());
      }
    }
    return failed;
  }
}
