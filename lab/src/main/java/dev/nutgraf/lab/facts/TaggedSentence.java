package dev.nutgraf.lab.facts;

import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A sentence with the part of speech of each word, in the tokens that the function makes.
record TaggedSentence(int document, List<String> words, List<PartOfSpeech> parts) {

  /// Endings that the function leaves on their word.
  private static final Set<String> JOINED = Set.of("n't", "'ll", "'ve", "'re", "'d", "'m");

  static TaggedSentence of(JsonNode node) {
    List<String> words = new ArrayList<>();
    List<PartOfSpeech> parts = new ArrayList<>();
    for (int i = 0; i < node.get("tokens").size(); i++) {
      String word = node.get("tokens").get(i).asString();
      if (JOINED.contains(word) && !words.isEmpty()) {
        words.add(words.removeLast() + word);
      } else if (!word.isEmpty()) {
        words.add(word);
        parts.add(part(node.get("pos").get(i).asString()));
      }
    }
    return new TaggedSentence(node.get("doc").asInt(), words, parts);
  }

  private static PartOfSpeech part(String penn) {
    return switch (penn) {
      case "NN", "NNS" -> PartOfSpeech.NOUN;
      case "NNP", "NNPS" -> PartOfSpeech.NAME;
      case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJECTIVE;
      case "RB", "RBR", "RBS" -> PartOfSpeech.ADVERB;
      case "VB" -> PartOfSpeech.VERB_BASE;
      case "VBD" -> PartOfSpeech.VERB_PAST;
      case "VBZ", "VBP" -> PartOfSpeech.VERB_PRESENT;
      case "VBN" -> PartOfSpeech.PARTICIPLE;
      case "VBG" -> PartOfSpeech.GERUND;
      case "MD" -> PartOfSpeech.MODAL;
      case "IN" -> PartOfSpeech.PREPOSITION;
      case "TO" -> PartOfSpeech.TO;
      case "DT", "PDT" -> PartOfSpeech.DETERMINER;
      case "PRP", "EX" -> PartOfSpeech.PRONOUN;
      case "PRP$" -> PartOfSpeech.POSSESSIVE;
      case "WDT", "WP", "WP$", "WRB" -> PartOfSpeech.QUESTION_WORD;
      case "CC" -> PartOfSpeech.CONJUNCTION;
      case "CD" -> PartOfSpeech.NUMBER;
      case "RP" -> PartOfSpeech.PARTICLE;
      case "POS" -> PartOfSpeech.ENDING;
      case ".", ",", ":", ";", "``", "''", "$", "#", "LRB", "RRB" -> PartOfSpeech.MARK;
      default -> PartOfSpeech.OTHER;
    };
  }
}
