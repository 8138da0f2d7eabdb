package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;

/** Two people write a session and sign it, each at a screen of their own. */
@OnTheOtherCore
class CoachingIT {

    @Test
    void twoPeopleWriteAndSignOneSessionOnTwoScreens() {
        try (var nia = Person.signedIn("nia").open("coaching");
                var leo = Person.signedIn("leo").open("coaching")) {
            openSession(nia, "One-to-one with Leo");
            openSession(leo, "One-to-one with Nia");

            step(leo.page(), "What could you do?").fill("Listen to Sam first. Say the rule last.");
            assertThat(step(nia.page(), "What could you do?")).hasValue("Listen to Sam first. Say the rule last.");
            step(nia.page(), "What will you do").fill("The rule last, from today.");
            assertThat(step(leo.page(), "What will you do")).hasValue("The rule last, from today.");
            nia.page().getByLabel("I will …").fill("Say the rule last on three calls");
            button(nia.page(), "Add").click();
            assertThat(leo.page().locator(".commitments-sheet .commitment__words"))
                    .hasText("Say the rule last on three calls");

            button(nia.page(), "Sign").click();
            assertThat(leo.page().locator(".sign-panel")).containsText("Nia has signed");
            assertThat(leo.page().locator(".grow-sheet textarea")).hasCount(0);
            button(leo.page(), "Sign").click();

            assertThat(leo.page().locator(".sign-panel")).containsText("Signed by both");
            assertThat(nia.page().locator(".sign-panel")).containsText("Signed by both");
            assertThat(nia.page().locator(".commitments-sheet .commitment__when"))
                    .containsText("until");
        }
    }

    private static void openSession(Person person, String title) {
        person.page()
                .locator("main a", new Page.LocatorOptions().setHasText(title))
                .or(person.page()
                        .locator(".next-session", new Page.LocatorOptions().setHasText(title))
                        .locator("a"))
                .first()
                .click();
        person.page().waitForURL("**/coaching/*-*");
        person.settle();
    }

    private static Locator step(Page page, String prompt) {
        return page.getByLabel(prompt);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
