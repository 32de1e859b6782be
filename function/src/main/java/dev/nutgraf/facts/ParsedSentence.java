package dev.nutgraf.facts;

import dev.nutgraf.language.PartOfSpeech;
import dev.nutgraf.language.PartsOfSpeech;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tokens of one sentence with their parts of speech. Asking beyond its ends is allowed and
/// gives an empty word that is a mark.
record ParsedSentence(List<Token> tokens, List<PartOfSpeech> parts, List<String> words) {

  ParsedSentence {
    tokens = List.copyOf(tokens);
    parts = List.copyOf(parts);
    words = List.copyOf(words);
  }

  static ParsedSentence of(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(token.text().replace('’', '\'').toLowerCase(Locale.ROOT));
    }
    List<PartOfSpeech> parts = new ArrayList<>(PartsOfSpeech.of(tokens));
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isVerb() && SpeechWords.isAlwaysVerb(words.get(i))) {
        parts.set(
            i, words.get(i).endsWith("s") ? PartOfSpeech.VERB_PRESENT : PartOfSpeech.VERB_PAST);
      }
      if (i > 0 && tokens.get(i).isCapitalized() && isSurname(tokens, parts, i)) {
        parts.set(i, PartOfSpeech.NAME);
      }
    }
    return new ParsedSentence(tokens, parts, words);
  }

  /// "Mr Kelly", "Tony Kelly": a surname that the tagger took for an adverb.
  private static boolean isSurname(List<Token> tokens, List<PartOfSpeech> parts, int i) {
    return SpeechWords.isTitle(tokens.get(i - 1).text())
        || (parts.get(i) == PartOfSpeech.ADVERB && parts.get(i - 1) == PartOfSpeech.NAME);
  }

  /// The same sentence with what stands inside quotations made unreadable: long quotations are
  /// marks to whoever reads the writer's own words, the verbs of short ones are nobody's.
  ParsedSentence masked(List<Quotation> quotations) {
    if (quotations.isEmpty() || tokens.isEmpty()) {
      return this;
    }
    List<PartOfSpeech> masked = new ArrayList<>(parts);
    for (Quotation quotation : quotations) {
      int end = indexAt(quotation.span().end());
      for (int i = indexAt(quotation.span().begin()); i < end; i++) {
        if (quotation.words() >= Quotation.SHORTEST_CLAUSE) {
          masked.set(i, PartOfSpeech.MARK);
        } else if (parts.get(i).isVerb()) {
          masked.set(i, PartOfSpeech.OTHER);
        }
      }
    }
    return new ParsedSentence(tokens, masked, words);
  }

  int size() {
    return tokens.size();
  }

  /// The word at `i` in small letters, with straight apostrophes.
  String word(int i) {
    return i >= 0 && i < tokens.size() ? words.get(i) : "";
  }

  String text(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  PartOfSpeech part(int i) {
    return i >= 0 && i < tokens.size() ? parts.get(i) : PartOfSpeech.MARK;
  }

  boolean isMark(int i) {
    return i < 0 || i >= tokens.size() || tokens.get(i).kind() == Token.Kind.MARK;
  }

  boolean isCapitalized(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalized();
  }

  /// From the first character of token `from` to the last of the token before `to`.
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }

  /// The first token that begins at or after `offset`.
  int indexAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
