package dev.nutgraf.reading.lines;

import dev.nutgraf.article.Removal;
import java.util.List;
import java.util.Optional;

/// Recognises lines and sentences that surround articles by their words.
public final class BoilerplateRules {

  /// Lines that are not part of an article wherever they stand.
  public static final BoilerplateRules ANYWHERE = new BoilerplateRules("boilerplate.txt");

  /// Heads of boxes and lists that are not part of an article.
  public static final BoilerplateRules HEADS = new BoilerplateRules("tail-heads.txt");

  /// Lines that are not part of an article where they stand at its end.
  public static final BoilerplateRules AT_END = new BoilerplateRules("tail-lines.txt");

  /// A longer line has more words than any rule allows, unless they are monsters.
  public static final int LONGEST_LINE = 2_000;

  private final LineRules<Removal.Reason> rules;

  private BoilerplateRules(String resource) {
    rules = new LineRules<>(resource, Removal.Reason.class);
  }

  /// Why `line`, a whole line or a whole sentence, is not part of an article; empty if it may be.
  public Optional<Removal.Reason> reasonFor(String line) {
    return line.length() > LONGEST_LINE ? Optional.empty() : reasonFor(LineTokens.in(line));
  }

  /// The same for a line of which it is known how many words it has.
  public Optional<Removal.Reason> reasonFor(String line, int words) {
    return words > rules.longest() ? Optional.empty() : reasonFor(line);
  }

  /// The same for a line that is cut into tokens.
  public Optional<Removal.Reason> reasonFor(List<LineTokens.LineToken> tokens) {
    return rules.of(tokens);
  }
}
