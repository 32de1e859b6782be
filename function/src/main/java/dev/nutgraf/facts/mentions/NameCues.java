package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.NameTag;
import java.util.List;
import java.util.Optional;

/// Reads from the words around one mention what kind of thing it names: "shares in X", "X, a mining
/// company,", "X, who …", "the film X". Only what the writer says plainly counts; "in X" does not.
public final class NameCues {

  private static final List<KindReader> BESIDE =
      List.of(new KindByWordBefore(), new KindByWordAfter());

  private static final List<KindReader> AROUND =
      List.of(new KindByApposition(), new KindByWordBefore(), new KindByWordAfter());

  private final ParsedArticle article;

  public NameCues(ParsedArticle article) {
    this.article = article;
  }

  /// The kind that the words around `mention` give it, if they do.
  public Optional<NameTag.Kind> around(NameMention mention) {
    return first(AROUND, mention);
  }

  /// The kind that the words right before and after `mention` give it; the other members of "A, B
  /// and C" share it.
  Optional<NameTag.Kind> beside(NameMention mention) {
    return first(BESIDE, mention);
  }

  private Optional<NameTag.Kind> first(List<KindReader> readers, NameMention mention) {
    ParsedSentence sentence = article.parsed().get(mention.sentence());
    for (KindReader reader : readers) {
      Optional<NameTag.Kind> kind = reader.kind(mention, sentence);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }
}
