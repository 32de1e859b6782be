package dev.nutgraf.local.s3;

import dev.nutgraf.local.http.RequestOrigin;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Answers in place of S3Proxy where it would do harm: what a web page sends is refused, as no page
/// has business here, and what this endpoint cannot do is said in words.
final class RequestGuard implements Filter {

  private static final String FORM = "application/x-www-form-urlencoded";

  /// What the forms of pages send; browsers let every site send these without asking.
  private static final List<String> FORMS = List.of("multipart/form-data", FORM, "text/plain");

  private final InetAddress address;

  /// @param address that the endpoint listens on
  RequestGuard(InetAddress address) {
    this.address = address;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    Optional<String> refusal = refusal(http);
    QueryRequest query = new QueryRequest(http);
    if (refusal.isPresent()) {
      send(answer, HttpServletResponse.SC_FORBIDDEN, "AccessDenied", refusal.get());
    } else if (wantsVersion(query)) {
      send(
          answer,
          HttpServletResponse.SC_NOT_IMPLEMENTED,
          "NotImplemented",
          "This local endpoint keeps one version of each object: it knows no version ids. Leave"
              + " versionId out.");
    } else {
      next.doFilter(query, response);
    }
  }

  private Optional<String> refusal(HttpServletRequest request) {
    String method = request.getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    Optional<String> foreign =
        RequestOrigin.of(address, request.getLocalPort())
            .refusal(name -> Collections.list(request.getHeaders(name)), !reads);
    if (foreign.isPresent()) {
      return foreign;
    }
    return method.equals("POST") && isForm(request)
        ? Optional.of("Forms of web pages are refused: use PUT.")
        : Optional.empty();
  }

  /// An upload in parts begins with a POST that names the type of the object to be, which may be
  /// one of these; it has no body.
  private static boolean isForm(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return FORMS.stream().anyMatch(form -> type.regionMatches(true, 0, form, 0, form.length()))
        && request.getContentLengthLong() != 0;
  }

  private static boolean wantsVersion(QueryRequest request) {
    String version = request.getParameter("versionId");
    return version != null && !version.equals("null");
  }

  private static void send(HttpServletResponse response, int status, String code, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/xml");
    response
        .getOutputStream()
        .write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Error><Code>%s</Code><Message>%s</Message></Error>
            """
                .formatted(code, message)
                .getBytes(StandardCharsets.UTF_8));
  }
}
