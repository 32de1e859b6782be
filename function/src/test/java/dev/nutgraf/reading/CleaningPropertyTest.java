package dev.nutgraf.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Sentence;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/// What holds for cleaning whatever goes in.
class CleaningPropertyTest {

  private static final int LIMIT = 1 << 20;

  private static Reading read(String text, String name) {
    return ArticleReader.read(text.getBytes(UTF_8), Hints.named(name), LIMIT);
  }

  @Property(tries = 500)
  void anyBytesAreSurvived(@ForAll @Size(max = 500) byte[] bytes) {
    for (String name : List.of("a", "a.html", "a.md", "a.txt")) {
      assertThat(ArticleReader.read(bytes, Hints.named(name), LIMIT)).isNotNull();
    }
  }

  @Property(tries = 500)
  void cleaningTwiceEqualsCleaningOnce(@ForAll("pastes") String paste) {
    if (read(paste, "a.txt") instanceof Reading.Legible once) {
      Reading twice = read(once.article().text(), "a.txt");

      assertThat(twice).isInstanceOf(Reading.Legible.class);
      assertThat(((Reading.Legible) twice).article().text()).isEqualTo(once.article().text());
    }
  }

  @Property(tries = 300)
  void theArticleOfAPageIsCleanText(@ForAll("pages") String page) {
    if (read(page, "a.html") instanceof Reading.Legible once) {
      assertThat(once.article().text()).doesNotContain("<p", "</", "class=", "href");
      Reading twice = read(once.article().text(), "a.txt");

      assertThat(((Reading.Legible) twice).article().text()).isEqualTo(once.article().text());
    }
  }

  @Property(tries = 300)
  void everySentenceLiesInItsParagraphAndHoldsWords(@ForAll("pastes") String paste) {
    if (read(paste, "a.txt") instanceof Reading.Legible legible) {
      Article article = legible.article();
      for (Sentence sentence : article.sentences()) {
        assertThat(article.paragraphs().get(sentence.paragraph()).span().contains(sentence.span()))
            .isTrue();
        assertThat(sentence.span().in(article.text())).isNotBlank();
      }
    }
  }

  private static Arbitrary<String> lines() {
    return Arbitraries.of(
        "The council of Norhaven voted on Monday to keep the old ferry for another ten years.",
        "“Nobody asked us,” said Petra Lund, who has run the line since her father died in 2009.",
        "It will cost four million crowns. The money comes from the bridge fund, the mayor said.",
        "What happens next",
        "The ferry",
        "Home",
        "News",
        "Sport",
        "Privacy Policy",
        "Subscribe",
        "Facebook",
        "Related articles",
        "Bridge at Tarn to get a new deck",
        "Read more: Five things to know about the ferry",
        "By Ada Byrne",
        "Published: 12 March 2025, 6.40pm",
        "12 March 2025",
        "4 min read",
        "© 2025 Norhaven Post. All rights reserved.",
        "Sign up for our newsletter and get it straight to your inbox.",
        "Photo: Ida Holm/Norhaven Post",
        "Ada Byrne is a reporter for the Norhaven Post.",
        "Follow us on Facebook",
        "Leave a comment",
        "Comments",
        "- one boat",
        "a");
  }

  @Provide
  Arbitrary<String> pastes() {
    return lines().list().ofMinSize(1).ofMaxSize(40).map(list -> String.join("\n", list));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> blocks =
        Arbitraries.of(
                "<p>%s</p>",
                "<h2>%s</h2>",
                "<div class=\"related\"><p>%s</p></div>",
                "<li>%s</li>",
                "<a href=\"/x\">%s</a>",
                "<blockquote>%s</blockquote>",
                "<figure><figcaption>%s</figcaption></figure>",
                "<section id=\"comments\">%s",
                "</section>",
                "<article><h1>%s</h1>",
                "<br>%s<br>")
            .flatMap(block -> lines().map(line -> block.formatted(line)));
    return blocks
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(list -> "<html><body>" + String.join("\n", list) + "</body></html>");
  }
}
