package org.huddleboard.bench.wall;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;

/** A wall that nobody touches: what it shows, and how long until it shows it. */
public final class WallScreen {
    /** A wall that does not come back by itself is measured as well, up to here. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final String BOARD = ".wall__board";
    private static final String CODE = ".wall__code";

    /** Drawn by a page that is in touch with its server: another life sign than before, and nothing reconnects. */
    private static final String LIVE = """
            before => document.querySelector('main.wall .wall__board') !== null
                && document.querySelector('.v-system-error') === null
                && document.querySelector('vaadin-connection-indicator[reconnecting]') === null
                && performance.timeOrigin + '/' + document.querySelector('main.wall').dataset.beat !== before""";

    private static final String MOMENT =
            "() => performance.timeOrigin + '/' + document.querySelector('main.wall').dataset.beat";

    private final Page page;
    private final String place;

    public WallScreen(BrowserContext browser, String address, String place) {
        this.place = place;
        page = browser.newPage();
        page.setViewportSize(WIDTH, HEIGHT);
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.navigate(address + "/wall");
    }

    String place() {
        return place;
    }

    String digits() {
        return page.locator(CODE).getAttribute("aria-label").replace(" ", "");
    }

    void awaitTheTeam() {
        page.locator(BOARD).waitFor();
    }

    /** A life sign to wait for another one after. */
    public String moment() {
        return (String) page.evaluate(MOMENT);
    }

    public double millisUntilLiveSince(String moment) {
        var began = System.nanoTime();
        page.waitForFunction(LIVE, moment);
        return since(began);
    }

    public double millisUntilItShows(String words) {
        var began = System.nanoTime();
        page.locator("main.wall").getByText(words).waitFor();
        return since(began);
    }

    /** Until nothing of its team is on it any more. */
    public double millisUntilDark(long began) {
        page.locator(CODE).waitFor();
        return since(began);
    }

    /** No network at all, as the browser itself knows it. */
    public void offline(boolean away) {
        page.context().setOffline(away);
    }

    /** Hangs there for so long: this time is what is measured, and nothing is waited for. */
    public void leaveFor(Duration time) {
        page.waitForTimeout(time.toMillis());
    }

    /** The board no longer knows the session; the screen's own cookie stays. */
    public void loseTheSession() {
        var kept = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("hb-screen"))
                .map(cookie -> new Cookie(cookie.name, cookie.value)
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setHttpOnly(true)
                        .setExpires(cookie.expires))
                .toList();
        page.context().clearCookies();
        page.context().addCookies(kept);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
