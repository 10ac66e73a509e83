package io.tierwatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Wait;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A window of a browser without a screen. Where the system has no browser, the test that opens one
 * is skipped.
 *
 * <pre>{@code
 * try (Browser browser = Browser.open()) {
 *   browser.go("/");
 *   browser.check("home"); // no error, no barrier, a picture
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

  /** The width of a desktop window. */
  public static final int WIDE = 1280;

  /** The width of a small telephone. */
  public static final int NARROW = 360;

  private static final Path PICTURES = Path.of("target", "screenshots");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens a window of the shared site. */
  public static Browser open() {
    Optional<Chromium.Programs> programs = Found.PROGRAMS;
    assumeTrue(programs.isPresent(), "there is no Chromium with chromedriver");
    Chromium.Programs chromium = programs.orElseThrow();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromium.driver().toFile()).build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.width(WIDE);
    return browser;
  }

  /** The driver, for what this class does not offer. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Opens a page of the shared site, or an absolute address. */
  public void go(String path) {
    driver.get(RunningSite.shared().at(path).toString());
  }

  /** Makes the page this wide, as a window or a telephone is. */
  public void width(int pixels) {
    driver.manage().window().setSize(new Dimension(pixels, 1000));
    // A window is never narrower than 500 pixels: the page in it is.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Sets whether the reader likes it dark. */
  public void dark(boolean dark) {
    Map<String, Object> feature =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** The first element that a CSS selector finds. */
  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** All elements that a CSS selector finds. */
  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Waits until an element is there and shown. */
  public WebElement await(String css) {
    patience().until(unused -> shown(css).isPresent());
    return shown(css).orElseThrow();
  }

  /** Waits until the first such element has this text. */
  public void awaitText(String css, String text) {
    patience().until(unused -> find(css).getText().equals(text));
  }

  /** Waits until no element is there any more. */
  public void awaitGone(String css) {
    patience().until(unused -> all(css).isEmpty());
  }

  /** Waiting that does not mind when the page changes under it. */
  private Wait<WebDriver> patience() {
    return new WebDriverWait(driver, Duration.ofSeconds(15))
        .ignoring(StaleElementReferenceException.class);
  }

  private Optional<WebElement> shown(String css) {
    return all(css).stream().filter(WebElement::isDisplayed).findFirst();
  }

  /** An attribute as the page has it; empty where it has none. */
  public static String attribute(WebElement element, String name) {
    String value = element.getDomAttribute(name);
    return value == null ? "" : value;
  }

  /** Runs a script in the page. */
  public @Nullable Object script(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** What a page must always be: without error, without barrier, no wider than its window. */
  public void check(String picture) {
    picture(picture);
    assertThat(errors()).as("errors in the console").isEmpty();
    assertThat(barriers()).as("barriers to some readers").isEmpty();
    Object spill =
        script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(spill).as("pixels beyond the window").isEqualTo(0L);
  }

  /** Errors and warnings that the browser wrote since it was asked last. */
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        errors.add(entry.getMessage());
      }
    }
    return errors;
  }

  private List<String> barriers() {
    Results results = new AxeBuilder().analyze(driver);
    List<String> barriers = new ArrayList<>();
    for (Rule rule : results.getViolations()) {
      barriers.add(rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getTarget());
    }
    return barriers;
  }

  /** Keeps a picture of the whole page in target/screenshots. */
  public void picture(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** Looks for the browser once. */
  private static final class Found {
    static final Optional<Chromium.Programs> PROGRAMS = Chromium.find();
  }
}
