package dev.nutgraf.local.http;

import java.util.List;

/// The headers of a request, whichever server has read it.
@FunctionalInterface
public interface RequestHeaders {

  /// The values of all headers called so; empty if there is none.
  List<String> named(String name);
}
