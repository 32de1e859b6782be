package dev.nutgraf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.browser.Browser.Look;
import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.cloud.LocalCloud;
import dev.nutgraf.local.cloud.LocalCloudSettings;
import dev.nutgraf.local.web.DropServer;
import dev.nutgraf.local.web.LocalCloudBuckets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The page of `./nutgraf up`, with the function behind it in the real runtime client.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DropPageIT {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final Path FORMATS =
      Path.of("..", "function", "src", "test", "resources", "formats");

  /// Drops a file as a person does and calls back with the milliseconds until its brief is seen.
  private static final String DROP =
      """
      const [name, encoded, done] = arguments;
      const carried = new DataTransfer();
      const bytes = Uint8Array.from(atob(encoded), letter => letter.charCodeAt(0));
      carried.items.add(new File([bytes], name, {type: 'text/plain'}));
      const start = performance.now();
      window.dispatchEvent(new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true}));
      const look = () => {
        const link = document.querySelector('.entry a[href="/brief?key=' + encodeURIComponent(name) + '"]');
        const words = link && link.closest('.entry').querySelector('.words');
        if (words && words.getBoundingClientRect().height > 0) done(Math.round(performance.now() - start));
        else requestAnimationFrame(look);
      };
      look();
      """;

  private Browser browser;
  private LocalCloud cloud;
  private DropServer server;

  @BeforeAll
  void start() throws IOException {
    browser = Browser.start();
    cloud =
        LocalCloud.start(
            Installation.from(System.getProperties()),
            LocalCloudSettings.onLoopback().withProcesses(1),
            (_, _) -> {});
    server = DropServer.start(0, new LocalCloudBuckets(cloud));
    cloud.watchBriefs(server::changed);
    browser.look(Look.LIGHT).open(server.address().toString());
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (cloud != null) {
      cloud.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  private long drop(String name, String text) {
    return drop(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private long drop(String name, byte[] file) {
    Object millis =
        browser.driver().executeAsyncScript(DROP, name, Base64.getEncoder().encodeToString(file));
    return ((Number) java.util.Objects.requireNonNull(millis)).longValue();
  }

  @Test
  @Order(1)
  void theEmptyPageSaysWhatToDo() throws IOException {
    browser.driver().executeAsyncScript(
        "const done = arguments[0]; const look = () => document.getElementById('none').hidden ?"
            + " setTimeout(look, 50) : done(); look();");
    browser.screenshot("drop-empty-light");
    assertThat(browser.one("main").getText()).contains("Drop files here").contains("None yet");
    browser.expectAccessible("empty drop page");
  }

  @Test
  @Order(2)
  void aDroppedFileIsABriefWithinASecond() throws IOException {
    long first = drop("first.txt", Files.readString(SEEDS.resolve("003_lighthouse_short.txt")));
    long second = drop("000.txt", Files.readString(SEEDS.resolve("000_0c89b39f0ca6556f.txt")));
    long third = drop("bridge.html", Files.readString(SEEDS.resolve("001_harbour_bridge_page.html")));
    System.out.printf(
        "drop to visible brief: %s ms (function starting), then %s ms, %s ms%n",
        first, second, third);

    // The goal is a second; the bound leaves room for a machine that does other things too.
    assertThat(List.of(second, third)).allMatch(millis -> millis < 5_000);
    assertThat(browser.one(".entry .words").getText()).isNotBlank();
  }

  @Test
  @Order(3)
  void textThatIsPastedIsABriefToo() {
    int before = browser.all(".entry").size();
    browser.one("#text").sendKeys("The ferry sank on Monday. Nobody was hurt, Ada Hale said.");
    browser.one("button").click();
    drop("after.txt", "A second ferry sailed on Tuesday. It carried 12 cars.");

    assertThat(browser.all(".entry")).hasSize(before + 2);
    assertThat(browser.one("#briefs").getText())
        .contains("The ferry sank on Monday.")
        .contains("The ferry sank on Monday Nobody was hurt.txt");
  }

  @Test
  @Order(3)
  void theListCanBeSearchedAndFetched() {
    browser.one("#words").sendKeys("second ferry");
    assertThat(browser.all(".entry:not([hidden])")).hasSize(1);
    browser.one("#words").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    assertThat(browser.all(".entry:not([hidden])")).hasSameSizeAs(browser.all(".entry"));
    assertThat(browser.one("#all").isDisplayed()).isTrue();
  }

  /// All ten hold the same article.
  @ParameterizedTest
  @Order(3)
  @ValueSource(
      strings = {
        "valley.pdf",
        "valley.docx",
        "valley.odt",
        "valley.rtf",
        "valley.epub",
        "alt-b64.eml",
        "page.mhtml",
        "ninjs.json",
        "atom.xml",
        "valley.vtt"
      })
  void documentsOfManyKindsAreBriefs(String name) throws IOException {
    drop(name, Files.readAllBytes(FORMATS.resolve(name)));

    WebElement link = browser.one(".entry a[href='/brief?key=" + name + "']");
    assertThat(link.findElement(By.xpath("ancestor::li")).getText()).doesNotContain("No brief");
  }

  @Test
  @Order(4)
  void aReloadIsNoNews() {
    browser.open(server.address().toString());
    browser.driver().executeAsyncScript(
        "const done = arguments[0]; const look = () => document.querySelector('.entry') ?"
            + " done() : setTimeout(look, 50); look();");

    assertThat(browser.all(".entry.new")).isEmpty();
    assertThat(browser.one("#none").isDisplayed()).isFalse();
  }

  @Test
  @Order(4)
  void hostileArticlesAreInertInTheList() {
    drop(
        "<img src=x onerror=attacked=1>.html",
        "<html><title>&lt;script&gt;window.attacked=1&lt;/script&gt;</title><body><article><p>The ferry"
            + " &lt;img src=x onerror=window.attacked=1&gt; sank on Monday.</p></article></body></html>");

    browser.expectInert();
  }

  @Test
  @Order(5)
  void thePageIsAccessibleInEveryLook() throws IOException {
    for (Look look : Look.ALL) {
      browser.look(look).open(server.address().toString());
      browser.driver().executeAsyncScript(
          "const done = arguments[0]; const look = () => document.querySelector('.entry') ?"
              + " setTimeout(done, 1800) : setTimeout(look, 50); look();");
      browser.screenshot("drop-" + look.name());
      browser.expectAccessible("drop page, " + look.name());
      assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth"))
          .isEqualTo(0L);
    }
    browser.look(Look.LIGHT);
  }

  @Test
  @Order(6)
  void aBriefOpensAndItsOwnPolicyHolds() {
    browser.open(server.address().toString());
    browser.driver().executeAsyncScript(
        "const done = arguments[0]; const look = () => document.querySelector('.entry') ?"
            + " done() : setTimeout(look, 50); look();");
    WebElement link = browser.one(".entry a[href$='bridge.html']");
    String title = link.getText();
    link.sendKeys(Keys.ENTER); // a click may miss while the list still grows

    assertThat(browser.one("h1").getText()).isEqualTo(title);
    assertThat(browser.all("mark")).isNotEmpty();
    browser.expectInert();
  }
}
