package dev.nutgraf.lambda;

import dev.nutgraf.article.Hints;
import java.util.List;

/// What the function was called with. The kinds differ in the answer that their sender wants; what
/// is to be done for each article is an [EventRecord] whoever sent it.
sealed interface LambdaEvent {

  /// Objects that a sender who wants no answer tells of: an S3 notification, EventBridge, SNS, and
  /// what came back out of the failure queue.
  record Notification(List<EventRecord> items) implements LambdaEvent {
    public Notification {
      items = List.copyOf(items);
    }
  }

  /// Messages from a queue, which wants to know which of them to keep.
  record Queue(List<Message> messages) implements LambdaEvent {
    public Queue {
      messages = List.copyOf(messages);
    }
  }

  /// A task of an S3 Batch Operations job, which wants a result for each.
  ///
  /// @param schemaVersion 1.0 or 2.0; the answer repeats it
  record Batch(String schemaVersion, String invocationId, List<Task> tasks) implements LambdaEvent {
    public Batch {
      tasks = List.copyOf(tasks);
    }
  }

  /// One object, named by hand; the answer says what became of it.
  record Direct(EventRecord item) implements LambdaEvent {}

  /// An article in the event itself; the answer is its brief.
  record Text(String text, Hints hints) implements LambdaEvent {}

  /// One message of a queue; it may tell of several objects, or of none that can be made out.
  record Message(String id, List<EventRecord> items) {
    public Message {
      items = List.copyOf(items);
    }
  }

  /// One object of an S3 Batch Operations job.
  record Task(String id, EventRecord item) {}
}
