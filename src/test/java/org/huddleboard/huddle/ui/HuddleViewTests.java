package org.huddleboard.huddle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.huddleboard.StatementCount;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.application.AskQuestion;
import org.huddleboard.huddle.application.AskService;
import org.huddleboard.huddle.application.CatchUpService;
import org.huddleboard.huddle.application.HuddleNotes;
import org.huddleboard.huddle.application.HuddleReading;
import org.huddleboard.huddle.application.HuddleService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class HuddleViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    HuddleService huddles;

    @Autowired
    HuddleNotes notes;

    @Autowired
    HuddleReading reading;

    @Autowired
    AskService asking;

    @Autowired
    CatchUpService catchUps;

    @Autowired
    HuddleReads reads;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    MemberId ruth;
    MemberId dee;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        ruth = centre.leader("Ruth Hale", voice);
        dee = centre.agent("Dee Walsh", voice);
    }

    /** Changes within a tenth of a second are told together, so the one waited for may be the second to arrive. */
    private static void sees(BrowserlessUIContext window, String sentence) {
        window.activate();
        for (var tries = 0; tries < 5 && !headline(window).equals(sentence); tries++) {
            window.runPendingSignalsTasks(1, TimeUnit.SECONDS);
        }
        assertThat(headline(window)).isEqualTo(sentence);
    }

    private static String headline(BrowserlessUIContext window) {
        return window.find(H1.class).single().getText();
    }

    private HuddleId started() {
        return centre.as(leo, () -> {
            var id = huddles.open(voice);
            huddles.start(id);
            return id;
        });
    }

    @Test
    void twoLeadersAndAnAgentSeeTheBlockChangeWithoutAReload() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, HuddleView.class)) {
            var ruths = app.newUser(centre.signedIn(ruth)).newWindow();
            ruths.navigate(HuddleView.class);
            var dees = app.newUser(centre.signedIn(dee)).newWindow();
            var deesView = dees.navigate(HuddleView.class);
            assertThat(headline(dees)).contains("14:30");
            var leos = app.newUser(centre.signedIn(leo)).newWindow();
            var view = leos.navigate(HuddleView.class);

            view.pressed(" ");
            sees(ruths, "What went well.");
            sees(dees, "What went well.");

            leos.activate();
            view.pressed("ArrowRight");
            sees(ruths, "The figures of the week.");
            sees(dees, "The figures of the week.");

            dees.activate();
            deesView.pressed("ArrowRight");
            assertThat(centre.as(dee, () -> reading.today(voice, Locale.UK))
                            .place()
                            .block())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoeverWasAwayReadsItOnMyShift() {
        var id = started();
        centre.as(leo, () -> {
            notes.win(id, "Nobody waited long");
            notes.away(id, "dee");
            huddles.end(id);
        });

        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, HuddleView.class)) {
            var dees = app.newUser(centre.signedIn(dee)).newWindow();
            dees.navigate(HuddleView.class);

            assertThat(reads.waiting()).isEqualTo(1);
            assertThat(reads.show())
                    .singleElement()
                    .satisfies(card -> assertThat(card.getElement().getTextRecursively())
                            .contains("Nobody waited long", "Read and understood"));
        }
        centre.as(dee, () -> catchUps.understood(id));
        assertThat(centre.as(dee, catchUps::countWaiting)).isZero();
    }

    @Test
    void theScreenAsksAsOftenForManyQuestionsAsForOne() {
        started();
        ask(1);
        var few = centre.as(dee, () -> statements.during(() -> reading.today(voice, Locale.UK)));
        ask(8);

        assertThat(centre.as(dee, () -> statements.during(() -> reading.today(voice, Locale.UK))))
                .isEqualTo(few);
    }

    private void ask(int questions) {
        for (var at = 0; at < questions; at++) {
            var words = "Question " + at;
            centre.as(dee, () -> asking.ask(new AskQuestion(UUID.randomUUID(), voice, true, words)));
        }
    }
}
