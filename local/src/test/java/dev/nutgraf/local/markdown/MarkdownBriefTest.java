package dev.nutgraf.local.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.TestBrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownBriefTest {

  private static String note(String json) {
    return MarkdownBrief.of("name.txt", TestBrief.of(json));
  }

  @Test
  void theNoteSaysWhatIsDeniedAndWhoIsHowOld() {
    assertThat(
            note(
                """
                {"summary": {"gist": {"text": "The ferry sails."}},
                 "keyFacts": {"people": [{"name": "Ada Hale", "age": {"value": 54}}],
                   "others": [{"name": "Tern"}],
                   "figures": [{"text": "40", "what": {"text": "boats"}, "denied": true}],
                   "statements": [{"text": "it sank", "source": {"mention": "she"}, "polarity": "denied"},
                     {"text": "it sails", "polarity": "asserted"}]}}
                """))
        .contains(
            "**The ferry sails.**",
            "- Ada Hale (aged 54)",
            "- Tern",
            "- 40 boats (denied)",
            "- she: it sank (denied)",
            "- it sails\n");
  }

  @Test
  void theNoteHoldsTheSummaryAndTheFacts() {
    assertThat(
            note(
                """
                {"article": {"title": "Ferry returns", "byline": "Ada Hale", "publishedAt": "2026-03-04", "words": 321},
                 "summary": {"sentences": [{"text": "The ferry will sail again."}]},
                 "keyFacts": {"event": {"who": {"text": "The ferry"}},
                   "people": [{"name": "Ada Hale", "roles": [{"text": "captain"}]}],
                   "figures": [{"text": "more than 300", "what": {"text": "passengers"}, "attribution": {"text": "Hale"}}],
                   "dates": [{"text": "Monday", "value": "2026-03-09"}],
                   "quotes": [{"text": "“We are ready”", "speaker": {"mention": "she"}}]}}
                """))
        .isEqualTo(
            """
            # Ferry returns

            name.txt · by Ada Hale · 2026-03-04 · 321 words

            ## Summary

            - The ferry will sail again.

            ## Event

            - who: The ferry

            ## People

            - Ada Hale (captain)

            ## Figures

            - more than 300 passengers, according to Hale

            ## Dates

            - Monday (2026-03-09)

            ## Quotations

            - she: “We are ready”
            """);
  }

  @Test
  void unsureFactsComeLastAndSaySo() {
    assertThat(
            note(
                """
                {"keyFacts": {"places": [{"name": "Tarn", "confidence": 0.55},
                     {"name": "Holm", "confidence": 0.9}, {"name": "Vik"}],
                   "event": {"who": {"text": "The ferry"}, "confidence": 0.6}}}
                """))
        .contains("## Event (unsure)", "- Holm\n- Vik\n- Tarn (unsure)\n");
  }

  @Test
  void aRejectedBriefSaysWhy() {
    assertThat(
            note(
                "{\"status\": \"rejected\", \"reason\": {\"code\": \"not-text\", \"message\": \"A"
                    + " PNG.\"}}"))
        .isEqualTo("# name.txt\n\n**Rejected** (not-text): A PNG.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>x</b> & y | \\<b\\>x\\</b\\> &amp; y",
        "[a](javascript:x) | \\[a\\](javascript:x)",
        "*a* _b_ `c` ~d~ | \\*a\\* \\_b\\_ \\`c\\` \\~d\\~",
        "- item | \\- item",
        "12. item | 12\\. item",
        "12 items | 12 items",
        "# head | \\# head"
      })
  void nothingIsMarkup(String text, String expected) {
    assertThat(EscapedMarkdown.of(text)).isEqualTo(expected);
  }

  @Test
  void aTextIsOneLine() {
    assertThat(EscapedMarkdown.of("a\n\n# b\u202ec")).isEqualTo("a \\# bc");
  }
}
