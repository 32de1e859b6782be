package dev.nutgraf.local.s3;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.EnumSet;
import java.util.Objects;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.gaul.shaded.org.eclipse.jetty.server.Server;

/// Reads what S3Proxy 4.1 leaves of a request. Of an upload in signed chunks (the Java SDK's way
/// over plain HTTP) it reads the object's bytes and not the last chunk and the checksum behind
/// them; the server then closes the connection, now and then before the client has written its last
/// bytes. In 2,000 uploads one by one, 240 failed after the object had been stored, so that the
/// client's retry of a conditional write met its own object.
final class UploadDrain implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    next.doFilter(request, response);
    request.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  /// Puts the filter before a server that has not started. S3Proxy has no door for it, so this
  /// takes the server out of its private field; a version without that field fails here, at once.
  static void before(S3Proxy proxy) {
    try {
      Field field = S3Proxy.class.getDeclaredField("server");
      field.setAccessible(true);
      Server server = (Server) Objects.requireNonNull(field.get(proxy));
      Objects.requireNonNull(server.getDescendant(ServletContextHandler.class))
          .addFilter(new FilterHolder(new UploadDrain()), "/*", EnumSet.of(DispatcherType.REQUEST));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this version of S3Proxy is built differently", e);
    }
  }
}
