package dev.nutgraf.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.ModelBytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HashIndexTest {

  @Property
  void everyHashHasItsPlaceInTheOrderAndNoOtherIsFound(
      @ForAll Set<Integer> hashes, @ForAll int other) {
    HashIndex index = new HashIndex(ascending(hashes));

    int position = 0;
    for (int hash : ascending(hashes)) {
      assertThat(index.positionOf(hash)).isEqualTo(position++);
    }
    assertThat(index.positionOf(other) >= 0).isEqualTo(hashes.contains(other));
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll Set<Integer> hashes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HashIndex(ascending(hashes)).writeTo(new DataOutputStream(bytes));

    HashIndex read = HashIndex.readFrom(new ModelBytes(bytes.toByteArray()));

    assertThat(read.size()).isEqualTo(hashes.size());
    assertThat(hashes).allMatch(hash -> read.positionOf(hash) >= 0);
  }

  private static int[] ascending(Set<Integer> hashes) {
    Set<Integer> sorted = new TreeSet<>(Integer::compareUnsigned);
    sorted.addAll(hashes);
    return sorted.stream().mapToInt(Integer::intValue).toArray();
  }
}
