package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.nutgraf.summary.SentenceRanker;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainSummaryTest {

  private static final int MAGIC_LENGTH = 4;

  @TempDir private Path folder;

  private byte[] shipped = {};

  @BeforeEach
  void readTheShippedModel() throws IOException {
    shipped = SentenceRanker.class.getResourceAsStream("ranker.bin").readAllBytes();
  }

  @Test
  void aModelWithoutNamesGetsThemAndIsTheSameOtherwise() throws IOException {
    Path file = folder.resolve("ranker.bin");
    Files.write(file, withoutNames(shipped));
    assertThatIOException()
        .isThrownBy(() -> SentenceRanker.read(input(Files.readAllBytes(file))))
        .withMessageContaining("4e475231");

    TrainSummary.rename(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(shipped);
  }

  @Test
  void aModelWithOldNamesIsRefusedUntilItIsRenamed() throws IOException {
    Path file = folder.resolve("ranker.bin");
    byte[] old = shipped.clone();
    // The first letter of the first name, behind the magic, the count and the name's length.
    old[MAGIC_LENGTH + 4] = 'X';
    Files.write(file, old);
    assertThatIOException()
        .isThrownBy(() -> SentenceRanker.read(input(old)))
        .withMessageContaining("feature 0 was XNDEX and is INDEX now");

    TrainSummary.rename(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(shipped);
  }

  /// The file as it was before models held names.
  private static byte[] withoutNames(byte[] model) {
    ByteBuffer in = ByteBuffer.wrap(model).position(MAGIC_LENGTH);
    for (int names = in.getShort(); names > 0; names--) {
      int length = in.getShort();
      in.position(in.position() + length);
    }
    byte[] rest = Arrays.copyOfRange(model, in.position() - MAGIC_LENGTH, model.length);
    return ByteBuffer.wrap(rest).putInt(0x4e475231).array();
  }

  private static DataInputStream input(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
