package dev.nutgraf.language.tagger;

import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The corpus of this room, a sentence a line. Cases whose name begins with `names` are texts whose
/// names are told; of the others every token has its part of speech.
class TaggerCorpusTest {

  static Stream<Corpus.Case> names() {
    return cases(true);
  }

  static Stream<Corpus.Case> parts() {
    return cases(false);
  }

  private static Stream<Corpus.Case> cases(boolean names) {
    return Corpus.of(TaggerCorpusTest.class)
        .filter(someCase -> someCase.toString().startsWith("names") == names);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameIsTagged(Corpus.Case text) {
    List<String> found = new ArrayList<>();
    int number = 0;
    for (String sentence : text.text().lines().toList()) {
      number++;
      for (NameTag tag : NameTagger.shipped().tags(List.of(tokens(sentence)))) {
        found.add(Corpus.line(number, tag.kind(), tag.span().in(sentence)));
      }
    }

    text.expects(found);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyWordHasItsPart(Corpus.Case text) {
    List<String> found = new ArrayList<>();
    for (String sentence : text.text().lines().toList()) {
      List<Token> tokens = tokens(sentence);
      List<PartOfSpeech> parts = PartOfSpeechTagger.of(tokens);
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < tokens.size(); i++) {
        String space = i > 0 ? " " : "";
        line.append(space).append(tokens.get(i).text()).append('/').append(parts.get(i));
      }
      found.add(line.toString());
    }

    text.expects(found);
  }

  private static List<Token> tokens(String sentence) {
    return Tokenizer.tokensIn(sentence, new Span(0, sentence.length()));
  }
}
