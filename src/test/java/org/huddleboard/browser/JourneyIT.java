package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huddleboard.BoardProcess;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;

/** An agent and a colleague, each at a real browser. */
@OnTheOtherCore
class JourneyIT {

    private static final int MOST_TABS = 25;

    @Test
    void agentPostsACardByKeyboardAloneAndTheReceiverSeesItAtOnce() {
        try (var hana = Person.signedIn("hana").open("feedback");
                var amira = Person.signedIn("amira")) {
            var impact = "The caller stayed with us " + UUID.randomUUID();
            var keys = amira.page().keyboard();
            var begun = Instant.now();

            keys.press("f");
            amira.page().waitForURL("**/feedback/give");
            amira.settle();
            pickByKeyboard(amira.page(), "Hana");
            tabTo(amira.page(), "Situation");
            keys.type("Tuesday at ten, the call about the moved meter");
            keys.press("Tab");
            tabTo(amira.page(), "Behaviour");
            keys.type("You said the date back to him and waited");
            tabTo(amira.page(), "Impact");
            keys.type(impact);
            keys.press("Control+Enter");

            assertThat(amira.page().locator("h1")).containsText("Sent to Hana");
            assertThat(hana.page().getByText(impact))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1000));
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));
        }
    }

    @Test
    void textTypedSurvivesAKilledServer() {
        var words = "Monday, the chat about the double bill " + UUID.randomUUID();
        try (var quinn = Person.signedIn("quinn").open("feedback/give")) {
            situation(quinn.page()).fill(words);
            waitUntilKept(quinn.page());

            BoardProcess.demo().restartAfterAKill();
        }
        try (var quinn = Person.signedIn("quinn").open("feedback/give")) {
            assertThat(situation(quinn.page())).hasValue(words);
        }
    }

    @Test
    void textTypedWhileTheLineIsCutIsThereWhenItIsBack() {
        var words = "Friday, the call that broke off " + UUID.randomUUID();
        try (var cora = Person.signedIn("cora").open("feedback/give")) {
            cora.page().context().setOffline(true);
            situation(cora.page()).fill(words);
            cora.page().keyboard().press("Tab");
            assertThat(cora.page().locator("vaadin-connection-indicator")).not().hasAttribute("aria-label", "Online");
            cora.page().context().setOffline(false);
            waitUntilKept(cora.page());

            cora.page().reload();
            assertThat(situation(cora.page())).hasValue(words);
        }
    }

    private static void pickByKeyboard(Page page, String name) {
        assertThat(page.locator("vaadin-combo-box input").first()).isFocused();
        page.keyboard().type(name);
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])").first()).containsText(name);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText(name);
    }

    /** Goes on with the tab key until the field with that name has the focus. */
    private static void tabTo(Page page, String name) {
        var field = field(page, name);
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) field.evaluate("field => field === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tab key does not lead to " + name);
    }

    private static Locator situation(Page page) {
        return field(page, "Situation");
    }

    private static Locator field(Page page, String name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static void waitUntilKept(Page page) {
        assertThat(page.locator(".draft-keeper")).containsText("Saved");
    }
}
