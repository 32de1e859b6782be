package dev.nutgraf.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.TestBrief;
import dev.nutgraf.local.index.IndexEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageJsonTest {

  private static PageJson.StoredEntry listed(String key, String brief) {
    return new PageJson.StoredEntry(
        new ArticleBuckets.Stored(key, "v1"), IndexEntry.of(key, TestBrief.of(brief)));
  }

  @Test
  void theListNamesEachBriefItsTitleAndItsSummary() {
    byte[] json =
        PageJson.list(
            "7",
            List.of(
                listed(
                    "a \"b\".txt",
                    """
                    {"article": {"title": "Ferry sinks"},
                     "summary": {"sentences": [{"text": "It sank."}, {"text": "Twice."}]}}
                    """),
                listed(
                    "c.png",
                    """
                    {"status": "rejected", "reason": {"message": "A PNG."}}
                    """)));

    assertThat(json)
        .asString()
        .isEqualTo(
            "{\"version\":\"7\",\"briefs\":["
                + "{\"key\":\"a \\\"b\\\".txt\",\"version\":\"v1\",\"name\":\"a \\\"b\\\".txt\","
                + "\"title\":\"Ferry sinks\",\"rejected\":false,"
                + "\"summary\":[\"It sank.\",\"Twice.\"]},"
                + "{\"key\":\"c.png\",\"version\":\"v1\",\"name\":\"c.png\","
                + "\"title\":null,\"rejected\":true,\"summary\":[\"A PNG.\"]}]}");
  }

  @Test
  void theAnswerToAnArticleIsItsKey() {
    assertThat(PageJson.key("a/b.txt")).asString().isEqualTo("{\"key\":\"a/b.txt\"}");
  }
}
