package dev.nutgraf.local.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.TestBrief;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexPageTest {

  private static IndexPage.Row row(String path, String json) {
    return IndexPage.Row.of(
        path, new IndexFile.Listed(Optional.empty(), IndexEntry.of(path, TestBrief.of(json))));
  }

  private static Document page(IndexPage.Row... rows) {
    return Jsoup.parse(IndexPage.of(List.of(rows)));
  }

  @Test
  void everyBriefIsALinkWithItsFirstSentenceAndTheRejectedStandApart() {
    Document page =
        page(
            row(
                "javascript:alert(1)",
                """
                {"status": "rejected", "reason": {"message": "This is a picture."}}
                """),
            row(
                "a b/100%?#.html",
                """
                {"article": {"title": "Ferry <b>sinks", "byline": "Ada Hale", "publishedAt": "2026-03-04T10:00:00Z"},
                 "summary": {"sentences": [{"text": "It sank."}]}}
                """));

    assertThat(page.select("h3 a").eachAttr("href"))
        .containsExactly("./a%20b/100%25%3F%23.html", "./javascript%3Aalert%281%29");
    assertThat(page.select(".entry").eachText())
        .containsExactly(
            "Ferry <b>sinks It sank. 2026-03-04Ada Halea b/100%?#.html",
            "javascript:alert(1) This is a picture. javascript:alert(1)");
    assertThat(page.select(".apart .entry")).hasSize(1);
    assertThat(page.select("h1").text()).isEqualTo("1 brief");
  }

  @Test
  void theLatestStandsFirstAndTheUndatedLast() {
    Document page =
        page(
            row("undated.html", "{}"),
            row("old.html", "{\"article\": {\"publishedAt\": \"2025-12-31\"}}"),
            row("new.html", "{\"article\": {\"publishedAt\": \"2026-01-01\"}}"));

    assertThat(page.select("h3").eachText())
        .containsExactly("new.html", "old.html", "undated.html");
  }

  @Test
  void anUntitledBriefIsHeadedByItsGist() {
    Element entry =
        page(row(
                "paste.txt",
                """
                    {"summary": {"gist": {"text": "the ferry sank"}, "sentences": [{"text": "But the ferry sank."}]}}
                    """))
            .expectFirst(".entry");

    assertThat(entry.expectFirst("h3").text()).isEqualTo("the ferry sank");
    assertThat(entry.select(".lead")).isEmpty();
  }

  @Test
  void aRowCarriesWhatItIsFoundBy() {
    Element entry =
        page(row(
                "a.html",
                """
                    {"article": {"title": "Ferry"}, "summary": {"sentences": [{"text": "It sank."}]},
                     "keyFacts": {"people": [{"name": "Ada Hale"}, {"name": "Bo \\"Bob\\" Lind"}], "places": [{"name": "Vik"}]}}
                    """))
            .expectFirst(".entry");

    assertThat(entry.attr("data-people")).isEqualTo("Ada Hale\nBo \"Bob\" Lind");
    assertThat(entry.attr("data-places")).isEqualTo("Vik");
    assertThat(entry.attr("data-words")).contains("Ferry", "It sank.", "a.html", "Ada Hale", "Vik");
  }
}
