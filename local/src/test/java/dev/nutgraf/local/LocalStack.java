package dev.nutgraf.local;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.PullResponseItem;
import com.github.dockerjava.api.model.ResponseItem;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// LocalStack's S3 in a container of Docker's.
///
/// Whatever may wait – Docker itself, a registry, the container – waits within a patience of its
/// own: a machine without a network, or with a Docker that hangs, is told from one that is slow.
/// What Docker cannot do is a reason to go without ([UnavailableException]); a LocalStack that
/// starts and ends is a failure, told in its own words.
///
/// `-Dnutgraf.localstack.image=…` names another image. Those from 2026-03 on want an account:
/// `LOCALSTACK_AUTH_TOKEN` in the environment is passed on to them.
final class LocalStack {

  static final String IMAGE =
      System.getProperty("nutgraf.localstack.image", "localstack/localstack:4.14.0");

  private static final String TOKEN = "LOCALSTACK_AUTH_TOKEN";

  /// For one answer of Docker's.
  private static final Duration DOCKER_PATIENCE = Duration.ofSeconds(30);

  /// For a registry's first word: Docker gives up by itself where a name is not found, and waits
  /// for minutes where packets are lost.
  private static final Duration REGISTRY_PATIENCE = Duration.ofSeconds(20);

  /// Between two words of a registry that has answered.
  private static final Duration SILENCE = Duration.ofSeconds(60);

  /// For a whole image, of which there are 500 MB.
  private static final Duration PULL_PATIENCE = Duration.ofMinutes(10);

  private static final Duration START_PATIENCE = Duration.ofSeconds(90);

  /// For the port of a container that is ready.
  private static final Duration PORT_PATIENCE = Duration.ofSeconds(5);

  private final LocalStackContainer container;
  private final URI endpoint;

  private LocalStack(LocalStackContainer container, URI endpoint) {
    this.container = container;
    this.endpoint = endpoint;
  }

  /// LocalStack, ready.
  ///
  /// @throws UnavailableException if this machine cannot run it
  /// @throws IllegalStateException if it starts and ends
  static LocalStack start() throws UnavailableException, InterruptedException {
    if (!Patience.within(
        DOCKER_PATIENCE,
        "Docker to answer",
        () -> DockerClientFactory.instance().isDockerAvailable())) {
      throw new UnavailableException("Docker is not running");
    }
    if (!Patience.within(DOCKER_PATIENCE, "Docker to list its images", LocalStack::hasImage)) {
      pull();
    }
    ReadyOrEnded readiness = new ReadyOrEnded();
    LocalStackContainer container = container(readiness);
    try {
      Patience.within(
          START_PATIENCE.plus(DOCKER_PATIENCE),
          "the container to start",
          () -> {
            container.start();
            return true;
          });
      return new LocalStack(container, reachable(container.getEndpoint()));
    } catch (UnavailableException e) {
      stop(container);
      if (readiness.ended) {
        throw new IllegalStateException(
            IMAGE + " started and ended. Its words:\n" + readiness.words(), e);
      }
      throw new UnavailableException(e.getMessage() + "\n" + readiness.words());
    }
  }

  /// Where the container answers: Testcontainers takes a machine that is itself a container for one
  /// inside Docker's network, where the port may be open on the loopback address only.
  private static URI reachable(URI endpoint) throws UnavailableException {
    URI loopback = URI.create("http://127.0.0.1:" + endpoint.getPort());
    for (URI address : List.of(endpoint, loopback)) {
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(address.getHost(), address.getPort()),
            Math.toIntExact(PORT_PATIENCE.toMillis()));
        return address;
      } catch (IOException e) {
        // The other one may answer.
      }
    }
    throw new UnavailableException(
        "the container is ready, and nothing answers at %s or %s; TESTCONTAINERS_HOST_OVERRIDE names another host"
            .formatted(endpoint, loopback));
  }

  private static LocalStackContainer container(ReadyOrEnded readiness) {
    LocalStackContainer container =
        new LocalStackContainer(
                DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("localstack/localstack"))
            .withServices("s3");
    container.withLogConsumer(readiness).waitingFor(readiness).withStartupTimeout(START_PATIENCE);
    Optional.ofNullable(System.getenv(TOKEN)).ifPresent(token -> container.withEnv(TOKEN, token));
    return container;
  }

  private static boolean hasImage() {
    try {
      return docker().inspectImageCmd(IMAGE).exec() != null;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private static void pull() throws UnavailableException, InterruptedException {
    System.out.println("LocalStack: pulling " + IMAGE + ", which may take minutes ...");
    DockerImageName name = DockerImageName.parse(IMAGE);
    PullProgress progress = new PullProgress();
    Patience.within(
        DOCKER_PATIENCE,
        "Docker to begin pulling " + IMAGE,
        () ->
            docker()
                .pullImageCmd(name.getUnversionedPart())
                .withTag(name.getVersionPart())
                .exec(progress));
    progress.await();
    if (!Patience.within(DOCKER_PATIENCE, "Docker to list its images", LocalStack::hasImage)) {
      throw new UnavailableException("the image " + IMAGE + " was pulled and is not there");
    }
  }

  private static DockerClient docker() {
    return DockerClientFactory.lazyClient();
  }

  private static void stop(LocalStackContainer container) throws InterruptedException {
    try {
      Patience.within(
          DOCKER_PATIENCE,
          "the container to stop",
          () -> {
            container.stop();
            return true;
          });
    } catch (UnavailableException e) {
      System.out.println("LocalStack: its container may still be there: " + e.getMessage());
    }
  }

  URI endpoint() {
    return endpoint;
  }

  String region() {
    return container.getRegion();
  }

  /// Stops the container, and goes on if Docker is gone.
  void stop() throws InterruptedException {
    stop(container);
  }

  /// Waits until LocalStack says that it is ready, or its process ends; keeps what it says.
  private static final class ReadyOrEnded extends AbstractWaitStrategy
      implements Consumer<OutputFrame> {

    private static final int KEPT = 4_000;

    private String words = "";
    private volatile boolean ready;
    private volatile boolean ended;

    @Override
    public synchronized void accept(OutputFrame frame) {
      String said = frame.getUtf8String();
      words += said;
      words = words.substring(Math.max(0, words.length() - KEPT));
      if (said.strip().endsWith("Ready.")) {
        ready = true;
      }
    }

    synchronized String words() {
      return words.strip();
    }

    @Override
    protected void waitUntilReady() {
      long begun = System.nanoTime();
      while (!ready) {
        if (!waitStrategyTarget.isRunning()) {
          pause(); // Its last words are still on their way.
          ended = true;
          throw new ContainerLaunchException("it ended");
        }
        if (System.nanoTime() - begun > startupTimeout.toNanos()) {
          throw new ContainerLaunchException(
              "not ready after %s seconds".formatted(startupTimeout.toSeconds()));
        }
        pause();
      }
    }

    private static void pause() {
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ContainerLaunchException("interrupted", e);
      }
    }
  }

  /// Pulling an image: each word of the registry's starts the wait anew.
  private static final class PullProgress extends ResultCallback.Adapter<PullResponseItem> {

    private final long begun = System.nanoTime();
    private final AtomicLong lastWord = new AtomicLong();

    /// Waiting for the callback itself, even for a second only, would end the pull.
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    @Override
    public void onNext(PullResponseItem item) {
      lastWord.set(System.nanoTime() - begun);
      ResponseItem.ErrorDetail error = item.getErrorDetail();
      if (error != null) {
        onError(new DockerClientException(String.valueOf(error.getMessage())));
      }
    }

    @Override
    public void onError(Throwable failure) {
      done.completeExceptionally(failure);
      super.onError(failure);
    }

    @Override
    public void onComplete() {
      done.complete(true);
      super.onComplete();
    }

    void await() throws UnavailableException, InterruptedException {
      while (true) {
        try {
          done.get(1, TimeUnit.SECONDS);
          return;
        } catch (ExecutionException e) {
          throw new UnavailableException(
              "the image " + IMAGE + " cannot be had: " + Patience.causes(e));
        } catch (TimeoutException e) {
          requirePatience();
        }
      }
    }

    private void requirePatience() throws UnavailableException {
      long now = System.nanoTime() - begun;
      long silent = now - lastWord.get();
      Duration patience = lastWord.get() == 0 ? REGISTRY_PATIENCE : SILENCE;
      if (silent > patience.toNanos() || now > PULL_PATIENCE.toNanos()) {
        throw new UnavailableException(
            "the image %s was not there %s seconds after it was asked for; the last word came %s seconds before"
                .formatted(
                    IMAGE,
                    TimeUnit.NANOSECONDS.toSeconds(now),
                    TimeUnit.NANOSECONDS.toSeconds(silent)));
      }
    }
  }

  /// Why LocalStack cannot be had here.
  static final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnavailableException(String message) {
      super(message);
    }
  }
}
