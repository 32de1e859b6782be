package dev.nutgraf.lab.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final long seed;
  private final List<String> texts;
  private final List<String> pages;
  private final List<String> events;

  private Cases(long seed, List<String> texts, List<String> pages, List<String> events) {
    this.seed = seed;
    this.texts = texts;
    this.pages = pages;
    this.events = events;
  }

  /// Starts from the seeds and the sample events of the repository at `home`.
  static Cases from(Path home, long seed) throws IOException {
    return new Cases(
        seed,
        contents(home.resolve("seeds"), ".txt", ".md"),
        contents(home.resolve("seeds"), ".html"),
        contents(home.resolve("events"), ".json"));
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
