package dev.nutgraf.store;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;

/// The JDK's TLS. The SDK's HTTP client sets it up when it is made, also for an endpoint without
/// TLS, and that takes a tenth of the function's start.
final class TlsWarmUp {

  private TlsWarmUp() {}

  /// Does what the HTTP client will do, whose classes and trusted certificates the JDK then keeps.
  static void load() {
    try {
      SSLContext.getInstance("TLS").init(null, null, null);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no TLS in this JDK", e);
    }
  }
}
