package dev.nutgraf.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.TestBrief;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndexPageTest {

  private static IndexPage.Entry entry(String path, String json) {
    return IndexPage.Entry.of(IndexPage.link(path), path, TestBrief.of(json));
  }

  @Test
  void everyBriefIsALinkWithItsFirstSentence() {
    Document page =
        Jsoup.parse(
            IndexPage.of(
                List.of(
                    entry(
                        "a b/100%?#.html",
                        """
                        {"article": {"title": "Ferry <b>sinks"}, "summary": {"sentences": [{"text": "It sank."}]}}
                        """),
                    entry(
                        "javascript:alert(1)",
                        """
                        {"status": "rejected", "reason": {"message": "This is a picture."}}
                        """))));

    assertThat(page.select("h2 a").eachAttr("href"))
        .containsExactly("./a%20b/100%25%3F%23.html", "./javascript%3Aalert%281%29");
    assertThat(page.select(".entry").eachText())
        .containsExactly(
            "Ferry <b>sinks It sank. a b/100%?#.html",
            "javascript:alert(1) No brief This is a picture.");
  }
}
