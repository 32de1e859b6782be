package dev.nutgraf.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A CloudFormation template as maps, lists and strings, with its short forms (`!Ref X`) written
/// out (`{Ref: X}`, `{Fn::Sub: …}`).
final class TemplateFile {

  private TemplateFile() {}

  /// @throws IOException if `file` cannot be read
  static Map<String, Object> read(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
    Node root = new Compose(settings).composeString(Files.readString(file)).orElseThrow();
    return Stack.asMap(value(root));
  }

  private static Object value(Node node) {
    Object plain =
        switch (node) {
          case MappingNode mapping -> map(mapping);
          case SequenceNode sequence -> list(sequence);
          case ScalarNode scalar -> scalar(scalar);
          default -> throw new IllegalArgumentException("a template has no " + node);
        };
    String tag = node.getTag().getValue();
    if (!tag.startsWith("!")) {
      return plain;
    }
    String name = tag.substring(1);
    return switch (name) {
      case "Ref", "Condition" -> Map.of(name, plain);
      case "GetAtt" -> Map.of("Fn::GetAtt", List.of(((String) plain).split("\\.", 2)));
      default -> Map.of("Fn::" + name, plain);
    };
  }

  private static Map<String, Object> map(MappingNode mapping) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      Object before = map.put((String) value(entry.getKeyNode()), value(entry.getValueNode()));
      if (before != null) {
        throw new IllegalArgumentException("twice: " + entry.getKeyNode());
      }
    }
    return map;
  }

  private static List<Object> list(SequenceNode sequence) {
    List<Object> list = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      list.add(value(item));
    }
    return list;
  }

  private static Object scalar(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.BOOL)
        ? Boolean.valueOf(scalar.getValue())
        : scalar.getValue();
  }
}
