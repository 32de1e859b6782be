package dev.nutgraf.reading.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the objects of a page's JSON-LD (json-ld.org). Tolerant: what is not JSON is passed over,
/// and whatever was read until then counts. One pass with a stack of its own, so depth costs
/// nothing.
final class JsonLdReader {

  /// Scripts longer than this hold data for programs, not a description of the page.
  private static final int LONGEST = 1_000_000;

  private static final int MOST_NODES = 2_000;
  private static final int DEEPEST = 64;

  /// An object: its plain values and its inner objects by key, each in order.
  record Node(Map<String, List<String>> values, Map<String, List<Node>> nodes) {

    Node() {
      this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    List<String> valuesOf(String key) {
      return values.getOrDefault(key, List.of());
    }

    List<Node> nodesOf(String key) {
      return nodes.getOrDefault(key, List.of());
    }

    boolean isOfType(String ending) {
      for (String type : valuesOf("@type")) {
        if (type.endsWith(ending)) {
          return true;
        }
      }
      return false;
    }
  }

  /// An object or array that is open, and the key its next value belongs to.
  private static final class Frame {
    final Node node;
    final boolean array;
    String key;
    boolean atKey;

    Frame(Node node, boolean array, String key) {
      this.node = node;
      this.array = array;
      this.key = key;
      this.atKey = !array;
    }
  }

  private final String text;
  private final List<Node> all = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private int at;

  private JsonLdReader(String text) {
    this.text = text;
  }

  /// Every object in the script, outer ones first.
  static List<Node> nodesOf(String script) {
    if (script.length() > LONGEST) {
      return List.of();
    }
    JsonLdReader reader = new JsonLdReader(script);
    reader.read();
    return reader.all;
  }

  private void read() {
    // Values of a top-level array belong to a node that nobody sees.
    open.push(new Frame(new Node(), true, ""));
    while (at < text.length() && all.size() < MOST_NODES && open.size() < DEEPEST) {
      char c = text.charAt(at);
      switch (c) {
        case '{' -> {
          Frame outer = top();
          Node node = new Node();
          outer.node.nodes().computeIfAbsent(outer.key, k -> new ArrayList<>()).add(node);
          all.add(node);
          open.push(new Frame(node, false, ""));
          at++;
        }
        case '[' -> {
          open.push(new Frame(top().node, true, top().key));
          at++;
        }
        case '}', ']' -> {
          if (open.size() > 1) {
            open.pop();
          }
          at++;
        }
        case ',' -> {
          top().atKey = !top().array;
          at++;
        }
        case ':' -> {
          top().atKey = false;
          at++;
        }
        case '"' -> string();
        default -> bare();
      }
    }
  }

  private Frame top() {
    return open.element();
  }

  private void string() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        at = escape(value, at + 1);
      } else {
        value.append(c);
        at++;
      }
    }
    at++;
    put(value.toString());
  }

  private int escape(StringBuilder value, int index) {
    char c = text.charAt(index);
    if (c == 'u' && index + 4 < text.length()) {
      int code = 0;
      for (int i = index + 1; i <= index + 4; i++) {
        int digit = Character.digit(text.charAt(i), 16);
        if (digit < 0) {
          return index + 1;
        }
        code = 16 * code + digit;
      }
      value.append((char) code);
      return index + 5;
    }
    value.append(
        switch (c) {
          case 'n', 'r' -> '\n';
          case 't', 'b', 'f' -> ' ';
          default -> c;
        });
    return index + 1;
  }

  /// A number, `true`, `null`, or white space.
  private void bare() {
    int begin = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at == begin) {
      at++;
    } else {
      put(text.substring(begin, at));
    }
  }

  private void put(String value) {
    Frame frame = top();
    if (frame.atKey) {
      frame.key = value;
    } else {
      frame.node.values().computeIfAbsent(frame.key, k -> new ArrayList<>()).add(value);
    }
  }
}
