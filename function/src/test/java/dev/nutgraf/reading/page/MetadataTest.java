package dev.nutgraf.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.markup.SourceThinner;
import org.junit.jupiter.api.Test;

/// What a page tells of its article besides the text.
class MetadataTest {

  private static final String BODY =
      """
      <p>The ferry between Norhaven and the Skerry islands will stop for two weeks, its owner said.</p>
      <p>A bus will take passengers over the bridge at Tarn, which adds forty minutes to the trip.</p>
      """;

  private static ArticleMetadata page(String head, String top) {
    return page(head, top, "");
  }

  private static ArticleMetadata page(String head, String top, String behind) {
    String html =
        "<html><head>%s</head><body><article>%s%s</article><div>%s</div></body></html>"
            .formatted(head, top, BODY, filler(behind));
    return PageArticle.in(SourceThinner.sourceOf(html)).metadata();
  }

  /// What stands farther from the headline than bylines are looked for.
  private static String filler(String behind) {
    return behind.isEmpty() ? "" : "<p>Orla<p>Sund".repeat(10) + behind;
  }

  @Test
  void jsonLdNamesAuthorsThroughReferencesInItsGraph() {
    ArticleMetadata metadata =
        page(
            """
            <script type="application/ld+json">{"@graph": [
              {"@type": "NewsArticle", "headline": "Ferry to stop", "datePublished": "2025-03-12T18:40:00+01:00",
               "author": [{"@id": "#ada"}, {"@type": "Person", "name": "Ola Rye"}]},
              {"@type": "Person", "@id": "#ada", "name": "Ada Byrne"}]}</script>
            """,
            "<h1>Ferry to stop</h1>");

    assertThat(metadata.byline()).contains("Ada Byrne, Ola Rye");
    assertThat(metadata.publishedAt()).contains("2025-03-12T18:40:00+01:00");
    assertThat(metadata.title()).contains("Ferry to stop");
  }

  @Test
  void brokenJsonLdIsReadAsFarAsItGoes() {
    ArticleMetadata metadata =
        page(
            "<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": \"2025-03-12\","
                + " \"oops</script>",
            "<h1>Ferry to stop</h1>");

    assertThat(metadata.publishedAt()).contains("2025-03-12");
  }

  @Test
  void theHeadlineAReaderSeesComesWithoutTheSitesName() {
    assertThat(page("<title>Ferry to stop in March | Norhaven Post</title>", "").title())
        .contains("Ferry to stop in March");
    assertThat(
            page(
                    "<meta property='og:title' content='Why the ferry stops in March'>",
                    "<h1>The ferry stops in March</h1>")
                .title())
        .contains("The ferry stops in March");
  }

  @Test
  void bylineAndDateAreReadFromThePageWhereItDoesNotStateThemToMachines() {
    ArticleMetadata metadata =
        page(
            "",
            "<h1>Ferry to stop</h1><div>By Ada Byrne, Transport Editor</div><div>12 March 2025</div>");

    assertThat(metadata.byline()).contains("Ada Byrne");
    assertThat(metadata.publishedAt()).contains("2025-03-12");
  }

  @Test
  void theAddressIsTheCanonicalOne() {
    assertThat(page("<link rel=canonical href='https://post.example/ferry'>", "").url())
        .contains("https://post.example/ferry");
    assertThat(page("<link rel=canonical href='javascript:x'>", "").url()).isEmpty();
  }

  @Test
  void aNameAloneBesideTheDateIsTheAuthors() {
    assertThat(
            page("", "<h1>Ferry to stop</h1><div>Ada Byrne</div><div>12 March 2025</div>").byline())
        .contains("Ada Byrne");
    assertThat(
            page("", "<h1>Ferry to stop</h1><div>World News</div><div>12 March 2025</div>")
                .byline())
        .isEmpty();
    assertThat(
            page("", "<h1>Ferry to stop</h1><div>NORHAVEN REGION</div><div>12 March 2025</div>")
                .byline())
        .isEmpty();
  }

  @Test
  void aPersonWhoSignsComesBeforeTheDeskThatThePageClaims() {
    String desk = "<meta name=author content='Norhaven Post Staff'>";

    assertThat(page(desk, "<h1>Ferry to stop</h1><div>By Ada Byrne</div>").byline())
        .contains("Ada Byrne");
    assertThat(page(desk, "<h1>Ferry to stop</h1>").byline()).contains("Norhaven Post Staff");
  }

  @Test
  void anAuthorMayBeNamedAtTheEndOrBesideTheArticle() {
    assertThat(page("", "<h1>Ferry to stop</h1>", "<h3>Written by Ada Byrne</h3>").byline())
        .contains("Ada Byrne");
    assertThat(
            page(
                    "",
                    "<h1>Ferry to stop</h1>",
                    "<h6>Author(s)</h6><ul><li>Ada Byrne<li>Ola Rye</ul>")
                .byline())
        .contains("Ada Byrne, Ola Rye");
    assertThat(page("", "<h1>Ferry to stop</h1>", "<p>By Ada Byrne</p>").byline()).isEmpty();
  }

  @Test
  void anOfficeBesideAMarkedNameIsNoPartOfIt() {
    assertThat(
            page(
                    "",
                    "<h1>Ferry to stop</h1><div>Written by: <span class=author-name>Ada Byrne</span>"
                        + " <span class=author-title>Gardener</span></div>")
                .byline())
        .contains("Ada Byrne");
  }

  @Test
  void aCustomersReviewNamesNoAuthorOfThePage() {
    assertThat(
            page(
                    "<script type='application/ld+json'>{\"@type\": \"Product\", \"review\": {\"@type\":"
                        + " \"Review\", \"author\": {\"name\": \"Olaf Berg\"}}}</script>",
                    "<h1>Ferry to stop</h1>")
                .byline())
        .isEmpty();
  }

  @Test
  void lettersBehindTheNameAreTakenFromWhatAReaderSees() {
    String claim = "<meta name=author content='Shea Lund'>";

    assertThat(page(claim, "<h1>Ferry to stop</h1><div>By Shea Lund, DVM</div>").byline())
        .contains("Shea Lund, DVM");
  }

  @Test
  void theAuthorShownWithPostedLinksCounts() {
    assertThat(
            page(
                    "<meta name='twitter:label1' content='Written by'>"
                        + "<meta name='twitter:data1' content='Ada Byrne'>",
                    "<h1>Ferry to stop</h1>")
                .byline())
        .contains("Ada Byrne");
  }

  @Test
  void theNameOfTheHostIsNotPartOfTheTitle() {
    assertThat(
            page(
                    "<title>Ferry to stop in March - Norhaven Post</title>"
                        + "<link rel=canonical href='https://www.norhaven-post.example/ferry'>",
                    "")
                .title())
        .contains("Ferry to stop in March");
  }
}
