package dev.nutgraf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// A headless chromium that reaches this machine only.
final class Browser implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /// The checker itself; the library around it is only its carrier.
  private static final String AXE = resource("/axe.min.js");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /// How a page is looked at.
  record Look(String name, int width, int height, boolean dark) {
    static final Look LIGHT = new Look("light", 1360, 1000, false);
    static final Look DARK = new Look("dark", 1360, 1000, true);
    static final Look PHONE = new Look("phone", 390, 844, false);
    static final List<Look> ALL = List.of(LIGHT, DARK, PHONE);
  }

  static Browser start() {
    Optional<Path> chromium = found("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = found("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "chromium or chromedriver is missing: apt-get install chromium chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--hide-scrollbars",
        "--force-device-scale-factor=1",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost");
    // The path is set, so that Selenium looks for no driver to download.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return new Browser(driver);
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> found(String... programs) {
    return Stream.of(programs)
        .flatMap(
            program ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                    .map(folder -> Path.of(folder, program)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Browser look(Look look) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            look.width(),
            "height",
            look.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            look.equals(Look.PHONE)));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of(
                    "name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light"))));
    return this;
  }

  Browser open(String address) {
    driver.get(address);
    return this;
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  Object run(String script, Object... arguments) {
    Object result = driver.executeScript(script, arguments);
    return result == null ? "null" : result;
  }

  /// What is seen without scrolling.
  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(
        SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /// Nothing that axe-core finds fault with, whatever it calls it.
  void expectAccessible(String what) {
    run(AXE);
    Object faults =
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run(document, {rules: {'label-content-name-mismatch': {enabled: true}}})
                .then(result => done(result.violations.map(fault => [
                    fault.impact, fault.id, fault.nodes.map(node => node.target + ' ' + node.html).join('; ')].join(': '))))""");
    assertThat((List<?>) Objects.requireNonNull(faults)).as(what).isEmpty();
  }

  /// Nothing was asked for but the page itself.
  void expectNoRequests() {
    assertThat(run("return performance.getEntriesByType('resource').map(e => e.name)"))
        .isEqualTo(List.of());
  }

  /// Nothing that was slipped in has run.
  void expectInert() {
    assertThat(run("return String(window.attacked)")).isEqualTo("undefined");
    assertThat(run("return document.querySelectorAll('script').length")).isEqualTo(1L);
    assertThat(run("return document.querySelectorAll('style').length")).isEqualTo(1L);
    assertThat(
            run(
                """
                return [...document.querySelectorAll('*')].flatMap(e => [...e.attributes])
                    .filter(a => /^on/i.test(a.name) || /^\\s*javascript:/i.test(a.value)).length"""))
        .isEqualTo(0L);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
