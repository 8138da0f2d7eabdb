package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;

/**
 * From a card to a step, from a card to a goal, and from a goal to its review, at a real browser; by people whom no
 * {@link Screen} shows.
 */
@OnTheOtherCore
class GoalsIT {

    @Test
    void aCardBecomesAStepInOneClick() {
        var behaviour = "you asked what the letter said first " + UUID.randomUUID();
        card("priya", "Kofi", behaviour);
        try (var kofi = Person.signedIn("kofi").open("feedback")) {
            var letter = kofi.page().locator("article").filter(new Locator.FilterOptions().setHasText(behaviour));

            button(letter, "Make it a step").click();

            assertThat(kofi.page().getByText("It is a step now of").first()).isVisible();
            kofi.open("goals");
            assertThat(kofi.page().locator("main")).containsText("Do entry");
        }
    }

    @Test
    void aGoalFromACardTakesLessThanTwoMinutes() {
        var behaviour = "you said when the plumber comes " + UUID.randomUUID();
        card("zoe.hartley", "Kai", behaviour);
        try (var kai = Person.signedIn("kai.bennett").open("feedback")) {
            var begun = Instant.now();
            var page = kai.page();
            var letter = page.locator("article").filter(new Locator.FilterOptions().setHasText(behaviour));
            button(letter, "Make it a step").click();
            page.waitForURL("**/goals/new**");
            kai.settle();
            assertThat(page.locator(".origin-sheet")).containsText("Zoe");

            text(page, "What will you do better?").fill("Close every call with a day");
            page.locator("vaadin-select").first().click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Something I count myself"))
                    .click();
            text(page, "What do you count?").fill("Calls that end with a day");
            page.locator("vaadin-integer-field input").fill("3");
            text(page, "In how many of ten then?").fill("8");
            text(page, "How? By").fill("asking what could stop it");
            text(page, "Why? So").fill("nobody has to ring again");
            page.keyboard().press("Tab");
            assertThat(page.locator(".goal-composer__misses li")).hasCount(0);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start it"))
                    .click();

            assertThat(page.locator("h1")).containsText("Close every call with a day");
            assertThat(page.locator(".step-card")).containsText(behaviour.substring(1, 30));
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(2));
        }
    }

    @Test
    void aReviewNamesWhoHelped() {
        var learned = "Reading back takes twenty seconds " + UUID.randomUUID();
        try (var ben = Person.signedIn("ben").open("goals?show=all")) {
            var page = ben.page();
            page.locator(".goal-list a").first().click();
            page.waitForURL("**/goals/*-*");
            ben.settle();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Review"))
                    .first()
                    .click();
            var form = page.locator(".review-form");
            text(page, "What did you learn?").fill(learned);
            var chip = form.locator("button.help-chip[aria-pressed=false]").first();
            chip.click();
            assertThat(form.locator("button.help-chip[aria-pressed=true]").first())
                    .isVisible();
            form.locator("label")
                    .filter(new Locator.FilterOptions().setHasText("It is done"))
                    .click();
            button(form, "Close the review").click();

            assertThat(page.locator(".review-sheet")).containsText(learned);
            assertThat(page.locator(".help-trace .help-chip").first()).isVisible();
            assertThat(page.locator("main")).containsText("it is done");
        }
    }

    /** Somebody writes a card to a colleague. */
    private static void card(String from, String to, String behaviour) {
        try (var writer = Person.signedIn(from).open("feedback/give")) {
            var page = writer.page();
            page.locator("vaadin-combo-box input").first().fill(to);
            page.locator("vaadin-combo-box-item:not([hidden])")
                    .filter(new Locator.FilterOptions().setHasText(to))
                    .first()
                    .click();
            text(page, "Situation").fill("On Tuesday at ten, on the call about the meter,");
            text(page, "Behaviour").fill(behaviour);
            text(page, "Impact").fill("The caller stayed calm.");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("h1")).containsText("Sent to " + to);
        }
    }

    private static Locator text(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first();
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
