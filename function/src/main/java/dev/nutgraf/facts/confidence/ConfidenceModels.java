package dev.nutgraf.facts.confidence;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A model for each kind of fact. They are shipped as text, `confidence.txt`: a section for each
/// kind, in it lines `clue: weight`, of which `constant` and `listed from` are no clues.
public final class ConfidenceModels {

  /// The line that holds the constant of a model.
  public static final String CONSTANT = "constant";

  /// The line that says from which confidence on facts are listed.
  public static final String LISTED_FROM = "listed from";

  /// The section of the model that tells what is no news.
  public static final String NOT_NEWS = "not news";

  private final Map<RatedKind, ConfidenceModel> models;
  private final ConfidenceModel notNews;

  /// @param models one for each kind
  /// @param notNews tells by its style how likely an article is no news
  public ConfidenceModels(Map<RatedKind, ConfidenceModel> models, ConfidenceModel notNews) {
    this.models = new EnumMap<>(models);
    this.notNews = notNews;
    for (RatedKind kind : RatedKind.values()) {
      if (!models.containsKey(kind)) {
        throw new IllegalArgumentException("there is no confidence model for " + kind);
      }
    }
  }

  /// Those that are part of the program, read on first use.
  public static ConfidenceModels shipped() {
    return Shipped.MODELS;
  }

  /// The same with another model of what is no news.
  public ConfidenceModels withNotNews(ConfidenceModel other) {
    return new ConfidenceModels(models, other);
  }

  /// How likely `article` is a review, a list or a how-to and no news, 0 to 1.
  public double notNews(ParsedArticle article) {
    return notNews.probability(DocumentStyle.of(article));
  }

  /// Whether an article that is `likely` no news is said to be none.
  public boolean isNotNews(double likely) {
    return Confidence.of(likely).hundredths() >= notNews.listedFrom().hundredths();
  }

  /// How sure a fact of which `evidence` is known is.
  public Confidence confidence(RatedKind kind, Evidence evidence) {
    return Confidence.of(model(kind).probability(evidence));
  }

  /// Whether a fact that is so sure is listed.
  public boolean lists(RatedKind kind, Confidence confidence) {
    return confidence.hundredths() >= model(kind).listedFrom().hundredths();
  }

  private ConfidenceModel model(RatedKind kind) {
    return Objects.requireNonNull(models.get(kind));
  }

  /// The confidence of each fact of an article.
  public Confidences of(FactEvidence evidence) {
    List<Optional<Confidence>> quotes = new ArrayList<>(evidence.quotes().size());
    for (Optional<Evidence> quote : evidence.quotes()) {
      quotes.add(of(RatedKind.SPEAKER, quote));
    }
    return new Confidences(
        of(RatedKind.PERSON, evidence.people()),
        of(RatedKind.ORGANIZATION, evidence.organizations()),
        of(RatedKind.PLACE, evidence.places()),
        of(RatedKind.OTHER, evidence.others()),
        of(RatedKind.FIGURE, evidence.figures()),
        quotes,
        of(RatedKind.STATEMENT, evidence.statements()),
        of(RatedKind.DATE, evidence.dates()),
        new EventConfidence(
            of(RatedKind.EVENT, evidence.who()),
            of(RatedKind.EVENT, evidence.what()),
            of(RatedKind.EVENT, evidence.when()),
            of(RatedKind.EVENT, evidence.where())));
  }

  private List<Confidence> of(RatedKind kind, List<Evidence> facts) {
    List<Confidence> confidences = new ArrayList<>(facts.size());
    for (Evidence evidence : facts) {
      confidences.add(confidence(kind, evidence));
    }
    return confidences;
  }

  private Optional<Confidence> of(RatedKind kind, Optional<Evidence> evidence) {
    return evidence.isPresent() ? Optional.of(confidence(kind, evidence.get())) : Optional.empty();
  }

  /// The name of a kind's section.
  public static String section(RatedKind kind) {
    return Evidence.plain(kind);
  }

  private static ConfidenceModel read(List<String> lines, String section) {
    Map<String, Double> values = new HashMap<>();
    for (String line : lines) {
      int colon = line.lastIndexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(
            "confidence.txt, section %s: expected 'clue: weight' but received '%s'"
                .formatted(section, line));
      }
      values.put(line.substring(0, colon), Double.valueOf(line.substring(colon + 1).strip()));
    }
    Double constant = values.remove(CONSTANT);
    Double listedFrom = values.remove(LISTED_FROM);
    if (constant == null || listedFrom == null) {
      throw new IllegalStateException(
          "confidence.txt, section %s: expected lines '%s' and '%s'"
              .formatted(section, CONSTANT, LISTED_FROM));
    }
    return new ConfidenceModel(constant, values, Confidence.of(listedFrom));
  }

  private static final class Shipped {
    static final ConfidenceModels MODELS;

    static {
      Lexicon file = Lexicon.read(ConfidenceModels.class, "confidence.txt");
      Map<RatedKind, ConfidenceModel> models = new EnumMap<>(RatedKind.class);
      for (RatedKind kind : RatedKind.values()) {
        models.put(kind, read(file.lines(section(kind)), section(kind)));
      }
      MODELS = new ConfidenceModels(models, read(file.lines(NOT_NEWS), NOT_NEWS));
    }
  }
}
