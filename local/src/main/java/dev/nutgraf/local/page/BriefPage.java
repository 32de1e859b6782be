package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Brief;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Optional;

/// A brief as one HTML document that asks for nothing else.
public final class BriefPage {

  private static final Assets ASSETS = Assets.of(BriefPage.class, "brief.css", "brief.js");

  private BriefPage() {}

  /// The page of a brief that stands alone.
  ///
  /// @see #of(String, Brief, Optional)
  public static String of(String name, Brief brief) {
    return of(name, brief, Optional.empty());
  }

  /// The page of a brief, summarized or rejected.
  ///
  /// @param name what the input is called where its title is not known
  /// @param brief what is unknown of it, or makes no sense, is left out
  /// @param index the link to the page that lists all briefs, if there is one
  // Generated code takes null for "no interceptor".
  @SuppressWarnings("NullAway")
  public static String of(String name, Brief brief, Optional<String> index) {
    StringOutput out = new StringOutput();
    JtebriefGenerated.render(
        new OwaspHtmlTemplateOutput(out), null, PageBuilder.page(name, brief), index, ASSETS);
    return out.toString();
  }

  /// The Content-Security-Policy that the page carries, for a server that wants to say it too.
  public static String policy() {
    return ASSETS.policy("");
  }
}
