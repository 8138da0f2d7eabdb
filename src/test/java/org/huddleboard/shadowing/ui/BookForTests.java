package org.huddleboard.shadowing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.OfferService;
import org.huddleboard.shadowing.application.SessionWriter;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class BookForTests {
    @Autowired
    ApplicationContext spring;

    TestCentre centre;
    SessionWriter sessions;
    TeamId voice;
    MemberId sam;
    MemberId nia;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        sessions = new SessionWriter(spring, centre);
        voice = centre.team("Voice");
        sam = centre.agent("Sam Doyle", voice);
        centre.holds(sam, Role.HOST, voice);
        nia = starter("Nia Rao");
        leo = centre.leader("Leo Marsh", voice);
    }

    private MemberId starter(String name) {
        var starter = centre.agent(name, voice);
        centre.holds(starter, Role.NEW_STARTER, voice);
        return starter;
    }

    private ShadowingSessionId offered(int days, Rung rung) {
        var start = sessions.at(days, 14, 30);
        return centre.as(sam, () -> spring.getBean(OfferService.class).offer(SessionWriter.offer(start, 1, rung)));
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    /** The week of the sessions, as that member sees it with a session chosen. */
    private void at(MemberId member, ShadowingSessionId chosen, Consumer<WeekPane> work) {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            var window = app.newUser(centre.signedIn(member)).newWindow();
            UI.getCurrent().setLocale(Locale.UK);
            var view = window.navigate(ShadowingView.class);
            hear(window);
            var day = centre.as(
                    member, () -> spring.getBean(ShadowingDesk.class).today().plusDays(1));
            ShadowingNavigation.toWeek(day);
            hear(window);
            view.week.choose(chosen);
            work.accept(view.week);
        }
    }

    private static void press(BookFor form) {
        ComponentUtil.fireEvent(form.book, new ClickEvent<>(form.book));
    }

    private static String said(WeekPane week) {
        return week.panel.getElement().getTextRecursively();
    }

    @Test
    void leaderBooksForAStarterAndSeesItStandAsTheirs() {
        var session = offered(1, Rung.LISTEN);

        at(leo, session, week -> {
            var form = week.panel.actions.forSomebody;
            assertThat(form.starter.getValue().person().id()).isEqualTo(nia);
            assertThat(form.book.getText()).isEqualTo("Book for Nia");
            assertThat(said(week)).contains("The guest sits beside Sam and listens.");

            press(form);

            assertThat(said(week)).contains("Nia sits here, booked by Leo.", "Booked. Nia and Sam know.");
        });

        at(
                nia,
                session,
                week -> assertThat(said(week))
                        .contains("Leo booked this seat for you.", "You sit beside Sam and listen."));
        at(sam, session, week -> assertThat(said(week)).contains("Nia sits here, booked by Leo."));
        at(
                centre.agent("Ben Okafor", voice),
                session,
                week -> assertThat(said(week)).doesNotContain("Nia", "Leo"));
    }

    @Test
    void rungThatIsNotOpenIsRefusedAtTheField() {
        var session = offered(1, Rung.TALK_THROUGH);

        at(leo, session, week -> {
            var form = week.panel.actions.forSomebody;

            press(form);

            assertThat(form.starter.isInvalid()).isTrue();
            assertThat(form.starter.getErrorMessage()).isEqualTo("Rung 3 opens after rung 2.");
            assertThat(form.getParent()).isPresent();
        });
    }

    @Test
    void whoeverOfSeveralWouldTakeTheirNextRungIsProposedAndTheChoiceStays() {
        var first = offered(1, Rung.LISTEN);
        var second = offered(2, Rung.NOTE_A_PHRASE);
        var ola = starter("Ola Berg");
        sessions.booked(ola, first);

        at(leo, second, week -> {
            var form = week.panel.actions.forSomebody;
            assertThat(form.starter.getValue().person().id()).isEqualTo(ola);
            form.starter.setValue(form.starter
                    .getListDataView()
                    .getItems()
                    .filter(card -> card.person().id().equals(nia))
                    .findFirst()
                    .orElseThrow());

            press(form);

            assertThat(form.starter.getValue().person().id()).isEqualTo(nia);
            assertThat(form.starter.getErrorMessage()).isEqualTo("Rung 2 opens after rung 1.");
        });
    }

    @Test
    void lastSeatThatWentMeanwhileIsSaidWhereTheFieldStood() {
        var session = offered(1, Rung.LISTEN);
        var ola = starter("Ola Berg");

        at(leo, session, week -> {
            sessions.booked(ola, session);

            press(week.panel.actions.forSomebody);

            assertThat(week.panel.actions.forSomebody.getParent()).isEmpty();
            assertThat(said(week)).contains("Somebody was faster", "Ola sits here.");
        });
    }

    @Test
    void withoutAnybodyNewTheSentenceSaysWhatWillBeHere() {
        var quiet = centre.team("Quiet");
        var ruth = centre.leader("Ruth Calder", quiet);
        var session = offered(1, Rung.LISTEN);

        at(ruth, session, week -> assertThat(said(week)).contains("Nobody new is in the teams you look after."));
    }

    @Test
    void starterReadsOnMyShiftWhoBookedAndWhere() {
        var session = offered(1, Rung.LISTEN);
        at(leo, session, week -> press(week.panel.actions.forSomebody));

        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            app.newUser(centre.signedIn(nia)).newWindow();
            UI.getCurrent().setLocale(Locale.UK);
            var cards = new Div();
            UI.getCurrent().add(cards);
            spring.getBean(HomeNeeds.class).show().forEach(cards::add);

            assertThat(cards.getElement().getTextRecursively())
                    .contains("Leo booked a seat for you", "beside Sam", "Open the session");
        }
    }
}
