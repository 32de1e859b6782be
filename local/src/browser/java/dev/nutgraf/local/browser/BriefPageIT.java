package dev.nutgraf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.brief.TestBrief;
import dev.nutgraf.local.browser.Browser.Look;
import dev.nutgraf.local.page.BriefPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.ObjectMapper;

/// Briefs as pages opened from the disk.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefPageIT {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final String FIRST_SEED = "000_0c89b39f0ca6556f.txt";
  private static final String ATTACK =
      "</style></title></textarea><script>window.attacked=1</script>"
          + "<img src=x onerror=\"window.attacked=1\"><svg onload=\"window.attacked=1\">"
          + "\" onmouseover=\"window.attacked=1\" <a href=\"javascript:window.attacked=1\">x</a>";

  @TempDir private static Path folder;
  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /// Opens the page of an article.
  private Browser open(String name, byte[] article) throws IOException {
    byte[] brief =
        BriefJson.toBytes(Nutgraf.brief(article, Hints.named(name), BriefSettings.DEFAULT));
    return show(BriefPage.of(name, BriefReader.read(brief)));
  }

  private Browser show(String html) throws IOException {
    Path page = Files.writeString(folder.resolve("brief.html"), html);
    return browser.open(page.toUri().toString());
  }

  private Browser seed(String name) throws IOException {
    return open(name, Files.readAllBytes(SEEDS.resolve(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "000_0c89b39f0ca6556f.txt, brief",
    "001_harbour_bridge_page.html, brief-bridge",
    "004_valley_flood_long.md, brief-flood"
  })
  void aBriefIsAccessibleInEveryLook(String name, String shot) throws IOException {
    for (Look look : Look.ALL) {
      browser.look(look);
      seed(name);
      browser.screenshot(shot + "-" + look.name());
      browser.expectAccessible(name + ", " + look.name());
      browser.expectNoRequests();
      assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth"))
          .as("nothing sticks out at %s", look.name())
          .isEqualTo(0L);
    }
  }

  /// The README's picture; `-Dscreenshot.renew=true` puts it into `docs`.
  @Test
  void theReadmeHasAPicture() throws IOException {
    browser.look(new Look("readme", 1180, 740, false));
    seed("004_valley_flood_long.md");
    browser.screenshot("brief-readme");
    Path picture = Path.of("target", "screenshots", "brief-readme.png");

    assertThat(Files.size(picture)).isLessThan(200_000);
    if (Boolean.getBoolean("screenshot.renew")) {
      Files.copy(
          picture, Path.of("..", "docs", "brief.png"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void aRejectedBriefIsAccessibleToo() throws IOException {
    browser.look(Look.LIGHT);
    open("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    browser.screenshot("rejected-light");
    browser.expectAccessible("rejected");
    assertThat(browser.one("main").getText()).contains("It is of a kind that is not read.");
  }

  @Test
  void aFactLeadsToItsWordsAndTheKeyboardBack() throws IOException {
    browser.look(Look.LIGHT);
    seed(FIRST_SEED);

    WebElement fact = browser.one(".figures li");
    WebElement link = browser.one(".figures .words a");
    link.sendKeys(Keys.ENTER);
    WebElement words = browser.driver().switchTo().activeElement();
    assertThat(words.getText()).isEqualTo(link.getText());
    assertThat(words.getDomAttribute("class")).contains("hit");
    words.sendKeys(Keys.ENTER);

    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(fact);
  }

  @Test
  void whatIsShownInTheArticleCanBeChosen() throws IOException {
    browser.look(Look.LIGHT);
    seed(FIRST_SEED);
    String decoration =
        "return getComputedStyle(document.querySelector('.text .w-person')).textDecorationLine";
    assertThat(browser.run(decoration)).isEqualTo("underline");

    browser.one("#show-names").click();

    assertThat(browser.run(decoration)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {".txt", ".html", ".md"})
  void hostileArticlesAreInert(String ending) throws IOException {
    browser.look(Look.LIGHT);
    String article =
        "The ferry "
            + ATTACK
            + " sank on Monday, Ada Hale said.\n\n“It carried 12 cars "
            + ATTACK
            + ",” she said.\n\nNobody was hurt. \u202egnp.exe\u202c \u2066x";
    open("hostile" + ending, article.getBytes(StandardCharsets.UTF_8));

    browser.expectInert();
    browser.expectNoRequests();
  }

  @Test
  void aHostileBriefIsInert() throws IOException {
    browser.look(Look.LIGHT);
    String text = new ObjectMapper().writeValueAsString(ATTACK + " \u202eevil\u202c");
    String brief =
        """
        {"article": {"title": TEXT, "byline": TEXT, "language": TEXT, "url": "javascript:window.attacked=1", "text": TEXT,
           "removed": [{"text": TEXT, "reason": TEXT}]},
         "summary": {"sentences": [{"text": TEXT, "begin": 0, "end": 30, "score": 0.5}]},
         "keyFacts": {"people": [{"name": TEXT, "mentions": [{"begin": 3, "end": 60}, {"begin": 40, "end": 80}]}],
           "figures": [{"text": TEXT, "unit": TEXT, "begin": 10, "end": 50}], "quotes": [{"text": TEXT, "speaker": {"name": TEXT}}]},
         "notices": [{"message": TEXT}]}
        """
            .replace("TEXT", text);
    show(BriefPage.of(ATTACK, TestBrief.of(brief)));

    for (WebElement details : browser.all("details:not([open]) > summary")) {
      browser.run("arguments[0].parentElement.open = true", details);
    }
    browser.screenshot("hostile-light");
    browser.expectInert();
    browser.expectNoRequests();
    assertThat(browser.one("h1").getText()).contains("[U+202E]evil[U+202C]");
    browser.expectAccessible("hostile");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ATTACK})
  void fiveMegabytesOpen(String more) throws IOException {
    browser.look(Look.LIGHT);
    String paragraph =
        "On Monday 12 cars of the Holm Ferry Company sank off Vik, Ada Hale said. " + more + "\n\n";
    byte[] article =
        paragraph.repeat(5_000_000 / paragraph.length()).getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    open("large.txt", article);
    System.out.printf(
        "5 MB: brief made, page written and open in %s ms%n",
        (System.nanoTime() - start) / 1_000_000);

    browser.expectInert();
    assertThat(browser.one(".text").getText()).contains("sank off Vik");
  }

  @Test
  void printedItShowsTheArticleWithoutItsControls() throws IOException {
    browser.look(Look.LIGHT);
    seed(FIRST_SEED);
    browser
        .driver()
        .executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.screenshot("brief-print");

    assertThat(browser.one(".shows").isDisplayed()).isFalse();
    assertThat(browser.one(".text").isDisplayed()).isTrue();
    browser
        .driver()
        .executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }
}
