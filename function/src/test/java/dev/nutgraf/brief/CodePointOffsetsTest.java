package dev.nutgraf.brief;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CodePointOffsetsTest {

  @Property
  void anOffsetCountsTheCodePointsBeforeIt(
      @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(max = 60) int at) {
    int offset = Math.min(at, text.length());
    boolean splitsAPair =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    int boundary = splitsAPair ? offset - 1 : offset;

    assertThat(new CodePointOffsets(text).codePoints(boundary))
        .isEqualTo(text.codePointCount(0, boundary));
  }
}
