package dev.nutgraf.local.s3;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.lang.reflect.Field;
import java.util.EnumSet;
import java.util.Objects;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.gaul.shaded.org.eclipse.jetty.util.VirtualThreads;
import org.gaul.shaded.org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The HTTP server inside an S3Proxy that has not started. S3Proxy has no door to it, so this takes
/// it out of a private field; a version without that field fails here, at once.
record ProxyServer(Server server) {

  static ProxyServer of(S3Proxy proxy) {
    try {
      Field field = S3Proxy.class.getDeclaredField("server");
      field.setAccessible(true);
      return new ProxyServer((Server) Objects.requireNonNull(field.get(proxy)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this version of S3Proxy is built differently", e);
    }
  }

  /// Puts a filter behind those that were added before.
  ProxyServer addFilter(Filter filter) {
    Objects.requireNonNull(server.getDescendant(ServletContextHandler.class))
        .addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    return this;
  }

  /// Answers each request on a virtual thread, so that bodies that come slowly hold up nobody.
  ProxyServer onVirtualThreads() {
    ((QueuedThreadPool) server.getThreadPool())
        .setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    return this;
  }
}
