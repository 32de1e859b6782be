package dev.nutgraf.reading.lines;

import dev.nutgraf.language.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// What is shown where an article was asked for and is none.
public enum PlaceholderPage {
  CONSENT_FORM("a form that asks for consent to cookies"),
  ROBOT_CHECK("a check for robots"),
  ERROR_PAGE("an error page"),
  LOGIN_PAGE("a login page"),
  EMPTY_TEMPLATE("a template without an article"),
  SCRIPT_SHELL("a page that a script fills in the browser"),
  FOOTER("the footer of a page"),
  LOG_FILE("a log file");

  /// No such page is longer, in words; most are far shorter.
  private static final int LONGEST = 450;

  /// Shorter ones need fewer telling sentences if their title tells, too.
  private static final int SHORT = 120;

  /// One word in so many must stand in telling sentences.
  private static final int SHARE = 2;

  private static final int SHARE_IF_TITLED = 6;

  /// So few words tell no story, and the title alone decides.
  private static final int WITHOUT_PROSE = 12;

  private static final int FEWEST_LOG_LINES = 5;

  private final String description;

  PlaceholderPage(String description) {
    this.description = description;
  }

  /// What it is, with its article: "an error page".
  public String description() {
    return description;
  }

  /// What the blocks are if they are no article.
  ///
  /// @param title of the page
  public static Optional<PlaceholderPage> of(Optional<String> title, List<TextBlock> blocks) {
    if (isLog(blocks)) {
      return Optional.of(LOG_FILE);
    }
    int all = 0;
    for (TextBlock block : blocks) {
      all += LineTokens.count(block.text());
      if (all > LONGEST) {
        return Optional.empty();
      }
    }
    EnumMap<PlaceholderPage, Integer> words = new EnumMap<>(PlaceholderPage.class);
    for (TextBlock block : blocks) {
      for (Span sentence : block.sentences()) {
        List<LineTokens.LineToken> tokens = LineTokens.in(sentence.in(block.text()));
        Optional<PlaceholderPage> told = Rules.ALL.of(tokens);
        if (told.isPresent()) {
          words.merge(told.get(), LineTokens.count(sentence.in(block.text())), Integer::sum);
        }
      }
    }
    PlaceholderPage most = values()[0];
    for (PlaceholderPage page : words.keySet()) {
      most = words.getOrDefault(page, 0) > words.getOrDefault(most, 0) ? page : most;
    }
    int telling = words.getOrDefault(most, 0);
    Optional<PlaceholderPage> titled =
        all <= SHORT && title.isPresent()
            ? Rules.ALL.of(LineTokens.in(title.get()))
            : Optional.empty();
    if (telling == 0) {
      return all <= WITHOUT_PROSE ? titled : Optional.empty();
    }
    int share = titled.equals(Optional.of(most)) ? SHARE_IF_TITLED : SHARE;
    return telling * share >= all ? Optional.of(most) : Optional.empty();
  }

  /// Whether nearly every line begins with a date and a time to the second.
  private static boolean isLog(List<TextBlock> blocks) {
    int stamped = 0;
    for (TextBlock block : blocks) {
      stamped += IsoDates.beginsWithMoment(block.text()) ? 1 : 0;
    }
    return stamped >= FEWEST_LOG_LINES && 4 * stamped >= 3 * blocks.size();
  }

  /// Is read where a text is short enough for such a page.
  private static final class Rules {
    private static final LineRules<PlaceholderPage> ALL =
        new LineRules<>("not-articles.txt", PlaceholderPage.class);
  }
}
