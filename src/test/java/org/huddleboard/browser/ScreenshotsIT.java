package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pictures of every screen, taken when they are asked for: {@code HUDDLEBOARD_SCREENSHOTS=1 ./huddleboard test} lays
 * them into docs/screenshots. What a screen must be like is AxeIT's matter.
 */
@OnTheOtherCore
class ScreenshotsIT {

    @ParameterizedTest
    @EnumSource
    @Tag("pictures")
    void takesAPictureOf(Screen screen) {
        look(screen, Person.DESK_WIDTH, ColorScheme.LIGHT, "");
        look(screen, Person.DESK_WIDTH, ColorScheme.DARK, "-dark");
        look(screen, Person.PANEL_WIDTH, ColorScheme.LIGHT, "-380");
    }

    private static void look(Screen screen, int width, ColorScheme scheme, String variant) {
        var person = screen.shownTo(width, scheme);

        org.assertj.core.api.Assertions.assertThat(screen.isThere(person)).isTrue();
        person.picture(screen.file() + variant);
    }

    @Test
    void letterGrowsWhileItIsWritten() {
        try (var hana = Person.signedIn("hana").open("feedback/give")) {
            assertThat(hana.page().locator("vaadin-combo-box input").first()).isFocused();
            hana.page().keyboard().type("Amira");
            assertThat(hana.page()
                            .locator("vaadin-combo-box-item:not([hidden])")
                            .first())
                    .containsText("Amira");
            hana.page().keyboard().press("ArrowDown");
            hana.page().keyboard().press("Enter");
            field(hana.page(), "Situation", "Tuesday, the late chat about a moved meter");
            field(hana.page(), "Behaviour", "You always typed what you would do next, then did it");
            assertThat(hana.page().locator(".part-field__question", new Page.LocatorOptions().setHasText("Always")))
                    .isVisible();

            hana.picture("feedback-compose");
            hana.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            hana.picture("feedback-compose-dark");

            field(hana.page(), "Situation", "");
            field(hana.page(), "Behaviour", "");
            hana.page().keyboard().press("Tab");
            hana.settle();
        }
    }

    private static void field(Page page, String name, String words) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name))
                .fill(words);
    }
}
