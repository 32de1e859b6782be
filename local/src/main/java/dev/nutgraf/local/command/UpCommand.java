package dev.nutgraf.local.command;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.cloud.LocalCloud;
import dev.nutgraf.local.runtime.Outcome;
import dev.nutgraf.local.s3.ObjectCreated;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The whole way, left running.
@Command(
    name = "up",
    description =
        "Keeps the two local buckets and the function running until Ctrl-C, so that any S3 client"
            + " can drop articles.")
final class UpCommand implements Callable<Integer> {

  private static final int DEFAULT_PORT = 9090;

  private final Screen screen;
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

  @Option(names = "--verbose", description = "Show what the function prints.")
  private boolean verbose;

  UpCommand(Screen screen, Installation installation) {
    this.screen = screen;
    this.installation = installation;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65535) {
      throw new UsageException("port " + port + " is out of range: use 0 to 65535");
    }
    LocalCloud.Setup setup = new LocalCloud.Setup(address(), port, verbose, Map.of());
    try (LocalCloud cloud = LocalCloud.start(installation, setup, this::report)) {
      welcome(cloud);
      // Ctrl-C ends the wait; the cloud closes itself as the process ends.
      new CountDownLatch(1).await();
    } catch (BindException e) {
      screen.err().println("nutgraf: cannot listen on " + e.getMessage());
      screen.err().println("Choose another with --port N (0: any that is free).");
      return Tally.SOME_FAILED;
    }
    return Tally.ALL_WELL;
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(listen);
    } catch (UnknownHostException e) {
      throw new UsageException("'" + listen + "' is not an address to listen on");
    }
  }

  private void welcome(LocalCloud cloud) {
    String aws = "aws --endpoint-url " + cloud.endpoint();
    screen
        .out()
        .print(
            """
            S3 endpoint %1$s, buckets %3$s (drop articles here) and %4$s.
            Everything is in memory and gone after Ctrl-C. From another shell:

              export AWS_ACCESS_KEY_ID=%5$s AWS_SECRET_ACCESS_KEY=%5$s AWS_REGION=us-east-1
              %2$s s3 cp ARTICLE.txt s3://%3$s/
              %2$s s3 cp --recursive FOLDER s3://%3$s/
              %2$s s3 cp s3://%4$s/ARTICLE.txt.json -
              %2$s s3 ls --recursive s3://%4$s/

            """
                .formatted(
                    cloud.endpoint(),
                    aws,
                    LocalCloud.INPUT_BUCKET,
                    LocalCloud.OUTPUT_BUCKET,
                    LocalCloud.ACCESS_KEY));
    screen.out().flush();
  }

  private void report(ObjectCreated created, CompletableFuture<Outcome> outcome) {
    var _ =
        outcome.thenAccept(
            result -> {
              switch (result) {
                case Outcome.Answered answered ->
                    screen.out().println(created.key() + ": " + answered.response());
                case Outcome.Failed failed ->
                    screen
                        .err()
                        .printf(
                            "%s: failed after %d tries: %s: %s%n",
                            created.key(), failed.tries(), failed.type(), failed.message());
              }
            });
  }
}
