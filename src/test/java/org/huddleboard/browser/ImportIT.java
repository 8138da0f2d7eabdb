package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An administrator hands in files of calls through the screen. */
class ImportIT {

    private static final Path CONTACTS = Path.of("src/test/resources/browser/contacts.csv");
    private static final Path REAL_CALLS = Path.of("../shared/data/calls-2021.csv");

    @Test
    void fileIsLookedAtLetInFoundUnchangedAndTakenBack() {
        try (var ada = Person.signedIn("ada").open("admin/imports")) {
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
    void fiveThousandRealCallsGoIn() {
        assumeTrue(Files.exists(REAL_CALLS), "the file of real calls is not shipped");
        try (var ada = Person.signedIn("ada").open("admin/imports")) {
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
