package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.markup.PageWords;
import dev.nutgraf.reading.markup.SectionNames;
import dev.nutgraf.reading.markup.WordSearch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Reads what an element's tag, class, id and role say it is; each class of a page is read once.
final class ElementNames {

  private static final WordSearch HOVER_CARD = new WordSearch(SectionNames.hoverCardWords());
  private static final WordSearch FACT_BOX = new WordSearch(PageWords.FACT_BOX.all());

  private final Map<String, Optional<Removal.Reason>> reasonsByClass = new HashMap<>();

  /// @param line whether it is a heading or paragraph, whose id is a target of links and no name
  SectionNames of(Element element, boolean line) {
    String id = line ? "" : element.id();
    String role = element.attr("role");
    String className = element.className();
    Optional<Removal.Reason> reason = reasonByClass(className);
    if (reason.isEmpty() && !id.isEmpty()) {
      reason = SectionNames.reasonIn(id);
    }
    if (reason.isEmpty() && !role.isEmpty()) {
      reason = SectionNames.reasonIn(role);
    }
    return new SectionNames(className, id, role, reason);
  }

  /// What the element is instead of article text, by its tag and names.
  static Optional<Removal.Reason> reason(Element element, SectionNames names) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article" -> Optional.empty();
      case "nav", "menu" -> Optional.of(Removal.Reason.NAVIGATION);
      case "aside" ->
          FACT_BOX.isOneIn(names.className())
              ? names.reason()
              : names.reason().or(() -> Optional.of(Removal.Reason.OTHER));
      case "footer", "button", "dialog", "label", "form" ->
          names.reason().or(() -> Optional.of(Removal.Reason.OTHER));
      case "figcaption", "figure" -> Optional.of(Removal.Reason.CAPTION);
      default ->
          element.hasAttr("hidden") || UnseenElements.isStyledAway(element)
              ? Optional.of(Removal.Reason.OTHER)
              : names.reason();
    };
  }

  boolean isHoverCard(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String className = element.className();
    return element.attr("role").equals("tooltip")
        || (HOVER_CARD.isOneIn(className)
            && reasonByClass(className).filter(Removal.Reason.HOVER_CARD::equals).isPresent());
  }

  private Optional<Removal.Reason> reasonByClass(String className) {
    return className.isEmpty()
        ? Optional.empty()
        : reasonsByClass.computeIfAbsent(className, SectionNames::reasonIn);
  }
}
