package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.List;
import java.util.Optional;

/// Tells what one mention names by itself: by the lists its words stand in, the word it ends in and
/// the word before it.
final class ListedKinds {

  private static final PhraseLists PLACE = PhraseLists.of(PhraseList.COUNTRY, PhraseList.PLACE);
  private static final PhraseLists PLACE_OR_ORGANIZATION = PLACE.and(PhraseList.ORGANIZATION);
  private static final PhraseLists KNOWN = PLACE_OR_ORGANIZATION.and(PhraseList.DEMONYM);
  private static final PhraseLists PERSON =
      PhraseLists.of(PhraseList.GIVEN_NAME, PhraseList.SURNAME);
  private static final PhraseLists NOT_OF_PEOPLE =
      PLACE_OR_ORGANIZATION.and(
          PhraseList.ORGANIZATION_WORD, PhraseList.PLACE_WORD, PhraseList.COMPANY_SUFFIX);

  private final ParsedArticle article;
  private final NameTagger tagger;

  ListedKinds(ParsedArticle article, NameTagger tagger) {
    this.article = article;
    this.tagger = tagger;
  }

  /// Whether lists settle the kind, whatever else is said of the name.
  boolean isKnown(NameMention mention) {
    PhraseLists lists = tagger.lists(mention.words());
    return lists.containsAny(KNOWN)
        || isPersonByParts(mention, lists)
        || WellKnownNames.kindOf(mention.text()).isPresent();
  }

  /// The kind that the lists and the words of the mention give it.
  NameTag.Kind kind(NameMention mention) {
    Optional<NameTag.Kind> wellKnown = WellKnownNames.kindOf(mention.text());
    return wellKnown.isPresent() ? wellKnown.get() : kindByWords(mention);
  }

  private NameTag.Kind kindByWords(NameMention mention) {
    PhraseLists lists = tagger.lists(mention.words());
    boolean country = lists.contains(PhraseList.COUNTRY) || SamePlaces.holds(mention.text());
    boolean nationality = lists.contains(PhraseList.DEMONYM) && !lists.containsAny(PLACE);
    boolean organization = lists.contains(PhraseList.ORGANIZATION);
    NameTag.Kind kind = isPersonByParts(mention, lists) ? NameTag.Kind.PERSON : mention.kind();
    if (NameWords.EVENT.contains(mention.last()) && !lists.containsAny(PLACE) && !organization) {
      return NameTag.Kind.OTHER;
    }
    if (kind != NameTag.Kind.PLACE && isFirm(mention)) {
      return NameTag.Kind.ORGANIZATION;
    }
    if (!organization && isLandform(mention, kind)) {
      return NameTag.Kind.PLACE;
    }
    if (kind == NameTag.Kind.ORGANIZATION && !organization && isBuilding(mention)) {
      return NameTag.Kind.PLACE;
    }
    return switch (kind) {
      case PERSON -> {
        if (mention.size() > 1 && lists.containsAny(PLACE_OR_ORGANIZATION)) {
          yield organization ? NameTag.Kind.ORGANIZATION : NameTag.Kind.PLACE;
        }
        if (mention.size() > 1 && isBody(mention.words().getLast())) {
          yield NameTag.Kind.ORGANIZATION;
        }
        if (country && !lists.contains(PhraseList.GIVEN_NAME)) {
          yield NameTag.Kind.PLACE;
        }
        yield nationality && !lists.containsAny(PERSON) ? NameTag.Kind.OTHER : kind;
      }
      case PLACE -> {
        boolean shortForm =
            mention.size() == 1
                && Acronyms.isAcronym(mention.words().getFirst())
                && mention.first().length() > 2
                && !NameWords.SHORT_PLACE.contains(mention.first())
                && !standsAsPlace(mention);
        if ((organization || shortForm || isAddress(mention))
            && !lists.containsAny(PLACE)
            && !country) {
          yield NameTag.Kind.ORGANIZATION;
        }
        yield nationality ? NameTag.Kind.OTHER : kind;
      }
      case ORGANIZATION -> {
        boolean dateline = isDateline(mention) && lists.containsAny(PLACE) && !organization;
        if (country || dateline) {
          yield NameTag.Kind.PLACE;
        }
        yield nationality && !organization ? NameTag.Kind.OTHER : kind;
      }
      case OTHER -> country ? NameTag.Kind.PLACE : kind;
    };
  }

  /// "Circle Optics", "Tarn Foods": capitalised words up to one that ends the names of firms.
  private static boolean isFirm(NameMention mention) {
    if (mention.size() < 2 || !NameWords.HEAD_OF_FIRM.contains(mention.last())) {
      return false;
    }
    for (Token word : mention.words()) {
      if (!word.isCapitalized()) {
        return false;
      }
    }
    return true;
  }

  /// "Larkport.org": the address of a site that speaks for itself.
  private static boolean isAddress(NameMention mention) {
    String word = mention.first();
    int dot = word.lastIndexOf('.');
    return mention.size() == 1
        && dot > 1
        && word.length() - dot > 2
        && NameLetters.areSmall(word.substring(dot + 1));
  }

  /// "Mill Lane", "River Orrin"; of what is taken for a person only a street ("Damon Hill").
  private boolean isLandform(NameMention mention, NameTag.Kind kind) {
    if (mention.size() < 2 || !mention.words().getLast().isCapitalized()) {
      return false;
    }
    boolean street = NameWords.STREET.contains(mention.last());
    boolean leads = mention.size() == 2 && NameWords.LEADING_LANDFORM.contains(mention.first());
    if (kind == NameTag.Kind.PERSON) {
      boolean given = tagger.lists(mention.words().subList(0, 1)).contains(PhraseList.GIVEN_NAME);
      return street && !given;
    }
    return street || leads || NameWords.LANDFORM.contains(mention.last());
  }

  /// "Larkport Hospital", "Museum of the Sea", unless it acts.
  private boolean isBuilding(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    boolean acts =
        mention.end() < tokens.size() && NameWords.ACTS.contains(tokens.get(mention.end()).text());
    boolean ends = mention.size() > 1 && NameWords.BUILDING.contains(mention.last());
    boolean museum = false;
    for (int i = 1; i + 1 < mention.size(); i++) {
      museum |=
          mention.words().get(i + 1).is("of")
              && NameWords.BUILDING.contains(mention.words().get(i).text());
    }
    return !acts && (ends || museum || mention.first().equals("Museum"));
  }

  /// "Academy", but not "Church" or any other surname.
  private boolean isBody(Token word) {
    return NameWords.BODY.contains(word.text()) && !tagger.lists(List.of(word)).containsAny(PERSON);
  }

  /// A name in capitals at the head of a sentence that is not.
  private boolean isDateline(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    return mention.begin() == 0
        && mention.end() < tokens.size()
        && tokens.get(mention.end()).kind() == Token.Kind.MARK
        && !NameLetters.hasSmall(mention.text());
  }

  /// A given name and one more word, of which nothing speaks for a place or an organisation.
  private boolean isPersonByParts(NameMention mention, PhraseLists lists) {
    if (mention.size() != 2 || lists.containsAny(PLACE_OR_ORGANIZATION)) {
      return false;
    }
    PhraseLists first = tagger.lists(mention.words().subList(0, 1));
    PhraseLists last = tagger.lists(mention.words().subList(1, 2));
    boolean given =
        first.contains(PhraseList.GIVEN_NAME)
            && (!first.containsAny(PLACE) || last.contains(PhraseList.SURNAME));
    boolean plain = !last.containsAny(NOT_OF_PEOPLE) && mention.words().getLast().isCapitalized();
    return given && plain && !NameWords.BODY.contains(mention.last());
  }

  /// Whether a preposition of place stands before it.
  boolean standsAsPlace(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    return mention.begin() > 0
        && NameWords.BEFORE_PLACE.contains(tokens.get(mention.begin() - 1).text());
  }
}
