package io.tierwatch.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks a site without a browser, keeps its cookie, and sends its forms. */
public final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String BOUNDARY = "a-boundary-between-parts";

  private final URI site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Visitor(URI site) {
    this.site = site;
  }

  /** The answer to a GET; redirects are not followed. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** The answer to another method. */
  public HttpResponse<String> send(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  /** The answer to a form, which is sent with the token of a page that has one. */
  public HttpResponse<String> post(String path, String page, Map<String, String> fields) {
    return postWithToken(path, token(page), fields);
  }

  /** The answer to a form with a token that one has already. */
  public HttpResponse<String> postWithToken(String path, String token, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    return send(
        request(path, "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Signs in under a name. */
  public HttpResponse<String> signIn(String name, String password) {
    return post("/login", "/login", Map.of("name", name, "password", password, "to", "/review"));
  }

  /** The answer to an upload. */
  public HttpResponse<String> upload(String fileName, byte[] content, String edition) {
    return upload(token("/upload"), fileName, content, edition);
  }

  /** The answer to an upload with a token that one has already. */
  public HttpResponse<String> upload(
      String token, String fileName, byte[] content, String edition) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "form-data; name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
    part(body, "form-data; name=\"edition\"", edition.getBytes(StandardCharsets.UTF_8));
    part(body, "form-data; name=\"report\"; filename=\"" + fileName + "\"", content);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request("/upload", "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** What is shown of an upload when it is over, as JSON. */
  public String awaitUpload(HttpResponse<String> taken) {
    String path = taken.headers().firstValue("Location").orElseThrow();
    for (int i = 0; i < 600; i++) {
      String now = get(path + ".json").body();
      if (now.contains("\"state\":\"done\"") || now.contains("\"state\":\"refused\"")) {
        return now;
      }
      pause();
    }
    throw new AssertionError(path + " does not end");
  }

  /** The token of the forms of a page. */
  public String token(String page) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new AssertionError(page + " has no token");
    }
    return token.group(1);
  }

  /** The cookie of the session. */
  public Optional<HttpCookie> cookie() {
    List<HttpCookie> all = cookies.getCookieStore().getCookies();
    return all.stream().filter(one -> one.getName().equals("tierwatch")).findFirst();
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
    String head = "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
