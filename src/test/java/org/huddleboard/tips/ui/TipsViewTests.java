package org.huddleboard.tips.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.application.TipChecking;
import org.huddleboard.tips.application.TipWords;
import org.huddleboard.tips.application.TipWriting;
import org.huddleboard.tips.application.WriteTip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class TipsViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TipWriting writing;

    @Autowired
    TipChecking checking;

    @Autowired
    HomeTipCheck needs;

    @Autowired
    HomeTipOfTheDay today;

    @Autowired
    TipSearchSource search;

    TestCentre centre;
    MemberId grace;
    MemberId amira;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        grace = centre.agent("Grace Obi", voice);
        amira = centre.agent("Amira Hussain", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private TipId written(String title) {
        var words = new TipWords(
                TipKind.TIP,
                ContactReason.METER_READING,
                TipChannel.VOICE,
                "en",
                title,
                "",
                "",
                "Send the photo link.",
                "I will stay on while you take the photo.",
                "");
        return centre.as(grace, () -> writing.write(new WriteTip(UUID.randomUUID(), words)));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    @Test
    void aCheckIsSeenByOthersWithoutReloading() {
        var tip = written("The reading looks too high");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TipsView.class)) {
            var amirasWindow = app.newUser(centre.signedIn(amira)).newWindow();
            var view = amirasWindow.navigate(TipsView.class);
            assertThat(text(view.cards)).contains("The reading looks too high", "Needs a check", "“I will stay on");

            centre.as(leo, () -> checking.verify(tip));
            amirasWindow.runPendingSignalsTasks();

            assertThat(text(view.cards)).contains("Checked until").doesNotContain("Needs a check");
        }
    }

    @Test
    void theFieldFindsAWordWithALetterWrongAndSaysWhereNothingIs() {
        written("The reading looks too high");
        written("Two estimates in a row");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TipsView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = window.navigate(TipsView.class);

            view.filters.words.setValue("estimstes");
            window.runPendingSignalsTasks();
            assertThat(text(view.cards)).contains("Two estimates").doesNotContain("The reading");

            view.filters.words.setValue("giraffe");
            window.runPendingSignalsTasks();
            assertThat(text(view.nothing)).contains("Nobody has written that down yet", "Write the first tip");
            assertThat(search.find("readimg", 5)).first().satisfies(hit -> {
                assertThat(hit.title()).isEqualTo("The reading looks too high");
                assertThat(hit.copies()).isEqualTo("I will stay on while you take the photo.");
            });
        }
    }

    @Test
    void aLeaderFillsAnEmptyShelfWithTheStarterCollection() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TipsView.class)) {
            var window = app.newUser(centre.signedIn(leo)).newWindow();
            var view = window.navigate(TipsView.class);
            assertThat(text(view.nothing)).contains("Load the starter collection");

            centre.as(leo, () -> checking.loadCollection());
            window.runPendingSignalsTasks();

            assertThat(view.cards.getChildren()).hasSize(TipsView.PAGE);
            assertThat(view.more.isVisible()).isTrue();
        }
    }

    @Test
    void onMyShiftALeaderIsAskedWhetherATipIsStillRight() {
        var tip = written("The reading looks too high");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TipsView.class)) {
            app.newUser(centre.signedIn(leo)).newWindow().navigate(TipsView.class);

            assertThat(needs.show())
                    .singleElement()
                    .satisfies(card -> assertThat(text(card))
                            .contains(
                                    "Is this tip still right?",
                                    "Still right for 8 weeks",
                                    "Needs a change",
                                    "Not me",
                                    "Written by Grace",
                                    "Check due today."));
            assertThat(today.show()).isEmpty();

            checking.verify(tip);

            assertThat(needs.show()).isEmpty();
            assertThat(today.show())
                    .singleElement()
                    .satisfies(card -> assertThat(text(card))
                            .contains("Tip of the day", "I will stay on while you take the photo."));
        }
    }
}
