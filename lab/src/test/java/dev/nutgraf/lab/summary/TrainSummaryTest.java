package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.nutgraf.language.ModelBytes;
import dev.nutgraf.summary.SentenceRanker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void aModelWithOldNamesIsRefusedUntilItIsRenamed() throws IOException {
    Path file = folder.resolve("ranker.bin");
    byte[] old = shipped.clone();
    // The first letter of the first name, behind the magic, the count and the name's length.
    old[MAGIC_LENGTH + 4] = 'X';
    Files.write(file, old);
    assertThatIOException()
        .isThrownBy(() -> SentenceRanker.read(new ModelBytes(old)))
        .withMessageContaining("feature 0 was XNDEX and is INDEX now");

    TrainSummary.rename(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(shipped);
  }
}
