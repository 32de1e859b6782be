package dev.nutgraf.store;

import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Gives the SDK credentials for a test class: a request to an endpoint of ours is signed too.
public final class LocalCredentials implements BeforeAllCallback, AfterAllCallback {

  private static final Map<String, String> PROPERTIES =
      Map.of("aws.accessKeyId", "local", "aws.secretAccessKey", "local");

  @Override
  public void beforeAll(ExtensionContext context) {
    PROPERTIES.forEach(System::setProperty);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    PROPERTIES.keySet().forEach(System::clearProperty);
  }
}
