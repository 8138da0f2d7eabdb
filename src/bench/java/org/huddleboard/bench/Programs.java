package org.huddleboard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Requests that a program makes with the demo centre's token. */
final class Programs {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int OK = 200;

    private Programs() {}

    static String get(String address) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer hb_demo")
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
