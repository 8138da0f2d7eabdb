package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.huddleboard.BoardProcess;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;

/** A new starter takes a seat beside a host: three clicks from the sign-in page, by hand, by keys, on a narrow screen. */
@OnTheOtherCore
class ShadowingIT {
    private static final int MOST_CLICKS = 3;
    private static final int MOST_TABS = 60;

    @Test
    void newStarterBooksInThreeClicks() {
        try (var nia = Person.at("nia", Person.DESK_WIDTH, Person.DESK_HEIGHT, ColorScheme.LIGHT)) {
            assertThat(bookByClicks(nia)).isLessThanOrEqualTo(MOST_CLICKS);
        }
    }

    @Test
    void newStarterBooksInThreeClicksOnANarrowScreen() {
        try (var nia = Person.at("nia", Person.PANEL_WIDTH, Person.PANEL_HEIGHT, ColorScheme.LIGHT)) {
            assertThat(bookByClicks(nia)).isLessThanOrEqualTo(MOST_CLICKS);
        }
    }

    @Test
    void newStarterBooksByKeyboardAlone() {
        try (var nia = Person.at("nia", Person.DESK_WIDTH, Person.DESK_HEIGHT, ColorScheme.LIGHT)) {
            fillSignIn(nia.page());
            var pressed = 0;
            pressed += enter(nia, nia.page().locator("input[name=password]"));
            pressed += enter(nia, way(nia.page()));
            pressed += enter(nia, book(nia.page()));

            assertBooked(nia);
            assertThat(pressed).isLessThanOrEqualTo(MOST_CLICKS);
        }
    }

    private static int bookByClicks(Person nia) {
        fillSignIn(nia.page());
        var clicks = 0;
        clicks +=
                click(nia, nia.page().locator("form button, form vaadin-button").first());
        clicks += click(nia, way(nia.page()));
        clicks += click(nia, book(nia.page()));
        assertBooked(nia);
        return clicks;
    }

    private static void fillSignIn(Page page) {
        page.navigate(BoardProcess.demo().address() + "/login");
        page.locator("input[name=username]").fill("nia");
        page.locator("input[name=password]").fill("huddle");
    }

    private static int click(Person nia, Locator what) {
        what.click();
        return settled(nia);
    }

    /** Goes on with the tab key until that has the focus, then presses Enter. */
    private static int enter(Person nia, Locator what) {
        what.waitFor();
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) what.evaluate("it => it === document.activeElement || it.contains(document.activeElement)")) {
                nia.page().keyboard().press("Enter");
                return settled(nia);
            }
            nia.page().keyboard().press("Tab");
        }
        throw new AssertionError("the tab key does not lead to " + what);
    }

    private static int settled(Person nia) {
        nia.page().waitForURL(address -> !address.contains("/login"));
        nia.settle();
        return 1;
    }

    private static Locator way(Page page) {
        return page.locator("vaadin-side-nav-item:visible", new Page.LocatorOptions().setHasText("Shadowing"));
    }

    private static Locator book(Page page) {
        return page.locator(".slot-panel")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Book with ")));
    }

    /** Her seat is hers; she gives it back, so that the next one finds it free. */
    private static void assertBooked(Person nia) {
        var panel = nia.page().locator(".slot-panel");
        assertThat(panel).containsText("Booked.");
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give the seat back"))
                .click();
        assertThat(panel).containsText("Your seat is free again.");
    }
}
