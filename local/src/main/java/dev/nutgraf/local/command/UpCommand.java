package dev.nutgraf.local.command;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.cloud.LocalCloud;
import dev.nutgraf.local.cloud.LocalCloudSettings;
import dev.nutgraf.local.runtime.Outcome;
import dev.nutgraf.local.s3.LocalS3;
import dev.nutgraf.local.s3.ObjectCreated;
import dev.nutgraf.local.web.DropServer;
import dev.nutgraf.local.web.LocalCloudBuckets;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Everything, left running.
@Command(
    name = "up",
    description =
        "Keeps the two local buckets and the function running until Ctrl-C: drop articles on a page in"
            + " the browser, or with any S3 client.")
final class UpCommand implements Callable<Integer> {

  private static final int DEFAULT_PORT = 9090;
  private static final int DEFAULT_PAGE_PORT = 9091;

  private final Terminal terminal;
  private final Installation installation;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Where the S3 endpoint listens. Default: 127.0.0.1. With 0.0.0.0 anybody on the network"
              + " can read and write the buckets, without a password.")
  private String listen = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port of the S3 endpoint. Default: ${DEFAULT-VALUE}; 0 for any.",
      defaultValue = "" + DEFAULT_PORT)
  private int port = DEFAULT_PORT;

  @Option(
      names = "--page-port",
      paramLabel = "N",
      description =
          "The port of the page, which only this machine can open. Default: ${DEFAULT-VALUE}; 0 for"
              + " any.",
      defaultValue = "" + DEFAULT_PAGE_PORT)
  private int pagePort = DEFAULT_PAGE_PORT;

  @Mixin private ProcessesOption processes = new ProcessesOption();
  @Mixin private FunctionOptions options = new FunctionOptions();

  UpCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    checkPort(port);
    checkPort(pagePort);
    LocalCloudSettings setup =
        options.applied(
            LocalCloudSettings.onLoopback()
                .listeningOn(address(), port)
                .withProcesses(processes.orUsual()),
            terminal);
    try (LocalCloud cloud = LocalCloud.start(installation, setup, this::report);
        DropServer page = DropServer.start(pagePort, new LocalCloudBuckets(cloud))) {
      cloud.watchBriefs(page::changed);
      welcome(cloud, page);
      // Ctrl-C ends the wait; the cloud closes itself as the process ends.
      new CountDownLatch(1).await();
    } catch (BindException e) {
      terminal.err().println("nutgraf: cannot listen on " + e.getMessage());
      terminal
          .err()
          .println("Choose another with --port N or --page-port N (0: any that is free).");
      return OutcomeCounts.SOME_FAILED;
    }
    return OutcomeCounts.ALL_WELL;
  }

  private static void checkPort(int port) {
    if (port < 0 || port > 65535) {
      throw new UsageException("port " + port + " is out of range: use 0 to 65535");
    }
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(listen);
    } catch (UnknownHostException e) {
      throw new UsageException("'" + listen + "' is not an address to listen on");
    }
  }

  private void welcome(LocalCloud cloud, DropServer page) {
    terminal
        .out()
        .println(
            """
            Drop articles and read their briefs: %8$s

            S3 endpoint %1$s, buckets %2$s (drop articles here) and %3$s.
            Everything is in memory and gone after Ctrl-C. From another shell:

              export AWS_ACCESS_KEY_ID=%4$s AWS_SECRET_ACCESS_KEY=%4$s AWS_REGION=%5$s
              aws --endpoint-url %1$s s3 cp %6$s/%7$s s3://%2$s/
              aws --endpoint-url %1$s s3 cp s3://%3$s/%7$s.json -
              aws --endpoint-url %1$s s3 cp --recursive %6$s s3://%2$s/
              aws --endpoint-url %1$s s3 ls --recursive s3://%3$s/
            """
                .formatted(
                    cloud.endpoint(),
                    LocalCloud.INPUT_BUCKET,
                    LocalCloud.OUTPUT_BUCKET,
                    LocalCloud.ACCESS_KEY,
                    LocalS3.REGION,
                    shellWord(installation.seeds()),
                    Installation.FIRST_SEED,
                    page.address()));
    if (!address().isLoopbackAddress()) {
      terminal
          .err()
          .printf(
              "Warning: whoever reaches %s:%s over the network can read, replace and delete what is"
                  + " in the buckets, without a password.%n",
              listen, cloud.endpoint().getPort());
      welcomeContainers(cloud.endpoint().getPort());
    }
    terminal.out().flush();
  }

  /// The event that comes with the project names the first seed.
  private void welcomeContainers(int boundPort) {
    terminal
        .out()
        .println(
            """
            After the first cp a container can brief that article again:

              sam build
              sam local invoke -e events/s3-put.json --env-vars events/env.json

            It reaches this endpoint at http://host.docker.internal:%s%s
            """
                .formatted(
                    boundPort,
                    boundPort == DEFAULT_PORT ? "" : ": write that into events/env.json"));
  }

  /// `path` as it is pasted into a shell.
  private static String shellWord(Path path) {
    String word = path.toString();
    return word.chars().allMatch(UpCommand::isPlainInShells)
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }

  private static boolean isPlainInShells(int character) {
    return Character.isLetterOrDigit(character) || "/._-".indexOf(character) >= 0;
  }

  private void report(ObjectCreated created, CompletableFuture<Outcome> outcome) {
    var _ =
        outcome.thenAccept(
            result -> {
              switch (result) {
                case Outcome.Answered answered ->
                    terminal.out().println(created.key() + ": " + answered.response());
                case Outcome.Failed failed ->
                    terminal
                        .err()
                        .printf(
                            "%s: failed after %s tries: %s: %s%n",
                            created.key(), failed.tries(), failed.type(), failed.message());
              }
            });
  }
}
