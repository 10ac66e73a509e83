package io.tierwatch.web;

import io.tierwatch.web.library.LibraryUnavailable;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A running site.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(WebSettings.local(folder, 8080, "1.0"))) {
 *   System.out.println(server.address());
 * }
 * }</pre>
 */
public final class WebServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final String host;

  private WebServer(ConfigurableApplicationContext context, String host) {
    this.context = context;
    this.host = host;
  }

  /**
   * Starts a site, which runs until it is closed.
   *
   * @throws WebServerException when it cannot start, with the reason in a sentence
   */
  public static WebServer start(WebSettings settings) throws WebServerException {
    SpringApplication application = new SpringApplication(WebApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setDefaultProperties(properties(settings));
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("settings", settings));
    try {
      return new WebServer(application.run(), settings.address());
    } catch (RuntimeException e) {
      throw new WebServerException(reason(e, settings), e);
    }
  }

  private static Map<String, Object> properties(WebSettings settings) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("server.address", settings.address());
    properties.put("server.port", settings.port());
    return properties;
  }

  private static String reason(RuntimeException failure, WebSettings settings) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return "port " + settings.port() + " is in use: give another with --port.";
      }
      if (cause instanceof LibraryUnavailable) {
        return String.valueOf(cause.getMessage());
      }
    }
    return "the site cannot start: " + failure.getMessage();
  }

  /** The port that it listens on. */
  public int port() {
    org.springframework.boot.web.server.WebServer server =
        ((WebServerApplicationContext) context).getWebServer();
    return server == null ? 0 : server.getPort();
  }

  /** The address of the first page. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port() + "/");
  }

  @Override
  public void close() {
    context.close();
  }
}
