package org.huddleboard.drafts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class DraftKeeperTests {
    private static final String EVERYTHING = "org.huddleboard";
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");

    @Autowired
    ApplicationContext spring;

    @Autowired
    Drafts drafts;

    private TestCentre centre;
    private MemberId ana;

    @BeforeEach
    void centre() {
        centre = new TestCentre(spring);
        ana = centre.agent("Ana Bell", centre.team("Voice"));
    }

    @Test
    void typedTextIsKeptAndStandsThereWhenTheScreenOpensAgain() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            var typed = new TextArea();
            var keeper = new DraftKeeper(drafts, "note", LEEDS).keep("words", typed);
            window.getUI().add(typed, keeper);

            typed.setValue("On the Harrogate call");

            assertThat(keeper.getText()).startsWith("Saved ").contains("nothing is lost if a call comes in");
            var again = new TextArea();
            var keeperAgain = new DraftKeeper(drafts, "note", LEEDS).keep("words", again);
            window.getUI().add(again, keeperAgain);
            assertThat(again.getValue()).isEqualTo("On the Harrogate call");
            assertThat(keeperAgain.hasRestored()).isTrue();
        }
    }

    @Test
    void theBrowserIsToldWhichTextTheServerHolds() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            var typed = new TextArea();
            window.getUI().add(typed, new DraftKeeper(drafts, "note", LEEDS).keep("words", typed));

            typed.setValue("Half past ten");

            assertThat(typed.getElement().getAttribute("data-draft")).isEqualTo("note/words");
            assertThat(typed.getElement().getAttribute("data-draft-saved"))
                    .isEqualTo(String.valueOf("Half past ten".hashCode()));
        }
    }

    @Test
    void sentTextIsForgottenEverywhere() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            var typed = new TextArea();
            var keeper = new DraftKeeper(drafts, "note", LEEDS).keep("words", typed);
            window.getUI().add(typed, keeper);
            typed.setValue("Sent");

            keeper.discard();

            assertThat(drafts.find("note")).isEmpty();
            assertThat(window.getUI().getElement().getAttribute("data-draft-gone"))
                    .startsWith("note#");
        }
    }
}
