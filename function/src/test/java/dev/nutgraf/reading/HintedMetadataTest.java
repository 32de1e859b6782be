package dev.nutgraf.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sender says of an article, as far as its brief repeats it.
class HintedMetadataTest {

  private static Article hinted(String title, String url) {
    Hints hints =
        new Hints(
            Optional.of("a.txt"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(title),
            Optional.of(url));
    byte[] text =
        "The ferry is to carry passengers again from Monday.".getBytes(StandardCharsets.UTF_8);
    return ((Reading.Legible) ArticleReader.read(text, hints, 1024)).article();
  }

  @ParameterizedTest(name = "row 59: {0}")
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript://example.com/%0aalert(1)",
        "data:text/html,hello",
        "file:///etc/passwd",
        "https://user:password@example.com/",
        "https://user@example.com/a b",
        "//example.com/a",
        "https:a",
        "https://example.com/\u202etxt"
      })
  void anAddressThatNoReaderShouldFollowIsLeftOut(String url) {
    assertThat(hinted("Ferry", url).url()).isEmpty();
  }

  @ParameterizedTest(name = "row 59: {0}")
  @ValueSource(
      strings = {"https://example.com/a", "HTTP://example.com", "https://example.com/a|b?c=@d"})
  void anAddressOfTheWebStays(String url) {
    assertThat(hinted("Ferry", url).url()).contains(url);
  }

  @Test
  @DisplayName("row 59: controls and marks of direction are taken out of a title")
  void controlsAreTakenOutOfATitle() {
    assertThat(hinted("Ferry\r\nback\u0000 in\u202e \u001bservice", "https://example.com").title())
        .contains("Ferry back in service");
  }
}
