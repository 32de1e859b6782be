package dev.nutgraf.language.tagger;

/// The lists that hold one phrase, or those that a rule asks about.
///
/// @param bits the [PhraseList#bit] of each list
public record PhraseLists(int bits) {

  /// No list holds most phrases.
  static final PhraseLists NONE = new PhraseLists(0);

  public PhraseLists {
    int known = (PhraseList.REGISTERED_ORGANIZATION.bit() << 1) - 1;
    if ((bits & ~known) != 0) {
      throw new IllegalArgumentException(
          "expected bits of %x, a bit for each phrase list, but received %x"
              .formatted(known, bits));
    }
  }

  /// The given lists.
  public static PhraseLists of(PhraseList... lists) {
    int bits = 0;
    for (PhraseList list : lists) {
      bits |= list.bit();
    }
    return new PhraseLists(bits);
  }

  /// The same lists and `more`.
  public PhraseLists and(PhraseList... more) {
    return new PhraseLists(bits | of(more).bits);
  }

  /// Whether `list` is one of these.
  public boolean contains(PhraseList list) {
    return (bits & list.bit()) != 0;
  }

  /// Whether one of `others` is one of these.
  public boolean containsAny(PhraseLists others) {
    return (bits & others.bits) != 0;
  }
}
