package org.huddleboard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser's cookies and requests, without the browser. */
final class Visitor {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STAY = "huddleboard-stay";

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    Visitor(String address) {
        this.address = address;
    }

    /**
     * Signs in by the form, as a person with a password does, and ticks "stay signed in": the cookie this gives opens
     * further sessions of the same person without another Argon2 verification.
     */
    static Visitor signedIn(String address, String username) throws IOException {
        var visitor = new Visitor(address);
        var token = new Page(visitor, "login")
                .navigate("login", "")
                .node(node -> node.fact("3/name").equals("_csrf"))
                .fact("3/value");
        var form = Map.of("username", username, "password", "huddle", "_csrf", token, "remember", "on");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        visitor.send(visitor.post("/login", "application/x-www-form-urlencoded", body));
        if (!visitor.cookies.containsKey(STAY)) {
            throw new IOException(username + " was not let in");
        }
        return visitor;
    }

    /** The cookie alone that keeps a browser signed in. */
    Map<String, String> keepsake() {
        return Map.of(STAY, cookies.getOrDefault(STAY, ""));
    }

    /** The same person at another screen: a session of its own. */
    Visitor atAnotherScreen() {
        var visitor = new Visitor(address);
        visitor.cookies.putAll(keepsake());
        return visitor;
    }

    String address() {
        return address;
    }

    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String get(String path) throws IOException {
        return send(request(path).build());
    }

    String post(String path, String json) throws IOException {
        return send(post(path, "application/json; charset=UTF-8", json));
    }

    private HttpRequest post(String path, String type, String body) {
        return request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    private String send(HttpRequest request) throws IOException {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::remember);
            if (answer.statusCode() >= 400) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void remember(String header) {
        var cookie = header.split(";", 2)[0].split("=", 2);
        cookies.put(cookie[0], cookie[1]);
    }
}
