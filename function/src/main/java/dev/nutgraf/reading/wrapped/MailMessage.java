package dev.nutgraf.reading.wrapped;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.BylineReader;
import dev.nutgraf.reading.lines.PublicationDates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a mail message (RFC 5322 and 2045 to 2049), a mailbox of one message, and a page that a
/// browser saved as a message (RFC 2557).
public final class MailMessage {

  private static final int MOST_NAMES = 10;
  private static final int LONGEST_NAME = 80;

  private MailMessage() {}

  public static WrappedArticle in(byte[] bytes) throws UnreadableException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int messages = messagesIn(text);
    if (messages > 1) {
      throw UnreadableException.severalArticles("a mailbox of %s messages".formatted(messages));
    }
    int begin = messages == 1 ? text.indexOf('\n') + 1 : 0;
    while (begin < text.length() && text.charAt(begin) <= ' ') {
      begin++;
    }
    MessagePart message = MessagePart.of(text, begin, text.length());
    Optional<MessagePart> body = bodyOf(message);
    Format format = isSavedPage(message, body) ? Format.MHTML : Format.EML;
    if (body.isEmpty()) {
      throw new UnreadableException(
          Reading.Code.NO_ARTICLE, "The message has no text: only files are attached to it.");
    }
    boolean page = body.get().type().equals("text/html");
    String type = body.get().header().value("content-type");
    return new WrappedArticle(
        format,
        page ? body.get().content() : MailText.withoutReply(body.get().content()),
        Optional.of(type).filter(value -> !value.isEmpty()),
        page,
        ArticleMetadata.NONE,
        format == Format.MHTML ? ofPage(message, body.get()) : ofMessage(message),
        format == Format.MHTML ? List.of() : attachments(message, body.get()));
  }

  /// How many messages a mailbox holds (RFC 4155); 0 if it is none.
  private static int messagesIn(String text) {
    if (!text.startsWith("From ")) {
      return 0;
    }
    int messages = 1;
    int at = text.indexOf("\nFrom ", 1);
    while (at >= 0) {
      boolean behindEmptyLine =
          text.charAt(at - 1) == '\n' || (at > 1 && text.startsWith("\n\r", at - 2));
      int next = text.indexOf('\n', at + 1);
      int colon = next < 0 ? -1 : text.indexOf(':', next);
      boolean beforeField =
          colon > next + 1
              && colon - next < 60
              && text.substring(next + 1, colon).chars().noneMatch(c -> c <= ' ');
      messages += behindEmptyLine && beforeField ? 1 : 0;
      at = text.indexOf("\nFrom ", at + 1);
    }
    return messages;
  }

  /// The part that is read: of alternatives the page, of several parts the first that is no file.
  private static Optional<MessagePart> bodyOf(MessagePart part) {
    if (part.parts().isEmpty()) {
      return part.isAttachment() || part.type().startsWith("multipart/")
          ? Optional.empty()
          : Optional.of(part);
    }
    Optional<MessagePart> first = Optional.empty();
    for (MessagePart inner : part.parts()) {
      Optional<MessagePart> body = bodyOf(inner);
      if (body.isPresent() && (first.isEmpty() || isBetter(part, body.get(), first.get()))) {
        first = body;
      }
    }
    return first;
  }

  private static boolean isBetter(MessagePart whole, MessagePart part, MessagePart than) {
    boolean same = whole.type().equals("multipart/alternative");
    boolean page = part.type().equals("text/html") && !than.type().equals("text/html");
    return page && (same || than.content().length == 0);
  }

  private static boolean isSavedPage(MessagePart message, Optional<MessagePart> body) {
    return !message.header().value("snapshot-content-location").isEmpty()
        || message.header().value("from").startsWith("<Saved by")
        || (message.type().equals("multipart/related")
            && body.isPresent()
            && !body.get().header().value("content-location").isEmpty());
  }

  private static ArticleMetadata ofPage(MessagePart message, MessagePart body) {
    Optional<String> address = Optional.empty();
    for (String value :
        List.of(
            message.header().value("snapshot-content-location"),
            body.header().value("content-location"),
            message.header().value("content-location"))) {
      if (address.isEmpty() && (value.startsWith("https://") || value.startsWith("http://"))) {
        address = Optional.of(value);
      }
    }
    // The date is that of the saving.
    return new ArticleMetadata(
        subject(message), Optional.empty(), Optional.empty(), address, Optional.empty());
  }

  private static ArticleMetadata ofMessage(MessagePart message) {
    return new ArticleMetadata(
        subject(message),
        sender(EncodedWords.decoded(message.header().value("from"))),
        PublicationDates.momentIn(message.header().value("date")),
        Optional.empty(),
        Optional.empty());
  }

  /// The subject without marks of answers and forwarding.
  private static Optional<String> subject(MessagePart message) {
    String subject = EncodedWords.decoded(message.header().value("subject"));
    int colon = subject.indexOf(": ");
    while (colon > 0 && MailWords.ANSWERS.contains(LetterCase.lower(subject.substring(0, colon)))) {
      subject = subject.substring(colon + 2).strip();
      colon = subject.indexOf(": ");
    }
    return Optional.of(subject).filter(words -> !words.isEmpty());
  }

  /// The name of a person who sends under it: "Ana Lima <ana@example.org>". That of a list or paper
  /// does not occur in the address before its `@`.
  private static Optional<String> sender(String from) {
    int open = from.lastIndexOf('<');
    int at = from.indexOf('@', Math.max(open, 0));
    if (open <= 0 || at < 0) {
      return Optional.empty();
    }
    String name = from.substring(0, open).replace("\"", "").strip();
    String mailbox = LetterCase.lower(from.substring(open + 1, at));
    boolean own = false;
    for (String word : LetterCase.lower(name).split(" ", -1)) {
      own |= word.length() > 2 && mailbox.contains(word);
    }
    return own && BylineReader.isName(name) ? Optional.of(name) : Optional.empty();
  }

  private static List<Notice> attachments(MessagePart message, MessagePart body) {
    List<String> names = new ArrayList<>();
    collect(message, body, names);
    if (names.isEmpty()) {
      return List.of();
    }
    List<String> shown = names.subList(0, Math.min(names.size(), MOST_NAMES));
    return List.of(
        new Notice(
            Notice.Code.ATTACHMENTS,
            "The message carries %s file%s that %s not read: %s."
                .formatted(
                    names.size(),
                    names.size() == 1 ? "" : "s",
                    names.size() == 1 ? "was" : "were",
                    String.join(", ", shown))));
  }

  @SuppressWarnings("ReferenceEquality") // the part itself, not one like it
  private static void collect(MessagePart part, MessagePart body, List<String> names) {
    boolean inline =
        !part.header().value("content-id").isEmpty() && part.type().startsWith("image/");
    if (part != body && part.parts().isEmpty() && part.isAttachment() && !inline) {
      String name = part.fileName().orElse(part.type()).replaceAll("\\p{Cntrl}", "");
      names.add(
          '"' + (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME)) + '"');
    }
    for (MessagePart inner : part.parts()) {
      collect(inner, body, names);
    }
  }
}
