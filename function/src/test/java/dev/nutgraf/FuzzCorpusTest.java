package dev.nutgraf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Replays what guided fuzzing kept, because each input made the function do something new.
class FuzzCorpusTest {

  /// One input of a corpus.
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Kept(FuzzKind kind, String name, byte[] bytes) {

    @Override
    public String toString() {
      return kind + " " + name;
    }
  }

  static Stream<Kept> kept() {
    return Stream.of(FuzzKind.values()).flatMap(kind -> kept(kind).stream());
  }

  private static List<Kept> kept(FuzzKind kind) {
    List<Kept> inputs = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(FuzzKind.class.getResourceAsStream(kind.corpus()));
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        inputs.add(new Kept(kind, entry.getName(), zip.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inputs;
  }

  @BeforeAll
  static void warmUp() {
    for (FuzzKind kind : FuzzKind.values()) {
      kind.warmUp();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kept")
  void theAnswerIsRight(Kept input) {
    input.kind().check(input.bytes());
  }
}
