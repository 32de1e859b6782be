package dev.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.brief.Source;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.S3Store;
import dev.nutgraf.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// The function: every event that Lambda calls it with begins and ends here.
///
/// It keeps no state between events but its settings and the client of the store, and may be called
/// from many threads.
public final class Handler implements RequestStreamHandler {

  private final Settings settings;
  private final Supplier<Store> store;
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
        new Once<>(() -> S3Store.at(settings.endpoint(), settings.region())),
        new Journal(System.out, settings.logLevel(), System::currentTimeMillis));
    if (settings.outputBucket().isPresent() && settings.region().isPresent()) {
      // Lambda gives the start more processor time than the first event.
      var _ = store.get();
    }
  }

  Handler(Settings settings, Supplier<Store> store, Journal journal) {
    this.settings = settings;
    this.store = store;
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Event event = EventReader.event(input.readAllBytes());
    Deadline deadline = context::getRemainingTimeInMillis;
    Supplier<Desk> desk = new Once<>(() -> new Desk(store.get(), settings));
    Shift shift = new Shift(desk, deadline, journal, context.getAwsRequestId());
    try {
      output.write(answer(event, shift));
    } finally {
      journal.count(shift.done());
    }
  }

  private byte[] answer(Event event, Shift shift) {
    return switch (event) {
      case Event.Text text -> BriefJson.toBytes(brief(text));
      case Event.Direct(Item item) -> {
        Handled handled = shift.handled(item);
        raiseIfFailed(List.of(handled));
        yield bytes(Json.text(Answers.one(handled)));
      }
      case Event.Notification(List<Item> items) -> {
        List<Handled> handled = shift.handled(items);
        raiseIfFailed(handled);
        yield bytes(Json.text(Answers.all(handled)));
      }
      case Event.Queue(List<Event.Message> messages) ->
          bytes(
              Json.text(
                  Answers.queue(
                      messages.stream()
                          .filter(m -> shift.handled(m.items()).stream().anyMatch(Handled::failed))
                          .map(Event.Message::id)
                          .toList())));
      case Event.Batch batch ->
          bytes(
              Json.text(
                  Answers.batch(
                      batch,
                      shift.handled(batch.tasks().stream().map(Event.Task::item).toList()))));
    };
  }

  private Brief brief(Event.Text text) {
    BriefSettings wanted = settings.brief();
    byte[] bytes = bytes(text.text());
    if (bytes.length > wanted.maxBytes()) {
      return new Brief.Rejected(
          Source.UNKNOWN,
          Reading.Code.TOO_LARGE,
          Drafts.tooLarge(OptionalLong.of(bytes.length), wanted.maxBytes()),
          List.of());
    }
    try {
      return Nutgraf.brief(bytes, text.hints(), wanted);
    } catch (RuntimeException e) {
      throw new IllegalStateException("no brief could be made: " + Shift.place(e));
    }
  }

  private static void raiseIfFailed(List<Handled> handled) {
    List<Handled> failed = handled.stream().filter(Handled::failed).toList();
    if (!failed.isEmpty()) {
      throw new ArticlesFailedException(failed, handled.size());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
