package dev.nutgraf;

import java.util.Set;

/// A package of the function.
///
/// @param name below `dev.nutgraf`; `root` is that package itself
/// @param knows the rooms whose faces it may use
/// @param libraries what it may see of others' code beside the JDK
/// @param faces those of its types that anybody else may name; `lab` and `local` are held to them,
///   too, because no other type is public
record Room(String name, Set<String> knows, Set<String> libraries, Set<String> faces) {

  /// The package of the whole pipeline.
  static final String ROOT = "dev.nutgraf";

  String packageName() {
    return name.equals("root") ? ROOT : ROOT + "." + name;
  }

  @Override
  public String toString() {
    return name;
  }
}
