package io.tierwatch.web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A test with a browser, which is opened once for all such tests. */
public abstract class BrowserTest {

  /** The window, as on a desk when a test begins. */
  @SuppressWarnings("NullAway.Init") // opened before each test
  protected Browser browser;

  @BeforeEach
  final void openBrowser() {
    browser = Open.browser();
    browser.width(Browser.WIDE);
    browser.dark(false);
  }

  /** Keeps the window. */
  private static final class Open {

    private static @Nullable Browser open;

    static synchronized Browser browser() {
      Browser browser = open;
      if (browser == null) {
        browser = Browser.open();
        Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        open = browser;
      }
      return browser;
    }
  }
}
