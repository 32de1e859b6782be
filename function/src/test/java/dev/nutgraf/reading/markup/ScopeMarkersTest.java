package dev.nutgraf.reading.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeMarkersTest {

  @Test
  void ordinaryPagesStayAsTheyAre() {
    String page =
        "<table><tr><td><TABLE class=a><tr><td>1</TABLE></table><object data=x>y</object>"
            + "<tables>".repeat(200)
            + "<table></table>".repeat(200);

    assertThat(ScopeMarkers.bounded(page)).isSameAs(page);
  }

  @Test
  void whatIsNestedDeeperThanAnyPageIsNamedOtherwise() {
    assertThat(ScopeMarkers.bounded("<Object>".repeat(66) + "a</object><object>b"))
        .isEqualTo("<Object>".repeat(64) + "<x-Object>".repeat(2) + "a</object><x-object>b");
  }

  /// A quadratic parser would take minutes.
  @ParameterizedTest
  @ValueSource(
      strings = {"<marquee>", "<object>", "<applet>", "<table><tr><td>", "<table><caption>"})
  void whatIsNestedWithoutEndIsReadInLinearTime(String unit) {
    String page = "<body>" + unit.repeat(2_000_000 / unit.length()) + "<p>The ferry is back.</p>";

    assertThat(Jsoup.parse(ScopeMarkers.bounded(page)).text()).isEqualTo("The ferry is back.");
  }
}
