package org.huddleboard.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import org.huddleboard.BoardProcess;

/** Somebody of the demo centre at a screen of their own; nobody, where the name is empty. */
final class Person implements AutoCloseable {

    static final int DESK_WIDTH = 1366;
    static final int DESK_HEIGHT = 768;
    static final int PANEL_WIDTH = 380;
    static final int PANEL_HEIGHT = 760;
    static final int WALL_WIDTH = 1920;
    static final int WALL_HEIGHT = 1080;
    static final String PICTURES_ASKED_FOR = "HUDDLEBOARD_SCREENSHOTS";
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final String username;
    private final Page page;

    private Person(String username, Page page) {
        this.username = username;
        this.page = page;
    }

    /** At a desk, in daylight. */
    static Person signedIn(String username) {
        return at(username, DESK_WIDTH, DESK_HEIGHT, ColorScheme.LIGHT).open("");
    }

    static Person at(String username, int width, int height, ColorScheme scheme) {
        return new Person(username, Chrome.window(width, height, scheme));
    }

    Page page() {
        return page;
    }

    /** Goes there, signing in first where the board asks for it. */
    Person open(String route) {
        go(route);
        if (!username.isEmpty() && page.url().contains("/login")) {
            signIn();
            go(route);
        }
        return this;
    }

    /** What a page needs before somebody can use it is told by {@link #settle()}, not by its last icon. */
    private void go(String route) {
        page.navigate(
                BoardProcess.demo().address() + "/" + route,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        settle();
    }

    private void signIn() {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("huddle");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        settle();
    }

    /** Until Vaadin has nothing more to do and the letters are there. */
    void settle() {
        page.waitForFunction("""
                () => document.querySelector('main') !== null
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive || !client.isActive())
                    && document.fonts.status === 'loaded'
                """);
    }

    /** What the first headline says that can be seen. */
    String headline() {
        return page.locator("h1:visible").first().innerText();
    }

    /** How wide the page is, which is more than its window where it has to be moved sideways. */
    int width() {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
    }

    /** How far the page goes on below a frame that scrolls inside itself: nothing of it can be seen there. */
    int below() {
        return ((Number) page.evaluate("""
                () => document.querySelector('.main-layout')
                    ? document.documentElement.scrollHeight - window.innerHeight : 0
                """)).intValue();
    }

    Person wide(int width) {
        page.setViewportSize(width, width == PANEL_WIDTH ? PANEL_HEIGHT : DESK_HEIGHT);
        return this;
    }

    /** The page in that light; what would fade into it is brought to its end, until nothing fades any more. */
    Person in(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction("""
                () => {
                    const fading = document.getAnimations().filter(
                            one => one instanceof CSSTransition && one.playState === 'running');
                    fading.forEach(one => one.finish());
                    return fading.length === 0;
                }
                """);
        return this;
    }

    /** Goes on through the first link to a record of its own, whose address nobody can know beforehand. */
    Person follow(String beginning) {
        page.locator("main a[href^='" + beginning + "']")
                .and(page.locator("a[href*='-']"))
                .first()
                .click();
        page.waitForURL("**/" + beginning + "*-*");
        settle();
        return this;
    }

    /** Opens what that key opens. */
    Person press(String key, String opened) {
        page.keyboard().press(key);
        page.locator(opened).first().waitFor();
        return this;
    }

    /** The screen as it stands, for docs/screenshots, when pictures are asked for. */
    void picture(String name) {
        if (!"1".equals(System.getenv(PICTURES_ASKED_FOR))) {
            return;
        }
        page.mouse().move(0, 0);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
