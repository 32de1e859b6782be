package dev.nutgraf.local.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import tools.jackson.databind.JsonNode;

/// A brief as one HTML document that asks for nothing else.
public final class BriefPage {

  private static final Assets ASSETS = Assets.of(BriefPage.class, "brief.css", "brief.js");

  private BriefPage() {}

  /// The page of a brief, summarized or rejected.
  ///
  /// @param name what the input is called where its title is not known
  /// @param brief a brief of schema 1.x; what is missing or makes no sense is left out
  // Generated code takes null for "no interceptor".
  @SuppressWarnings("NullAway")
  public static String of(String name, JsonNode brief) {
    StringOutput out = new StringOutput();
    JtebriefGenerated.render(
        new OwaspHtmlTemplateOutput(out), null, PageReader.read(name, brief), ASSETS);
    return out.toString();
  }

  /// The Content-Security-Policy that the page carries, for a server that wants to say it too.
  public static String policy() {
    return ASSETS.policy("");
  }
}
