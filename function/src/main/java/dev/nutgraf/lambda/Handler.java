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

  private final FunctionSettings settings;
  private final Supplier<BriefDelivery> delivery;
  private final RequestLog requestLog;

  /// As Lambda makes it: settings from the environment.
  ///
  /// @throws SettingsException if one of them is out of range
  public Handler() {
    this(FunctionSettings.from(System.getenv()));
  }

  private Handler(FunctionSettings settings) {
    this(
        settings,
        () -> S3Store.at(settings.endpoint(), settings.region()),
        new RequestLog(
            System.out,
            settings.logLevel(),
            settings.metricsNamespace(),
            System::currentTimeMillis));
    WarmUp.begin();
    if (settings.outputBucket().isPresent() && settings.region().isPresent()) {
      // Lambda gives the start more processor time than the first event.
      var _ = delivery.get();
    }
  }

  Handler(FunctionSettings settings, Supplier<Store> store, RequestLog requestLog) {
    this.settings = settings;
    this.delivery = new Lazy<>(() -> new BriefDelivery(store.get(), settings));
    this.requestLog = requestLog;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    LambdaEvent event = EventReader.event(input.readAllBytes());
    Deadline deadline = context::getRemainingTimeInMillis;
    InvocationRunner runner =
        new InvocationRunner(delivery, deadline, requestLog, context.getAwsRequestId());
    try {
      output.write(answer(event, runner));
    } finally {
      requestLog.count(runner.done());
    }
  }

  private byte[] answer(LambdaEvent event, InvocationRunner runner) {
    return switch (event) {
      case LambdaEvent.Text text -> runner.brief(text, settings.brief());
      case LambdaEvent.Direct(EventRecord item) ->
          EventAnswers.one(allDone(runner.handled(List.of(item))).getFirst());
      case LambdaEvent.Notification(List<EventRecord> items) ->
          EventAnswers.all(allDone(runner.handled(items)));
      case LambdaEvent.Queue(List<LambdaEvent.Message> messages) ->
          EventAnswers.queue(failed(messages, runner));
      case LambdaEvent.Batch batch ->
          EventAnswers.batch(
              batch, runner.handled(batch.tasks().stream().map(LambdaEvent.Task::item).toList()));
    };
  }

  /// @throws ArticlesFailedException if one of them failed, so that Lambda sends the event again
  private static List<RecordResult> allDone(List<RecordResult> handled) {
    List<RecordResult> failed = handled.stream().filter(RecordResult::failed).toList();
    if (!failed.isEmpty()) {
      throw new ArticlesFailedException(failed, handled.size());
    }
    return handled;
  }

  /// The messages with an article that failed.
  private static List<String> failed(List<LambdaEvent.Message> messages, InvocationRunner runner) {
    List<String> failed = new ArrayList<>();
    for (LambdaEvent.Message message : messages) {
      if (runner.handled(message.items()).stream().anyMatch(RecordResult::failed)) {
        failed.add(message.id());
      }
    }
    return failed;
  }
}
