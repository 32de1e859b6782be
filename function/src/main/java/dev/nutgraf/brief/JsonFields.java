package dev.nutgraf.brief;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Writes the kinds of value that a brief is made of. Whatever is unknown becomes `null`; whatever
/// stands in the text gets its words and its offsets in code points.
final class JsonFields {

  private static final int SCORE_PLACES = 4;
  private static final int REPLACEMENT = 0xFFFD;

  private final JsonGenerator json;
  private final String text;
  private final CodePointOffsets offsets;

  /// @param text what all spans point into
  JsonFields(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
    this.offsets = new CodePointOffsets(text);
  }

  /// Opens an object as a field; [#end] closes it.
  void begin(String name) {
    json.writeObjectPropertyStart(name);
  }

  /// Opens an object in an array; [#end] closes it.
  void begin() {
    json.writeStartObject();
  }

  void end() {
    json.writeEndObject();
  }

  /// Opens an array as a field; [#endArray] closes it.
  void beginArray(String name) {
    json.writeArrayPropertyStart(name);
  }

  void endArray() {
    json.writeEndArray();
  }

  void strings(String name, List<String> values) {
    beginArray(name);
    for (String value : values) {
      json.writeString(wellFormed(value));
    }
    endArray();
  }

  void string(String name, String value) {
    json.writeStringProperty(name, wellFormed(value));
  }

  void string(String name, Optional<String> value) {
    if (value.isPresent()) {
      string(name, value.get());
    } else {
      nothing(name);
    }
  }

  void nothing(String name) {
    json.writeNullProperty(name);
  }

  void truth(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void integer(String name, long value) {
    json.writeNumberProperty(name, value);
  }

  /// A number without an exponent: 40 billion is 40000000000.
  void number(String name, Optional<BigDecimal> value) {
    if (value.isPresent()) {
      plain(name, value.get());
    } else {
      nothing(name);
    }
  }

  /// A score from 0 to 1, rounded to four places.
  void score(String name, double value) {
    plain(name, new BigDecimal(value).setScale(SCORE_PLACES, RoundingMode.HALF_EVEN));
  }

  private void plain(String name, BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    json.writeName(name);
    json.writeNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
  }

  void code(String name, Enum<?> value) {
    json.writeStringProperty(name, code(value));
  }

  void codes(String name, List<? extends Enum<?>> values) {
    beginArray(name);
    for (Enum<?> value : values) {
      json.writeString(code(value));
    }
    endArray();
  }

  /// The name of a constant as the brief writes it: `AT_LEAST` is `at-least`.
  static String code(Enum<?> constant) {
    return LetterCase.lower(constant.name()).replace('_', '-');
  }

  /// The fields `begin` and `end`.
  void offsets(Span span) {
    integer("begin", offsets.codePoints(span.begin()));
    integer("end", offsets.codePoints(span.end()));
  }

  /// The fields `text`, `begin` and `end`.
  void words(Span span) {
    string("text", span.in(text));
    offsets(span);
  }

  /// An empty list.
  void none(String name) {
    beginArray(name);
    endArray();
  }

  /// An object of words and offsets, or `null`.
  void words(String name, Optional<Span> span) {
    if (span.isPresent()) {
      begin(name);
      words(span.get());
      end();
    } else {
      nothing(name);
    }
  }

  void spans(String name, List<Span> spans) {
    beginArray(name);
    for (Span span : spans) {
      begin();
      offsets(span);
      end();
    }
    endArray();
  }

  /// JSON in UTF-8 has no form for half a surrogate pair; keys and metadata from outside may hold
  /// one.
  private static String wellFormed(String value) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        return repaired(value);
      }
    }
    return value;
  }

  private static String repaired(String value) {
    StringBuilder repaired = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int codePoint = value.codePointAt(i);
      boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
      repaired.appendCodePoint(half ? REPLACEMENT : codePoint);
    }
    return repaired.toString();
  }
}
