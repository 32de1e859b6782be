package dev.nutgraf.local.web;

import dev.nutgraf.local.page.Assets;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/// The page that files are dropped on.
final class DropPage {

  private static final Assets ASSETS = Assets.of(DropPage.class, "drop.css", "drop.js");

  private DropPage() {}

  // Generated code takes null for "no interceptor".
  @SuppressWarnings("NullAway")
  static String html() {
    StringOutput out = new StringOutput();
    JtedropGenerated.render(
        new OwaspHtmlTemplateOutput(out), null, ASSETS, policy(), DropServer.MAX_ARTICLE_BYTES);
    return out.toString();
  }

  static String policy() {
    return ASSETS.policy("; connect-src 'self'");
  }
}
