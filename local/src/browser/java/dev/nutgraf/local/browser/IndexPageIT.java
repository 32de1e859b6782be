package dev.nutgraf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.TestBrief;
import dev.nutgraf.local.browser.Browser.Look;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.OutputFolder;
import dev.nutgraf.local.index.FolderIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// An index of three hundred briefs, opened from the disk.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexPageIT {

  private static final int BRIEFS = 300;
  private static final int REJECTED = 10;

  @TempDir private static Path scratch;
  private Browser browser;
  private String address = "";

  @BeforeAll
  void start() throws IOException {
    browser = Browser.start();
    OutputFolder folder = new OutputFolder(scratch);
    FolderIndex index = FolderIndex.of(folder);
    for (int i = 1; i <= BRIEFS; i++) {
      String page = "ferry-" + i + ".txt.html";
      folder.write(page, new byte[0]);
      index.add(
          page,
          new InputFile(Optional.of(Files.createFile(scratch.resolve("ferry-" + i + ".txt"))), "ferry-" + i + ".txt"),
          TestBrief.of(i <= REJECTED ? rejected() : summarized(i)));
    }
    address = index.write().orElseThrow().page().toUri().toString();
  }

  private static String rejected() {
    return "{\"status\": \"rejected\", \"reason\": {\"message\": \"This file is a PNG image, not text.\"}}";
  }

  private static String summarized(int i) {
    return """
        {"status": "summarized",
         "article": {"title": "Ferry %1$s sails again", "byline": "Ada Hale", "publishedAt": "2026-01-%2$02d"},
         "summary": {"sentences": [{"text": "Ferry number %1$s, which had lain in the harbour of Vik all winter, sailed again on Monday with 40 cars and its captain, who said that nobody had believed in it any more."}]},
         "keyFacts": {"people": [{"name": "Captain %3$s"}], "places": [{"name": "Vik"}]}}
        """
        .formatted(i, 1 + i % 28, i % 7);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private void choose(String list, String value) {
    browser.run(
        "const list = document.getElementById(arguments[0]); list.value = arguments[1];"
            + " list.dispatchEvent(new Event('input', {bubbles: true}));",
        list,
        value);
  }

  private long found() {
    return browser.all(".entry:not([hidden])").size();
  }

  @Test
  void hundredsOfBriefsAreSearchedWithoutAServer() throws IOException {
    browser.look(Look.LIGHT).open(address);
    System.out.printf(
        "index of %s briefs: first paint after %s ms, %s pixels high%n",
        BRIEFS,
        browser.run(
            "return Math.round((performance.getEntriesByType('paint')[0] || {startTime: -1}).startTime)"),
        browser.run("return document.documentElement.scrollHeight"));
    browser.screenshot("index-300");

    browser.one("#words").sendKeys("ferry 299 VIK");
    assertThat(found()).isEqualTo(1);
    assertThat(browser.one("#found").getText()).isEqualTo("1 of 300 found");
    browser.one("#words").clear();
    choose("person", "Captain 3");
    assertThat(found()).isBetween(40L, 43L);
    choose("person", "");
    choose("status", "rejected");
    assertThat(found()).isEqualTo(REJECTED);
    assertThat(browser.one(".apart").getText()).contains("PNG image");
    browser.expectNoRequests();
  }

  @Test
  void itIsAccessibleInEveryLook() throws IOException {
    for (Look look : Look.ALL) {
      browser.look(look).open(address);
      browser.screenshot("index-" + look.name());
      // Rows are alike: a few tell as much as three hundred, in far less time.
      browser.one("#words").sendKeys("ferry 29");
      browser.expectAccessible("index, " + look.name());
      assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth"))
          .isEqualTo(0L);
    }
  }
}
