package org.huddleboard.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A real Chromium that counts what comes over the line: headers and bodies as they were sent, compressed. */
final class Browser implements AutoCloseable {
    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(
                            Objects.requireNonNull(System.getenv("HUDDLEBOARD_BROWSER"), "HUDDLEBOARD_BROWSER")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** Bytes and requests of one visit. */
    record Load(long bytes, int requests) {
        double kilobytes() {
            return bytes / 1000.0;
        }
    }

    /** A profile that has never been there. */
    BrowserContext fresh() {
        return chromium.newContext();
    }

    BrowserContext signedIn(Visitor visitor) {
        var context = fresh();
        context.addCookies(visitor.keepsake().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(visitor.address()))
                .toList());
        return context;
    }

    /** Opens the address in a new tab of that profile, until nothing more comes and the screen is there. */
    Load visit(BrowserContext context, String address, String shown) {
        try (var page = context.newPage()) {
            return count(context, page, address, shown);
        }
    }

    private static Load count(BrowserContext context, Page page, String address, String shown) {
        var bytes = new AtomicLong();
        var requests = new AtomicInteger();
        var line = context.newCDPSession(page);
        line.send("Network.enable");
        line.on("Network.loadingFinished", finished -> {
            var length = length(finished);
            bytes.addAndGet(length);
            requests.addAndGet(length > 0 ? 1 : 0);
        });
        page.navigate(address);
        page.locator(shown).first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Load(bytes.get(), requests.get());
    }

    private static long length(JsonObject finished) {
        return (long) finished.get("encodedDataLength").getAsDouble();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
