package dev.nutgraf.local.runtime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The program that fetches events and calls the handler: on Linux AWS's own runtime client, as in
/// the cloud; elsewhere, where that has no native part, [PortableRuntime].
public final class RuntimeClient {

  private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final String JAR = "aws-lambda-java-runtime-interface-client";

  /// By itself the client unpacks its library to one fixed place, where two runs would meet.
  private static final String LIBRARY_PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  /// As the managed runtime starts Java.
  private static final List<String> JAVA_OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");

  /// The part of the function's memory, in percent, that the managed runtime gives to the heap.
  private static final int HEAP_PERCENT = 85;

  private RuntimeClient() {}

  /// Whether AWS's own client runs on this system.
  public static boolean isReal() {
    return library().isPresent();
  }

  /// The command line of a process of the function. What it needs is unpacked.
  static List<String> command(FunctionSettings settings) throws IOException {
    List<String> command = new ArrayList<>(settings.before());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What the JVM sees of the machine decides how large the heap is at first.
    command.add("-XX:MaxRAM=" + settings.memory() + "m");
    command.add("-Xmx" + settings.memory() * HEAP_PERCENT / 100 + "m");
    command.addAll(JAVA_OPTIONS);
    Optional<String> library = settings.portable() ? Optional.empty() : library();
    if (library.isPresent()) {
      command.add("-D" + LIBRARY_PROPERTY + "=" + unpacked(library.get(), settings));
      command.addAll(List.of("-cp", settings.runtimeJars() + File.separator + "*", MAIN));
    } else {
      String classPath =
          String.join(File.pathSeparator, ".", "lib" + File.separator + "*", ownClasses());
      command.addAll(List.of("-cp", classPath, PortableRuntime.class.getName()));
    }
    command.add(settings.handler());
    return command;
  }

  /// The name of the native part for this system, if there is one.
  private static Optional<String> library() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return Optional.empty();
    }
    String processor =
        switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64" -> "aarch_64";
          default -> "";
        };
    return processor.isEmpty()
        ? Optional.empty()
        : Optional.of("libaws-lambda-jni.linux" + (isMusl() ? "_musl-" : "-") + processor + ".so");
  }

  private static boolean isMusl() {
    try (Stream<Path> libraries = Files.list(Path.of("/lib"))) {
      return libraries.anyMatch(p -> p.getFileName().toString().startsWith("ld-musl-"));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path unpacked(String library, FunctionSettings settings) throws IOException {
    Path target = settings.work().resolve(library);
    try (JarFile jar = new JarFile(clientJar(settings.runtimeJars()).toFile())) {
      ZipEntry entry = jar.getEntry("jni/" + library);
      if (entry == null) {
        throw new IOException(jar.getName() + " holds no jni/" + library);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        Files.copy(in, target);
      }
    }
    return target;
  }

  private static Path clientJar(Path folder) throws IOException {
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.filter(p -> p.getFileName().toString().startsWith(JAR))
          .findFirst()
          .orElseThrow(() -> new IOException("no " + JAR + " jar in " + folder));
    }
  }

  private static String ownClasses() {
    try {
      return Path.of(
              RuntimeClient.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of these classes is not a path", e);
    }
  }
}
