package dev.nutgraf.local.s3;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// S3 on this machine: buckets and objects in memory, for any S3 client that uses path-style
/// addresses, with any credentials or none. What is stored ends with [#close].
public final class LocalS3 implements AutoCloseable {

  /// The region in the events; clients may name any.
  public static final String REGION = "us-east-1";

  /// More than any article; the objects share this program's memory.
  private static final long MAX_OBJECT_BYTES = 256L << 20;

  private static final int MAX_THREADS = 64;

  private final S3Proxy server;
  private final NotifyingBlobStore store;
  private final InetAddress address;

  private LocalS3(S3Proxy server, NotifyingBlobStore store, InetAddress address) {
    this.server = server;
    this.store = store;
    this.address = address;
  }

  /// Starts an endpoint without buckets.
  ///
  /// @param port 0 for any that is free
  /// @param listener hears of each object before its client hears that it is stored, in the order
  ///   of the writes of one key; it must not block
  /// @throws BindException if the port is taken or the address is not one of this machine
  /// @throws IOException if the endpoint does not start for another reason
  public static LocalS3 start(InetAddress address, int port, Consumer<ObjectCreated> listener)
      throws IOException {
    NotifyingBlobStore store = new NotifyingBlobStore(new TransientNio2BlobStore(), listener);
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(uri(address, port))
            .ignoreUnknownHeaders(true)
            .jettyMaxThreads(MAX_THREADS)
            .maxSinglePartObjectSize(MAX_OBJECT_BYTES)
            .stopTimeout(0)
            .build();
    ProxyServer.of(server)
        .onVirtualThreads()
        .addFilter(new RequestGuard(address))
        .addFilter(new UploadDrain());
    try {
      server.start();
    } catch (Exception e) {
      throw cause(e, address, port);
    }
    return new LocalS3(server, store, address);
  }

  /// Where clients on this machine find it.
  public URI endpoint() {
    InetAddress reachable =
        address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    return uri(reachable, server.getPort());
  }

  /// A client of this endpoint; who asks for it closes it.
  public S3Client client() {
    return S3Client.builder()
        .endpointOverride(endpoint())
        .forcePathStyle(true)
        .region(Region.of(REGION))
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  /// Makes an empty bucket.
  public void createBucket(String name) {
    store.createContainer(name);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the S3 endpoint did not stop", e);
    }
  }

  private static URI uri(InetAddress address, int port) {
    String host = address.getHostAddress();
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
  }

  private static IOException cause(Exception failure, InetAddress address, int port) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof BindException bind) {
        BindException named =
            new BindException(
                "%s port %s: %s".formatted(address.getHostAddress(), port, bind.getMessage()));
        named.initCause(failure);
        return named;
      }
    }
    return new IOException("the S3 endpoint did not start: " + failure.getMessage(), failure);
  }
}
