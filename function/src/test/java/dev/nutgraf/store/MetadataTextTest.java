package dev.nutgraf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Row 44: text outside ASCII in an object's metadata.
class MetadataTextTest {

  @Property
  void whatIsEncodedIsDecodedToTheSame(@ForAll String text) {
    String sent = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(MetadataText.encoded(sent)).matches("\\p{ASCII}*");
    assertThat(MetadataText.decoded(MetadataText.encoded(sent))).isEqualTo(sent);
  }

  @Property
  void noHeaderMakesItThrow(@ForAll String header) {
    assertThat(MetadataText.decoded(header)).isNotNull();
  }

  @Test
  @DisplayName("row 44: plain text stays as it is")
  void plainTextStaysAsItIs() {
    assertThat(MetadataText.encoded("Ferry returns")).isEqualTo("Ferry returns");
  }

  @Test
  @DisplayName("row 44: no encoded word is longer than 75 characters")
  void noEncodedWordIsTooLong() {
    assertThat(MetadataText.encoded("Übergröße ".repeat(40)).split(" "))
        .allMatch(word -> word.length() <= 75);
  }

  @ParameterizedTest(name = "row 44: {0}")
  @CsvSource({
    "=?UTF-8?B?WsO8cmljaA==?=, Zürich",
    "=?UTF-8?Q?Z=C3=BCrich?=, Zürich",
    "=?utf-8?q?Z=c3=bcrich_am_See?=, Zürich am See",
    "=?ISO-8859-1?Q?Z=FCrich?=, Zürich",
    "=?UTF-8?Q?Z=C3=BC?= =?UTF-8?Q?rich?=, Zürich",
    "News from =?UTF-8?Q?Z=C3=BCrich?= today, News from Zürich today",
    "ZÃ¼rich, Zürich",
    "Zürich, Zürich"
  })
  void whatStoresSendIsUnderstood(String header, String text) {
    assertThat(MetadataText.decoded(header)).isEqualTo(text);
  }

  @ParameterizedTest(name = "row 44: {0}")
  @ValueSource(
      strings = {
        "=?",
        "=?UTF-8?",
        "=?UTF-8?B?***?=",
        "=?NONE?Q?x?=",
        "=?UTF-8?X?x?=",
        "=?UTF-8?Q?=ZZ?="
      })
  void whatIsNoEncodedWordStaysAsItIs(String header) {
    assertThat(MetadataText.decoded(header)).isEqualTo(header);
  }
}
