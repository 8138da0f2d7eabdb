package org.huddleboard.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A stopwatch at a wall: when it showed what, by the clock that both browsers share. */
final class WallWatch {
    /** Notes the instant at which another block was shown. */
    private static final String NOTE_BLOCKS = """
            () => {
                window.hbShown = [];
                let last = '';
                const note = () => {
                    const now = document.querySelector('.wall__pill--now')?.textContent ?? '';
                    if (now !== last) {
                        last = now;
                        window.hbShown.push(Date.now());
                    }
                };
                new MutationObserver(note).observe(document.body, {subtree: true, childList: true, attributes: true});
                note();
            }""";

    /** Drawn by a page that is in touch with its server: nothing reconnects, nothing has ended. */
    private static final String LIVE = """
            before => document.querySelector('main.wall .wall__board') !== null
                && document.querySelector('.v-system-error') === null
                && document.querySelector('vaadin-connection-indicator[reconnecting]') === null
                && performance.timeOrigin + '/' + document.querySelector('main.wall').dataset.beat !== before""";

    private static final String MOMENT =
            "() => performance.timeOrigin + '/' + document.querySelector('main.wall').dataset.beat";

    private final Page wall;

    WallWatch(Page wall) {
        this.wall = wall;
    }

    void noteBlocks() {
        wall.evaluate(NOTE_BLOCKS);
    }

    /** When the block changed for the nth time since the notes began, counted from nought. */
    long shownAt(int change) {
        wall.waitForFunction("n => window.hbShown.length > n", change);
        return ((Number) wall.evaluate("n => window.hbShown[n]", change)).longValue();
    }

    int changes() {
        return ((Number) wall.evaluate("() => window.hbShown.length")).intValue();
    }

    /** A life sign to wait for another one after. */
    String moment() {
        return (String) wall.evaluate(MOMENT);
    }

    /** How long from now until the wall is live again, having been seen alive since that moment. */
    Duration untilLiveSince(String moment) {
        var began = System.nanoTime();
        wall.waitForFunction(LIVE, moment);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** No network until the wall has looked for its server that often and found nobody. */
    void cutTheLineUntilItAskedInVain(int times) {
        var failed = new AtomicInteger();
        wall.onRequestFailed(request -> {
            if (request.url().endsWith("/readyz")) {
                failed.incrementAndGet();
            }
        });
        wall.context().setOffline(true);
        wall.waitForCondition(() -> failed.get() >= times, new Page.WaitForConditionOptions().setTimeout(60_000));
        wall.context().setOffline(false);
    }

    /** The session is forgotten, the screen's own cookie stays. */
    void loseTheSession() {
        var kept = wall.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("hb-screen"))
                .map(cookie -> new Cookie(cookie.name, cookie.value)
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setHttpOnly(true)
                        .setExpires(cookie.expires))
                .toList();
        wall.context().clearCookies();
        wall.context().addCookies(kept);
    }

    /** The value that ninety-five of a hundred do not pass. */
    static long p95(List<Long> millis) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
    }
}
