package dev.nutgraf.lab.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The inputs of a run: the same seed and number give the same one, on any machine.
final class Cases {

  private static final int MOST_BYTES = 3_000;

  /// One input in so many is long: its pieces are repeated.
  private static final int LONG_EVERY = 400;

  private static final int LONG_BYTES = 300_000;

  /// One input in so many is a document.
  private static final int DOCUMENT_EVERY = 4;

  private final long seed;
  private final List<String> texts;
  private final List<String> pages;
  private final List<String> events;
  private final List<Document> documents;
  private final int documentEvery;

  /// A small file of some format.
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  private record Document(String name, byte[] bytes) {}

  private Cases(
      long seed,
      List<String> texts,
      List<String> pages,
      List<String> events,
      List<Document> documents,
      int documentEvery) {
    this.seed = seed;
    this.texts = texts;
    this.pages = pages;
    this.events = events;
    this.documents = documents;
    this.documentEvery = documentEvery;
  }

  /// Starts from the seeds, the sample events and the documents of the tests in the repository at
  /// `home`.
  ///
  /// @param onlyDocuments whether the others are left out
  static Cases from(Path home, long seed, boolean onlyDocuments) throws IOException {
    return new Cases(
        seed,
        contents(home.resolve("seeds"), ".txt", ".md"),
        contents(home.resolve("seeds"), ".html"),
        contents(home.resolve("events"), ".json"),
        documents(home.resolve("function/src/test/resources/formats")),
        onlyDocuments ? 1 : DOCUMENT_EVERY);
  }

  private static List<Document> documents(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        documents.add(new Document(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    return documents;
  }

  private static List<String> contents(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .map(Cases::content)
          .toList();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Input number `number`.
  Case at(long number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    if (number % documentEvery == 0) {
      Document document = documents.get(random.nextInt(documents.size()));
      return new Case(
          Case.Kind.DOCUMENT, document.name(), new ByteMutation(random).of(document.bytes()));
    }
    int most = number % LONG_EVERY == LONG_EVERY - 1 ? LONG_BYTES : MOST_BYTES;
    return switch (random.nextInt(8)) {
      case 0 -> {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        yield new Case(Case.Kind.BYTES, name(random), wrapped(bytes, random));
      }
      case 1, 2, 3 -> {
        String text = new Mutation(Pieces.TEXT, random).of(any(texts, random), most);
        yield new Case(Case.Kind.TEXT, name(random), wrapped(encoded(text, random), random));
      }
      case 4, 5, 6 -> {
        String page = new Mutation(Pieces.PAGE, random).of(any(pages, random), most);
        yield new Case(Case.Kind.PAGE, name(random), wrapped(encoded(page, random), random));
      }
      default -> {
        String event = new Mutation(Pieces.EVENT, random).of(any(events, random), most);
        yield new Case(Case.Kind.EVENT, "event.json", event.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private static String any(List<String> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String name(SplittableRandom random) {
    return any(List.of("a.txt", "a.html", "a.md", "a", "a.txt.gz", "a.htm"), random);
  }

  private static byte[] encoded(String text, SplittableRandom random) {
    List<Charset> rare =
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);
    return text.getBytes(
        random.nextInt(10) > 0 ? StandardCharsets.UTF_8 : rare.get(random.nextInt(rare.size())));
  }

  /// Now and then compressed, damaged or cut.
  private static byte[] wrapped(byte[] bytes, SplittableRandom random) {
    byte[] wrapped = random.nextInt(20) == 0 ? gzip(bytes) : bytes;
    if (random.nextInt(10) == 0 && wrapped.length > 0) {
      for (int i = random.nextInt(8); i >= 0; i--) {
        wrapped[random.nextInt(wrapped.length)] = (byte) random.nextInt(256);
      }
    }
    return wrapped;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
