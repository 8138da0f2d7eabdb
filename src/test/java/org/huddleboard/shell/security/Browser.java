package org.huddleboard.shell.security;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: cookies, forms, no redirects followed. */
class Browser {
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final String board;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(int port) {
        this.board = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(board + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The sign-in page's form as a person sends it. */
    HttpResponse<String> signIn(String username, String password, boolean stay, String... headers) {
        return submit(username, password, stay, csrf(), headers);
    }

    HttpResponse<String> submit(String username, String password, boolean stay, String csrf, String... headers) {
        var fields = new LinkedHashMap<>(Map.of("username", username, "password", password, "_csrf", csrf));
        if (stay) {
            fields.put("remember", "on");
        }
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(board + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    String csrf() {
        var page = get("/login").body();
        var token = CSRF.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no CSRF token on the sign-in page");
        }
        return token.group(1);
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    void drop(String name) {
        cookie(name).ifPresent(cookie -> cookies.getCookieStore().remove(URI.create(board), cookie));
    }

    boolean isSignedIn() {
        return get("/").statusCode() == 200;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
