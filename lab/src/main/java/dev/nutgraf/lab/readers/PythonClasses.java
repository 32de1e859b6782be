package dev.nutgraf.lab.readers;

import dev.nutgraf.lab.readers.SchemaType.Field;
import dev.nutgraf.lab.readers.SchemaType.Value;
import java.util.List;

/// Writes a module of dataclasses for Python: the standard library only.
final class PythonClasses {

  private static final int WIDTH = 100;

  private static final String HEAD =
      """
      # Made from brief-1.schema.json by `./nutgraf lab readers`: change the schema, not this file.
      \"""Briefs of Nutgraf as dataclasses.

          brief = Brief.from_json(pathlib.Path("article.txt.json").read_text(encoding="utf-8"))
          for figure in brief.keyFacts.figures if brief.keyFacts else []:
              print(figure.text, figure.value)

      Fields have the names of the JSON. Fields that the JSON lacks, as a brief of schema 1.0 lacks
      those of 1.1, are None, [] or False; fields that are not known here are passed over.
      \"""
      from __future__ import annotations

      import functools
      import json
      import typing
      from dataclasses import dataclass, is_dataclass
      from typing import List, Optional


      # Worked out once for each class: they are words that Python has to evaluate.
      _types = functools.lru_cache(maxsize=None)(typing.get_type_hints)


      def _read(hint, value):
          if typing.get_origin(hint) is typing.Union:
              return None if value is None else _read(typing.get_args(hint)[0], value)
          if typing.get_origin(hint) is list:
              return [_read(typing.get_args(hint)[0], element) for element in value or []]
          if value is None:
              return False if hint is bool else None
          if is_dataclass(hint):
              return hint(**{name: _read(its, value.get(name)) for name, its in _types(hint).items()})
          return value
      """;

  private static final String TAIL =
      """

          @classmethod
          def from_dict(cls, data: dict) -> Brief:
              \"""The brief that a parsed JSON object holds.\"""
              return _read(cls, data)

          @classmethod
          def from_json(cls, text) -> Brief:
              \"""The brief that some JSON holds: a str or bytes of UTF-8.\"""
              return cls.from_dict(json.loads(text))
      """;

  private PythonClasses() {}

  /// `Brief` comes last: what ends the module are methods of it.
  static String of(List<SchemaType> types) {
    StringBuilder out = new StringBuilder(HEAD);
    for (SchemaType type : types.subList(1, types.size())) {
      out.append(dataclass(type));
    }
    return out.append(dataclass(types.getFirst())).append(TAIL).toString();
  }

  private static String dataclass(SchemaType type) {
    StringBuilder out = new StringBuilder("\n\n@dataclass(frozen=True)\nclass ");
    out.append(type.name()).append(":\n");
    out.append(
        new WrappedText("    \"\"\"", "    ", WIDTH - 4).of(type.description()).stripTrailing());
    out.append("\"\"\"\n\n");
    for (Field field : type.fields()) {
      out.append(new WrappedText("    # ", "    # ", WIDTH).of(field.comment()))
          .append("    %s: %s\n".formatted(field.name(), python(field)));
    }
    return out.toString();
  }

  private static String python(Field field) {
    String type = python(field.value());
    return field.nullable() ? "Optional[" + type + "]" : type;
  }

  private static String python(Value value) {
    return switch (value) {
      case Value.Text _, Value.OneOf _ -> "str";
      case Value.Whole() -> "int";
      case Value.Share _, Value.Decimal _ -> "float";
      case Value.Truth() -> "bool";
      case Value.Of(String type) -> type;
      case Value.ListOf(Value element) -> "List[" + python(element) + "]";
    };
  }
}
