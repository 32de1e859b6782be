package dev.nutgraf.local.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What CloudFormation makes of a template and the parameters it is deployed with: the resources
/// whose conditions hold, with every function of the template worked out. What is known only after
/// the deployment stands there as `<InputBucket>` or `<InputBucket.Arn>`.
final class Stack {

  private static final Object NO_VALUE = new Object();

  private static final Map<String, String> PSEUDO_PARAMETERS =
      Map.of(
          "AWS::AccountId", "123456789012",
          "AWS::Partition", "aws",
          "AWS::Region", "eu-central-1",
          "AWS::StackName", "nutgraf");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

  private final Map<String, Object> template;
  private final Map<String, String> parameters;

  private Stack(Map<String, Object> template, Map<String, String> parameters) {
    this.template = template;
    this.parameters = parameters;
  }

  /// @param given the parameters that are not left at their defaults
  static Stack of(Map<String, Object> template, Map<String, String> given) {
    Map<String, String> parameters = new LinkedHashMap<>();
    map(template, "Parameters")
        .forEach((name, parameter) -> parameters.put(name, text(parameter, "Default")));
    given.forEach(
        (name, value) -> {
          if (parameters.put(name, value) == null) {
            throw new IllegalArgumentException("the template has no parameter " + name);
          }
        });
    return new Stack(transformed(template), parameters);
  }

  /// What SAM's transform does with a function's S3 events: each becomes a notification of its
  /// bucket.
  private static Map<String, Object> transformed(Map<String, Object> template) {
    Map<String, Object> resources = map(template, "Resources");
    map(template, "Resources")
        .forEach(
            (name, resource) -> {
              if ("AWS::Serverless::Function".equals(asMap(resource).get("Type"))) {
                Map<String, Object> properties = map(asMap(resource), "Properties");
                map(properties, "Events").values().forEach(event -> notify(resources, name, event));
                properties.remove("Events");
                resources.put(name, with(asMap(resource), "Properties", properties));
              }
            });
    return with(template, "Resources", resources);
  }

  private static void notify(Map<String, Object> resources, String function, Object event) {
    Map<String, Object> asked = map(asMap(event), "Properties");
    String bucketName = text(map(asked, "Bucket"), "Ref");
    Map<String, Object> bucket = map(resources, bucketName);
    Map<String, Object> properties = map(bucket, "Properties");
    Map<String, Object> call =
        Map.of(
            "Event", text(asked, "Events"),
            "Function", Map.of("Fn::GetAtt", List.of(function, "Arn")),
            "Filter", map(asked, "Filter"));
    Map<String, Object> notifications =
        with(map(properties, "NotificationConfiguration"), "LambdaConfigurations", List.of(call));
    resources.put(
        bucketName,
        with(bucket, "Properties", with(properties, "NotificationConfiguration", notifications)));
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(map);
    changed.put(key, value);
    return changed;
  }

  /// Every resource that is made, its attributes included, by its name in the template.
  ///
  /// @throws IllegalStateException if one refers to another that is not made
  Map<String, Map<String, Object>> resources() {
    Map<String, Map<String, Object>> made = new LinkedHashMap<>();
    map(template, "Resources")
        .forEach(
            (name, resource) -> {
              if (isMade(asMap(resource))) {
                made.put(name, asMap(resolved(resource)));
              }
            });
    return made;
  }

  /// The outputs of the stack.
  Map<String, String> outputs() {
    Map<String, String> outputs = new LinkedHashMap<>();
    map(template, "Outputs")
        .forEach(
            (name, output) -> {
              if (isMade(asMap(output))) {
                outputs.put(name, text(resolved(output), "Value"));
              }
            });
    return outputs;
  }

  private boolean isMade(Map<String, Object> item) {
    return Optional.ofNullable(item.get("Condition"))
        .map(name -> holds((String) name))
        .orElse(true);
  }

  private boolean holds(String condition) {
    Object test = map(template, "Conditions").get(condition);
    if (test == null) {
      throw new IllegalStateException("there is no condition " + condition);
    }
    return (Boolean) resolved(test);
  }

  private Object resolved(Object value) {
    return switch (value) {
      case Map<?, ?> map when map.size() == 1 && isFunction(map.keySet().iterator().next()) ->
          worked((String) map.keySet().iterator().next(), map.values().iterator().next());
      case Map<?, ?> map -> {
        Map<String, Object> all = new LinkedHashMap<>();
        map.forEach((key, inner) -> put(all, (String) key, resolved(inner)));
        yield all;
      }
      case List<?> list ->
          list.stream()
              .map(this::resolved)
              .filter(item -> item != NO_VALUE)
              .collect(Collectors.toCollection(ArrayList::new));
      default -> value;
    };
  }

  private static void put(Map<String, Object> all, String key, Object value) {
    if (value != NO_VALUE) {
      all.put(key, value);
    }
  }

  private static boolean isFunction(Object key) {
    return key.equals("Ref") || ((String) key).startsWith("Fn::") || key.equals("Condition");
  }

  private Object worked(String function, Object argument) {
    return switch (function) {
      case "Ref" -> reference((String) argument);
      case "Condition" -> argument instanceof String name && holds(name);
      case "Fn::GetAtt" -> {
        List<?> parts = (List<?>) argument;
        yield attribute((String) parts.get(0), (String) parts.get(1));
      }
      case "Fn::If" -> {
        List<?> parts = (List<?>) argument;
        yield resolved(parts.get(holds((String) parts.get(0)) ? 1 : 2));
      }
      case "Fn::Not" -> !((Boolean) arguments(argument).getFirst());
      case "Fn::Or" -> arguments(argument).contains(true);
      case "Fn::Equals" -> arguments(argument).get(0).equals(arguments(argument).get(1));
      case "Fn::Join" -> {
        List<?> parts = arguments(argument);
        yield parts.get(1) instanceof List<?> items
            ? items.stream()
                .map(String.class::cast)
                .collect(Collectors.joining((String) parts.get(0)))
            : parts.get(1);
      }
      case "Fn::Sub" -> substituted(argument);
      default -> throw new IllegalArgumentException(function + " is not known here");
    };
  }

  private List<?> arguments(Object list) {
    return (List<?>) resolved(list);
  }

  private Object reference(String name) {
    if (name.equals("AWS::NoValue")) {
      return NO_VALUE;
    }
    String value = PSEUDO_PARAMETERS.getOrDefault(name, parameters.get(name));
    if (value != null) {
      return value;
    }
    requireMade(name);
    return "<" + name + ">";
  }

  private String attribute(String resource, String attribute) {
    requireMade(resource);
    return "<" + resource + "." + attribute + ">";
  }

  private void requireMade(String name) {
    Object resource = map(template, "Resources").get(name);
    if (resource == null || !isMade(asMap(resource))) {
      throw new IllegalStateException("it refers to %s, which is not made".formatted(name));
    }
  }

  private String substituted(Object argument) {
    String text = argument instanceof List<?> parts ? (String) parts.get(0) : (String) argument;
    Map<String, Object> own =
        argument instanceof List<?> parts ? asMap(resolved(parts.get(1))) : Map.of();
    return VARIABLE
        .matcher(text)
        .replaceAll(
            match -> {
              String name = match.group(1);
              int dot = name.indexOf('.');
              Object value =
                  own.containsKey(name)
                      ? own.get(name)
                      : dot < 0
                          ? reference(name)
                          : attribute(name.substring(0, dot), name.substring(dot + 1));
              return Matcher.quoteReplacement(String.valueOf(value));
            });
  }

  /// The map below `key`.
  static Map<String, Object> map(Map<String, Object> parent, String key) {
    Object child = parent.get(key);
    if (child == null) {
      throw new IllegalArgumentException("no %s in %s".formatted(key, parent));
    }
    return asMap(child);
  }

  /// The list below `key` of a map.
  static List<?> list(Object parent, String key) {
    if (asMap(parent).get(key) instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("no list %s in %s".formatted(key, parent));
  }

  /// The string below `key` of a map.
  static String text(Object parent, String key) {
    if (asMap(parent).get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text %s in %s".formatted(key, parent));
  }

  static Map<String, Object> asMap(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, inner) -> map.put((String) key, inner));
    return map;
  }
}
