package io.github.nianbao.foreign;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, driven by chromedriver in the W3C WebDriver protocol. Every name is
 * resolved to nothing, so no page reaches a network.
 */
public final class Browser implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String root;
  private final String session;

  private Browser(Path binary, Path chromedriver, Path folder) throws IOException {
    driver =
        new ProcessBuilder(chromedriver.toString(), "--port=0").redirectErrorStream(true).start();
    root = "http://127.0.0.1:" + port(driver) + "/session";
    List<String> arguments =
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=" + folder.resolve("chromium"));
    Map<String, Object> options = Map.of("binary", binary.toString(), "args", arguments);
    Map<String, Object> wanted = Map.of("browserName", "chrome", "goog:chromeOptions", options);
    session =
        post(root, Map.of("capabilities", Map.of("alwaysMatch", wanted)))
            .get("sessionId")
            .asString();
  }

  /**
   * Starts the browser, or ends the test where it is absent.
   *
   * @param folder an empty one, for the profile
   */
  public static Browser start(Path folder) throws IOException {
    Optional<Path> binary = Programs.find("chromium", "google-chrome", "chrome");
    Optional<Path> driver = Programs.find("chromedriver");
    assumeTrue(
        binary.isPresent() && driver.isPresent(),
        "chromium and chromedriver are not on the PATH: the browser's view is not tested");
    return new Browser(binary.get(), driver.get(), folder);
  }

  private static int port(Process driver) throws IOException {
    BufferedReader lines = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
    }
    throw new IOException("chromedriver did not start");
  }

  /** Shows a page that lies in a file. */
  public void open(Path page) throws IOException {
    command("url", Map.of("url", page.toUri().toString()));
  }

  /**
   * What the page believes to be shown on.
   *
   * @param width of the screen in CSS pixels
   * @param medium screen or print
   * @param scheme light or dark
   */
  public void pretend(int width, String medium, String scheme) throws IOException {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Runs the body of a function in the page and waits for its promise. */
  public JsonNode run(String script) throws IOException {
    return command("execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** Presses a key and lets it go, as WebDriver names keys: U+E004 is the tabulator. */
  public void press(char key) throws IOException {
    String value = String.valueOf(key);
    List<Map<String, String>> strokes =
        List.of(Map.of("type", "keyDown", "value", value), Map.of("type", "keyUp", "value", value));
    command(
        "actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes))));
  }

  /** The whole page as a PNG picture. */
  public byte[] picture() throws IOException {
    JsonNode result =
        devtools("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    return Base64.getDecoder().decode(result.get("data").asString());
  }

  /** The page printed as PDF on the paper it asks for. */
  public byte[] print() throws IOException {
    return print(false);
  }

  /**
   * The page printed as PDF on the paper it asks for.
   *
   * @param headAndFoot whether the browser puts date, title, address and page numbers around it
   */
  public byte[] print(boolean headAndFoot) throws IOException {
    JsonNode result =
        devtools(
            "Page.printToPDF",
            Map.of(
                "preferCSSPageSize",
                true,
                "printBackground",
                true,
                "displayHeaderFooter",
                headAndFoot));
    return Base64.getDecoder().decode(result.get("data").asString());
  }

  private JsonNode devtools(String command, Map<String, Object> parameters) throws IOException {
    return command("goog/cdp/execute", Map.of("cmd", command, "params", parameters));
  }

  private JsonNode command(String name, Map<String, Object> body) throws IOException {
    return post(root + "/" + session + "/" + name, body);
  }

  private JsonNode post(String address, Map<String, Object> body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 200) {
      throw new IOException("chromedriver: " + answer.body());
    }
    return JSON.readTree(answer.body()).get("value");
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  /** Ends the browser and its driver. */
  @Override
  public void close() throws IOException {
    try {
      send(
          HttpRequest.newBuilder(URI.create(root + "/" + session))
              .timeout(PATIENCE)
              .DELETE()
              .build());
    } finally {
      driver.destroy();
    }
  }
}
