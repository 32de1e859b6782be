package dev.nutgraf.lab.fuzz;

import dev.nutgraf.lab.bench.HomeOption;
import dev.nutgraf.local.s3.LocalS3;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab fuzz`: no input makes the function throw, hang, leave its heap or write a wrong brief.
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    description =
        "Feeds the function bytes, texts, pages, documents and events made by chance and keeps what"
            + " breaks it.")
public final class Fuzz implements Callable<Integer> {

  /// More processor time than anything takes that is not a hang; the start of the worker comes in,
  /// and its compilers.
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final int MOST_FINDINGS = 50;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--minutes",
      defaultValue = "1",
      description = "How long (default: ${DEFAULT-VALUE}).")
  private double minutes;

  @Option(names = "--seed", defaultValue = "1", description = "Of all chance (default: 1).")
  private long seed;

  @Option(names = "--documents", description = "Only documents: PDF, DOCX, mail and so on.")
  private boolean onlyDocuments;

  @Option(
      names = "--from",
      defaultValue = "0",
      description = "The number of the first input (default: ${DEFAULT-VALUE}).")
  private long from;

  @Option(
      names = "--findings",
      defaultValue = "target/fuzz",
      description = "The folder for what is found (default: ${DEFAULT-VALUE}).")
  private Path findings = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  private final List<String> found = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path root = home.installation().home();
    Cases cases = Cases.from(root, seed, onlyDocuments);
    long end = System.nanoTime() + (long) (minutes * Duration.ofMinutes(1).toNanos());
    long next = from;
    Files.createDirectories(findings);
    try (LocalS3 s3 = LocalS3.start(InetAddress.getLoopbackAddress(), 0, _ -> {})) {
      s3.createBucket("fuzz-out");
      while (System.nanoTime() < end && found.size() < MOST_FINDINGS) {
        next = watch(out, cases, root, s3.endpoint(), next, end);
      }
    }
    out.printf("%s inputs, %s findings%n", next - from, found.size());
    found.forEach(finding -> out.println("  " + finding));
    return found.isEmpty() ? 0 : 1;
  }

  /// Watches one worker until the time is up or it has ended, and says which input is next.
  private long watch(PrintWriter out, Cases cases, Path root, URI s3, long first, long end)
      throws IOException, InterruptedException {
    Process worker = worker(root, s3, first);
    AtomicLong current = new AtomicLong(first);
    Thread reader = Thread.ofVirtual().start(() -> read(out, cases, worker, current));
    String ending = "";
    long watched = first;
    Duration before = Duration.ZERO;
    while (worker.isAlive() && System.nanoTime() < end) {
      Duration now = worker.info().totalCpuDuration().orElse(Duration.ZERO);
      if (current.get() != watched) {
        watched = current.get();
        before = now;
      } else if (now.minus(before).compareTo(LONGEST) > 0) {
        ending = "takes longer than " + LONGEST.toSeconds() + " s of processor time";
        break;
      }
      var _ = worker.waitFor(200, TimeUnit.MILLISECONDS);
    }
    if (!worker.isAlive()) {
      ending = "ended the process with status " + worker.exitValue();
    }
    worker.destroyForcibly();
    reader.join();
    if (!ending.isEmpty()) {
      keep(out, cases, current.get(), ending);
      return current.get() + 1;
    }
    return current.get();
  }

  private Process worker(Path root, URI s3, long first) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx435m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            FuzzWorker.class.getName(),
            root.toString(),
            Long.toString(seed),
            Long.toString(first),
            Boolean.toString(onlyDocuments));
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_REGION", LocalS3.REGION,
                "OUTPUT_BUCKET", "fuzz-out",
                "S3_ENDPOINT", s3.toString(),
                "LOG_LEVEL", "ERROR"));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private void read(PrintWriter out, Cases cases, Process worker, AtomicLong current) {
    try (DataInputStream in = new DataInputStream(worker.getInputStream())) {
      while (true) {
        switch (in.readByte()) {
          case FuzzWorker.BEGINS -> current.set(in.readLong());
          case FuzzWorker.WRONG -> keep(out, cases, in.readLong(), in.readUTF());
          default -> {
            // The JVM's own last words.
            return;
          }
        }
      }
    } catch (EOFException e) {
      // The worker has ended, which its watcher sees.
    } catch (IOException e) {
      out.println("the worker's words cannot be read: " + e);
    }
  }

  private synchronized void keep(PrintWriter out, Cases cases, long number, String problem)
      throws IOException {
    Case input = cases.at(number);
    Path file = findings.resolve("%s-%s-%s".formatted(seed, number, input.name()));
    Files.write(file, input.bytes());
    String line = "%s (%s): %s".formatted(file, input.kind(), problem);
    found.add(line);
    out.println(line);
    out.flush();
  }
}
