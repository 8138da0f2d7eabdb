package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;

/** A leader runs a whole huddle at a real browser, by keyboard. */
@OnTheOtherCore
class HuddleIT {
    private static final int MOST_KEYS = 12;

    private int keys;

    @Test
    void aWholeHuddleTakesAtMostTwelveKeysBesidesTheWords() {
        try (var leo = Person.signedIn("leo").open("huddle")) {
            var page = leo.page();
            assertThat(page.locator(".prepared")).isVisible();

            press(page, "Space");
            assertThat(now(page)).containsText("Wins");
            var names = page.locator("button.side__row[aria-pressed=true] .side__name").allTextContents().stream()
                    .filter(name -> !name.equals("Leo"))
                    .limit(2)
                    .toList();
            press(page, "n");
            page.keyboard().type(String.join(" ", names));
            press(page, "Enter");
            for (var name : names) {
                assertThat(page.locator("button.side__row[aria-pressed=false]", named(name))
                                .first())
                        .isVisible();
            }

            press(page, "ArrowRight");
            assertThat(now(page)).containsText("Numbers");
            press(page, "r");
            page.keyboard().type("Phones were down on Thursday");
            press(page, "Enter");
            assertThat(page.getByText("Phones were down on Thursday").first()).isVisible();
            assertThat(page.locator("[data-huddle-field=a] input")).isFocused();
            page.keyboard().type("Write the three lines @dee +3");
            press(page, "Enter");
            assertThat(page.locator(".agreed-row__text", words("Write the three lines"))
                            .first())
                    .isVisible();
            assertThat(page.locator("[data-huddle-field=a] input")).not().isFocused();

            press(page, "ArrowRight");
            assertThat(now(page)).containsText("Focus");
            press(page, "ArrowRight");
            assertThat(now(page)).containsText("Actions");
            press(page, "a");
            page.keyboard().type("Ask the meter team about lunch @kofi +2");
            press(page, "Enter");
            assertThat(page.locator(".agreed-row__text", words("Ask the meter team about lunch"))
                            .first())
                    .isVisible();
            assertThat(page.locator("[data-huddle-field=a] input")).not().isFocused();

            press(page, "Enter");
            assertThat(page.locator(".record-sheet"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
            assertThat(page.locator(".record-sheet")).containsText("Phones were down on Thursday");
            names.forEach(
                    name -> assertThat(page.locator(".record-sheet__readers")).containsText(name));
            assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
        }
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        keys++;
    }

    private static Locator now(Page page) {
        return page.locator(".rail__block--now");
    }

    private static Page.LocatorOptions named(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    private static Page.LocatorOptions words(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
