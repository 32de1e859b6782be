package dev.nutgraf.local.s3;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A request whose parameters are those of its address. A servlet's own look for them in the body,
/// too, where the type is that of a form, which is what curl says of any bytes: the object was then
/// stored empty.
final class QueryRequest extends HttpServletRequestWrapper {

  private final Map<String, String[]> parameters;

  QueryRequest(HttpServletRequest request) {
    super(request);
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : Optional.ofNullable(request.getQueryString()).orElse("").split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (!name.isEmpty()) {
        values
            .computeIfAbsent(name, _ -> new ArrayList<>())
            .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    Map<String, String[]> arrays = new LinkedHashMap<>();
    values.forEach((name, list) -> arrays.put(name, list.toArray(String[]::new)));
    parameters = Collections.unmodifiableMap(arrays);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A broken escape stands for itself.
      return part;
    }
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }
}
