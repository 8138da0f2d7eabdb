package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;

/** An administrator and a leader hand in files through the screen. */
@OnTheOtherCore
class ImportIT {

    private static final Path CONTACTS = Path.of("src/test/resources/browser/contacts.csv");
    private static final Path LUMEN = Path.of("src/test/resources/browser/lumen.csv");
    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);
    private static final Page.GetByTextOptions BY_ITSELF = new Page.GetByTextOptions().setExact(true);
    private static final Path REAL_CALLS = Path.of("../shared/data/calls-2021.csv");

    @Test
    void fileIsLookedAtLetInFoundUnchangedAndTakenBack() {
        try (var ada = Person.signedIn("ada").open("imports")) {
            handIn(ada.page(), CONTACTS);
            assertThat(ada.page().getByText("This file has 4 rows")).isVisible();
            assertThat(ada.page().getByText("Nothing is written yet.")).isVisible();
            assertThat(ada.page().getByText("One row is left out")).isVisible();
            ada.picture("admin-imports-preview");
            assertThat(Axe.findsAnywhereIn(ada)).isEmpty();

            press(ada.page(), "Let it in");
            assertThat(ada.page().getByText("3 rows are in")).isVisible();
            ada.picture("admin-imports-result");
            assertThat(Axe.findsAnywhereIn(ada)).isEmpty();

            handIn(ada.page(), CONTACTS);
            assertThat(ada.page().getByText("0 rows new, 3 known already")).isVisible();
            press(ada.page(), "Leave it");

            press(ada.page(), "Take back contacts.csv");
            press(ada.page(), "Take it back");
            assertThat(ada.page().getByText("The import is taken back.")).isVisible();
        }
    }

    @Test
    void unknownFileIsMappedOnceAndTheNextOneIsRecognised() {
        try (var leo = Person.signedIn("leo").open("imports")) {
            handIn(leo.page(), LUMEN);
            assertThat(leo.page().getByText("Say which column of lumen.csv is which"))
                    .isVisible();
            choose(leo.page(), "Person", "Colleague");
            choose(leo.page(), "Sum", "Good");
            choose(leo.page(), "Count", "Of");
            assertThat(leo.page().getByText("Monday, 4 January 2021")).isVisible();
            leo.picture("imports-mapping");
            assertThat(Axe.findsAnywhereIn(leo)).isEmpty();

            press(leo.page(), "Keep it and look at the file");
            assertThat(leo.page().getByText("This file has 3 rows, read as lumen"))
                    .isVisible();
            press(leo.page(), "Let it in");
            assertThat(leo.page().getByText("2 rows are in")).isVisible();

            handIn(leo.page(), LUMEN);
            assertThat(leo.page().getByText("0 rows new, 2 known already")).isVisible();
            press(leo.page(), "Leave it");
            press(leo.page(), "Take back lumen.csv");
            press(leo.page(), "Take it back");
            press(leo.page(), "Remove lumen");
            leo.page()
                    .locator("vaadin-confirm-dialog")
                    .getByText("Remove", EXACTLY)
                    .click();
            assertThat(leo.page().getByText("Formats you can rely on")).isHidden();
        }
    }

    private static void choose(Page page, String field, String heading) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(page.getByText(field, BY_ITSELF)))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(heading).setExact(true))
                .click();
    }

    @Test
    void fiveThousandRealCallsGoIn() {
        assumeTrue(Files.exists(REAL_CALLS), "the file of real calls is not shipped");
        try (var ada = Person.signedIn("ada").open("imports")) {
            handIn(ada.page(), REAL_CALLS);
            assertThat(ada.page().getByText("This file has 5,000 rows")).isVisible();

            press(ada.page(), "Let it in");
            assertThat(ada.page().getByText("5,000 rows are in")).isVisible();
        }
    }

    private static void handIn(Page page, Path file) {
        page.waitForFileChooser(() -> press(page, "Choose a file")).setFiles(file);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
