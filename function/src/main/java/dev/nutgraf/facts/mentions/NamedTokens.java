package dev.nutgraf.facts.mentions;

import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which mention of a name a token of the article belongs to.
public final class NamedTokens {

  /// The mentions by where each of their tokens begins.
  private final Map<Integer, NameMention> byToken = new HashMap<>();

  public NamedTokens(List<NameMention> mentions) {
    for (NameMention mention : mentions) {
      for (Token word : mention.words()) {
        byToken.put(word.span().begin(), mention);
      }
    }
  }

  /// The mention that `token` belongs to.
  public Optional<NameMention> mentionAt(Token token) {
    return Optional.ofNullable(byToken.get(token.span().begin()));
  }

  /// The mention that `token` belongs to, if it is one of a person.
  public Optional<NameMention> personAt(Token token) {
    Optional<NameMention> mention = mentionAt(token);
    return mention.isPresent() && mention.get().kind() == NameTag.Kind.PERSON
        ? mention
        : Optional.empty();
  }
}
