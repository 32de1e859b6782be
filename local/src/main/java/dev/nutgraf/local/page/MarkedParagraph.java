package dev.nutgraf.local.page;

import java.util.List;

/// A paragraph of the article, ready to be shown.
record MarkedParagraph(Style style, List<Piece> pieces) {

  MarkedParagraph {
    pieces = List.copyOf(pieces);
  }

  /// What the brief calls a kind.
  enum Style {
    BODY,
    SUBHEAD,
    LIST_ITEM,
    QUOTATION;

    static Style of(String kind) {
      return switch (kind) {
        case "subhead" -> SUBHEAD;
        case "list-item" -> LIST_ITEM;
        case "quotation" -> QUOTATION;
        default -> BODY;
      };
    }
  }
}
