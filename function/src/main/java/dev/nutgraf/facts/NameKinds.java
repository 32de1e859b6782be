package dev.nutgraf.facts;

import dev.nutgraf.language.NameLexicon.PhraseList;
import dev.nutgraf.language.NameTag;
import dev.nutgraf.language.NameTagger;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Settles what a name names: by the lists of countries and nationalities, by what most mentions of
/// the same words are taken for, and by the longer names that hold its words.
final class NameKinds {

  private static final int NATIONALITY = PhraseList.DEMONYM.bit();
  private static final int COUNTRY = PhraseList.COUNTRY.bit();
  private static final int PLACE = COUNTRY | PhraseList.PLACE.bit();
  private static final int ORGANIZATION = PhraseList.ORGANIZATION.bit();
  private static final int PERSON = PhraseList.GIVEN_NAME.bit() | PhraseList.SURNAME.bit();
  private static final int NOT_OF_PEOPLE =
      PLACE
          | ORGANIZATION
          | PhraseList.ORGANIZATION_WORD.bit()
          | PhraseList.PLACE_WORD.bit()
          | PhraseList.COMPANY_SUFFIX.bit();
  private static final Set<String> BEFORE_A_PLACE =
      Set.of("in", "at", "near", "across", "around", "outside", "throughout");

  private final TokenizedArticle article;
  private final NameTagger tagger;

  NameKinds(TokenizedArticle article, NameTagger tagger) {
    this.article = article;
    this.tagger = tagger;
  }

  /// The same mentions, each of the kind that is borne out.
  List<NameMention> settled(List<NameMention> mentions) {
    Set<String> things = new ShortForms(article).ofThings();
    List<NameMention> listed = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      boolean thing = things.contains(mention.text());
      listed.add(mention.as(thing ? NameTag.Kind.OTHER : listed(mention)));
    }
    return related(cued(agreed(listed)));
  }

  /// Gives all mentions of the same words the kind that the words around them give most often,
  /// unless the lists know better.
  private List<NameMention> cued(List<NameMention> mentions) {
    NameCues cues = new NameCues(article);
    KindVotes votes = new KindVotes();
    for (NameMention mention : mentions) {
      Optional<NameTag.Kind> kind = cues.around(mention);
      if (kind.isPresent()) {
        votes.add(mention.text(), kind.get());
      }
    }
    for (List<NameMention> members : NameSeries.of(mentions, article)) {
      for (NameMention member : members) {
        Optional<NameTag.Kind> kind = cues.beside(member);
        for (NameMention other : kind.isPresent() ? members : List.<NameMention>of()) {
          if (other.begin() != member.begin()) {
            votes.add(other.text(), kind.get());
          }
        }
      }
    }
    List<NameMention> cued = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      cued.add(isKnown(mention) ? mention : voted(mention, votes));
    }
    return cued;
  }

  private static NameMention voted(NameMention mention, KindVotes votes) {
    return mention.as(votes.winner(mention.text(), mention.kind()));
  }

  private boolean isKnown(NameMention mention) {
    int lists = tagger.lists(mention.words());
    return (lists & (PLACE | ORGANIZATION | NATIONALITY)) != 0 || isPersonByParts(mention, lists);
  }

  private NameTag.Kind listed(NameMention mention) {
    int lists = tagger.lists(mention.words());
    boolean country = (lists & COUNTRY) != 0 || NameWords.isCountry(mention.text());
    boolean nationality = (lists & NATIONALITY) != 0 && (lists & PLACE) == 0;
    boolean organization = (lists & ORGANIZATION) != 0;
    NameTag.Kind kind = isPersonByParts(mention, lists) ? NameTag.Kind.PERSON : mention.kind();
    if (NameWords.isEvent(mention.last()) && (lists & PLACE) == 0 && !organization) {
      return NameTag.Kind.OTHER;
    }
    if (!organization && isLandform(mention, kind)) {
      return NameTag.Kind.PLACE;
    }
    return switch (kind) {
      case PERSON -> {
        if (mention.size() > 1 && (lists & (PLACE | ORGANIZATION)) != 0) {
          yield organization ? NameTag.Kind.ORGANIZATION : NameTag.Kind.PLACE;
        }
        if (mention.size() > 1 && isBody(mention.words().getLast())) {
          yield NameTag.Kind.ORGANIZATION;
        }
        if (country && (lists & PhraseList.GIVEN_NAME.bit()) == 0) {
          yield NameTag.Kind.PLACE;
        }
        yield nationality && (lists & PERSON) == 0 ? NameTag.Kind.OTHER : kind;
      }
      case PLACE -> {
        boolean shortForm =
            mention.size() == 1
                && ShortForms.isAcronym(mention.words().getFirst())
                && mention.first().length() > 2
                && !NameWords.isShortPlace(mention.first())
                && !standsAsPlace(mention);
        if ((organization || shortForm || isAddress(mention)) && (lists & PLACE) == 0 && !country) {
          yield NameTag.Kind.ORGANIZATION;
        }
        yield nationality ? NameTag.Kind.OTHER : kind;
      }
      case ORGANIZATION -> {
        boolean dateline = isDateline(mention) && (lists & PLACE) != 0 && !organization;
        if (country || dateline) {
          yield NameTag.Kind.PLACE;
        }
        yield nationality && !organization ? NameTag.Kind.OTHER : kind;
      }
      case OTHER -> country ? NameTag.Kind.PLACE : kind;
    };
  }

  /// "Larkport.org": the address of a site that speaks for itself.
  private static boolean isAddress(NameMention mention) {
    String word = mention.first();
    int dot = word.lastIndexOf('.');
    return mention.size() == 1
        && dot > 1
        && word.length() - dot > 2
        && Letters.areSmall(word.substring(dot + 1));
  }

  /// "Mill Lane", "River Orrin"; of what is taken for a person only a street ("Damon Hill").
  private boolean isLandform(NameMention mention, NameTag.Kind kind) {
    if (mention.size() < 2 || !mention.words().getLast().isCapitalized()) {
      return false;
    }
    boolean street = NameWords.isStreet(mention.last());
    boolean leads = mention.size() == 2 && NameWords.isLeadingLandform(mention.first());
    if (kind == NameTag.Kind.PERSON) {
      boolean given =
          (tagger.lists(mention.words().subList(0, 1)) & PhraseList.GIVEN_NAME.bit()) != 0;
      return street && !given;
    }
    return street || leads || NameWords.isLandform(mention.last());
  }

  /// "Academy", but not "Church" or any other surname.
  private boolean isBody(Token word) {
    return NameWords.isBody(word.text()) && (tagger.lists(List.of(word)) & PERSON) == 0;
  }

  /// A name in capitals at the head of a sentence that is not.
  private boolean isDateline(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    return mention.begin() == 0
        && mention.end() < tokens.size()
        && tokens.get(mention.end()).kind() == Token.Kind.MARK
        && !Letters.hasSmall(mention.text());
  }

  /// A given name and one more word, of which nothing speaks for a place or an organisation.
  private boolean isPersonByParts(NameMention mention, int lists) {
    if (mention.size() != 2 || (lists & (PLACE | ORGANIZATION)) != 0) {
      return false;
    }
    int first = tagger.lists(mention.words().subList(0, 1));
    int last = tagger.lists(mention.words().subList(1, 2));
    boolean given =
        (first & PhraseList.GIVEN_NAME.bit()) != 0
            && ((first & PLACE) == 0 || (last & PhraseList.SURNAME.bit()) != 0);
    boolean plain = (last & NOT_OF_PEOPLE) == 0 && mention.words().getLast().isCapitalized();
    return given && plain && !NameWords.isBody(mention.last());
  }

  /// Gives the mentions of the same words the kind that most of them have; of equals its own.
  private static List<NameMention> agreed(List<NameMention> mentions) {
    KindVotes votes = new KindVotes();
    for (NameMention mention : mentions) {
      votes.add(mention.text(), mention.kind());
    }
    List<NameMention> agreed = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      agreed.add(voted(mention, votes));
    }
    return agreed;
  }

  /// A single word is what the longer names that hold it are: a surname a person, the first word of
  /// a company's full name the company.
  private List<NameMention> related(List<NameMention> mentions) {
    Longer longer = Longer.of(mentions);
    Set<String> companies = new HashSet<>();
    for (NameMention mention : mentions) {
      if (speaksOfCompany(mention)) {
        companies.add(mention.first());
      }
    }
    List<NameMention> related = new ArrayList<>();
    for (NameMention mention : mentions) {
      boolean single = mention.size() == 1;
      boolean begins = longer.beginnings.contains(mention.text()) && !isKnown(mention);
      related.add(
          single
              ? mention.as(relatedKind(mention, longer, companies))
              : begins ? mention.as(NameTag.Kind.ORGANIZATION) : mention);
    }
    return related;
  }

  /// The words of the longer names.
  private record Longer(
      Set<String> surnames,
      Set<String> ofPeople,
      Set<String> ofOrganizations,
      Set<String> beginnings,
      Set<String> places) {

    static Longer of(List<NameMention> mentions) {
      Longer longer =
          new Longer(
              new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
      for (NameMention mention : mentions) {
        switch (mention.kind()) {
          case PERSON -> {
            if (mention.size() > 1) {
              longer.surnames.add(mention.last());
              for (Token word : mention.words()) {
                longer.ofPeople.add(word.text());
              }
            }
          }
          case ORGANIZATION -> {
            if (mention.size() > 1) {
              boolean itself = NameWords.namesItself(mention);
              (itself ? longer.ofOrganizations : longer.places).add(mention.first());
            }
            for (int size = 2; size < mention.size(); size++) {
              longer.beginnings.add(mention.beginning(size).text());
            }
            OrganizationGroups.firstPart(mention).ifPresent(longer.ofOrganizations::add);
          }
          case PLACE -> longer.places.add(mention.text());
          case OTHER -> {
            // Nothing is told apart by these.
          }
        }
      }
      return longer;
    }
  }

  private NameTag.Kind relatedKind(NameMention mention, Longer longer, Set<String> companies) {
    String word = mention.first();
    int lists = tagger.lists(mention.words());
    if (mention.kind() != NameTag.Kind.PERSON) {
      boolean person = longer.surnames.contains(word) && (lists & COUNTRY) == 0;
      if (person && !standsAsPlace(mention)) {
        return NameTag.Kind.PERSON;
      }
      boolean company = companies.contains(word) && (lists & PLACE) == 0;
      return company ? NameTag.Kind.ORGANIZATION : mention.kind();
    }
    if (longer.ofPeople.contains(word) || isAddressed(mention)) {
      return NameTag.Kind.PERSON;
    }
    if ((lists & ORGANIZATION) != 0 || companies.contains(word)) {
      return NameTag.Kind.ORGANIZATION;
    }
    if ((lists & PhraseList.GIVEN_NAME.bit()) != 0) {
      return NameTag.Kind.PERSON;
    }
    if (longer.places.contains(word)) {
      return NameTag.Kind.PLACE;
    }
    return longer.ofOrganizations.contains(word) ? NameTag.Kind.ORGANIZATION : NameTag.Kind.PERSON;
  }

  /// Whether a word of companies follows: "Voltara's shares", "Voltara shares".
  private boolean speaksOfCompany(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    int next = mention.end();
    if (next < tokens.size() && (tokens.get(next).is("'s") || tokens.get(next).is("’s"))) {
      next++;
    }
    return mention.size() == 1
        && next < tokens.size()
        && NameWords.isOfCompanies(tokens.get(next).text());
  }

  private boolean standsAsPlace(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    return mention.begin() > 0 && BEFORE_A_PLACE.contains(tokens.get(mention.begin() - 1).text());
  }

  /// Whether a form of address or a role stands before the name.
  private boolean isAddressed(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    String before = mention.begin() > 0 ? tokens.get(mention.begin() - 1).text() : "";
    return NameWords.isHonorific(before) || NameWords.isRole(before);
  }
}
