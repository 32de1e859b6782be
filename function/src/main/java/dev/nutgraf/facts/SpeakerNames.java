package dev.nutgraf.facts;

import dev.nutgraf.language.PartOfSpeech;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells which name a mention stands for. Names are runs of capitalised words; a surname stands for
/// the one fuller name that ends with it, and a "he" or "she" for the last person who spoke in the
/// same paragraph or the sentence before.
final class SpeakerNames {

  private final TokenizedArticle article;
  private final Set<String> names;

  SpeakerNames(TokenizedArticle article) {
    this.article = article;
    this.names = names(article);
  }

  /// The speaker at `mention`, where `earlier` are the speakers so far.
  Speaker speaker(Span mention, List<Speaker> earlier) {
    String text = mention.in(article.text());
    Optional<String> name =
        SpeechWords.isPersonalPronoun(text) ? lastPerson(mention, earlier) : fullName(text);
    return new Speaker(name, mention);
  }

  private Optional<String> fullName(String mention) {
    if (!Character.isUpperCase(mention.charAt(0))) {
      return Optional.empty();
    }
    List<String> fuller =
        names.stream().filter(name -> name.endsWith(" " + mention)).distinct().toList();
    if (fuller.size() == 1) {
      return Optional.of(fuller.get(0));
    }
    return fuller.isEmpty() && names.contains(mention) ? Optional.of(mention) : Optional.empty();
  }

  private Optional<String> lastPerson(Span pronoun, List<Speaker> earlier) {
    int sentence = article.article().sentenceAt(pronoun.begin());
    int paragraph = article.article().sentences().get(sentence).paragraph();
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Speaker speaker = earlier.get(i);
      int at = article.article().sentenceAt(speaker.mention().begin());
      boolean near = article.article().sentences().get(at).paragraph() == paragraph;
      if (speaker.mention().begin() < pronoun.begin() && near && speaker.name().isPresent()) {
        return speaker.name();
      }
    }
    return Optional.empty();
  }

  /// Runs of at least two capitalised words inside sentences, without their titles, and the single
  /// capitalised words that are not the first of a sentence.
  private static Set<String> names(TokenizedArticle article) {
    Set<String> names = new LinkedHashSet<>();
    for (ParsedSentence parsed : article.parsed()) {
      List<Token> sentence = parsed.tokens();
      List<Token> run = new ArrayList<>();
      for (int i = 0; i <= sentence.size(); i++) {
        boolean named =
            i < sentence.size()
                && parsed.part(i) == PartOfSpeech.NAME
                && !SpeechWords.isTitle(sentence.get(i).text());
        if (named) {
          run.add(sentence.get(i));
        } else {
          addRun(run, sentence, article.text(), names);
          run.clear();
        }
      }
    }
    return names;
  }

  private static void addRun(
      List<Token> run, List<Token> sentence, String text, Set<String> names) {
    boolean opensSentence = !run.isEmpty() && run.get(0).equals(sentence.get(0));
    if (run.size() > 1 || (run.size() == 1 && !opensSentence)) {
      names.add(text.substring(run.get(0).span().begin(), run.get(run.size() - 1).span().end()));
    }
  }
}
