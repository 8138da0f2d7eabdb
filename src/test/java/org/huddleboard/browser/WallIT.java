package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.huddleboard.BoardProcess;
import org.junit.jupiter.api.Test;

/** A screen on the floor and the leader who gives it a team. */
class WallIT {

    private static final String PLACE = "Above the coffee machine";

    @Test
    void leaderPairsAScreenThatThenFindsItsTeamByItselfUntilItIsSwitchedOff() {
        try (var wall = Person.at("", Person.WALL_WIDTH, Person.WALL_HEIGHT, ColorScheme.DARK)
                        .open("wall");
                var leo = Person.signedIn("leo").open("admin/walls")) {
            wall.picture("wall-unpaired-1080p");
            var digits = wall.page()
                    .locator(".wall__code")
                    .getAttribute("aria-label")
                    .replace(" ", "");
            assertThat(digits).matches("\\d{6}");

            fill(leo.page(), "The six digits", digits);
            fill(leo.page(), "Where it hangs", PLACE);
            leo.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the team"))
                    .click();
            assertThat(wall.page().locator(".wall__board")).isVisible();
            wall.settle();
            wall.picture("wall-idle");
            leo.picture("wall-screens-paired");
            assertThat(wall.page().locator(".wall__figures")).not().containsText("Amira");

            BoardProcess.demo().restartAfterAKill();
            wall.page()
                    .waitForCondition(() -> wall.page().locator(".wall__board").isVisible()
                            && wall.page()
                                            .locator("vaadin-connection-indicator[reconnecting]")
                                            .count()
                                    == 0);

            leo.open("admin/walls");
            leo.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch off " + PLACE))
                    .click();
            assertThat(wall.page().locator(".wall__code")).isVisible();
        }
    }

    private static void fill(Page page, String label, String words) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .fill(words);
    }
}
