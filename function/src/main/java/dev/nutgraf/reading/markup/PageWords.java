package dev.nutgraf.reading.markup;

import dev.nutgraf.language.Lexicon;
import java.util.List;

/// The words that pages use in names and in what they say to machines, as listed in
/// `page-words.txt`; in small letters.
public enum PageWords {
  /// What stands before the names of authors ("view all posts by").
  BEFORE_AUTHORS("before authors"),

  /// Words in the address of an author's own page ("/author/").
  AUTHOR_ADDRESS("author address"),

  /// Words in the class of what belongs to other articles.
  OTHER_ARTICLES("other articles"),

  /// Words in the class of an element that shows an author or a date.
  SHOWS_AUTHOR_OR_DATE("shows author or date"),

  /// First words of names that say what an element has or lacks ("has-comments").
  HAS_OR_LACKS("has or lacks"),

  /// Words in the class of a box that belongs to the article ("factbox").
  FACT_BOX("fact box"),

  /// Ids of elements that scripts fill ("root").
  SCRIPT_FILLS("script fills"),

  /// Words in the class of what only screen readers are shown ("sr-only").
  UNSEEN("unseen");

  @SuppressWarnings("ImmutableEnumChecker") // copied
  private final List<String> words;

  PageWords(String section) {
    words = List.copyOf(Lists.LEXICON.words(section));
  }

  /// The entries of the list, in order.
  public List<String> all() {
    return words;
  }

  /// Whether the list holds the word; the lists are short.
  public boolean contains(String word) {
    return words.contains(word);
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(PageWords.class, "page-words.txt");
  }
}
