package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys as S3 notifications and S3 Batch Operations write them.
class FormEncodingTest {

  @ParameterizedTest(name = "row 8: {0} is {1}")
  @CsvSource({
    "red+flower.txt, red flower.txt",
    "a%2Bb, a+b",
    "100%25, 100%",
    "a%252Bb, a%2Bb",
    "2026/11/a%20b.txt, 2026/11/a b.txt",
    "caf%C3%A9, café",
    "caf%c3%a9, café",
    "%F0%9F%97%9E, 🗞",
    "🗞+1, 🗞 1"
  })
  void aKeyIsDecodedOnce(String encoded, String key) {
    assertThat(FormEncoding.decoded(encoded)).isEqualTo(key);
  }

  @ParameterizedTest(name = "row 10: {0}")
  @ValueSource(
      strings = {"100%", "100%2", "%zz", "50%+off", "a%2Bb%", "%C3", "%ff%fe", "%+1", "%-1"})
  void aKeyWithABrokenEscapeIsTakenAsItIs(String key) {
    assertThat(FormEncoding.decoded(key)).isEqualTo(key);
  }

  // Row 9: quotes, emoji, right-to-left, composed and decomposed letters, any length.
  @Property
  void whatIsEncodedAsAFormIsDecodedToTheSame(@ForAll String key) {
    String sent = new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(FormEncoding.decoded(URLEncoder.encode(sent, StandardCharsets.UTF_8)))
        .isEqualTo(sent);
  }

  @Property
  void noKeyMakesItThrow(@ForAll String key) {
    assertThat(FormEncoding.decoded(key)).isNotNull();
  }
}
