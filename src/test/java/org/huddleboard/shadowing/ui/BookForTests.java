package org.huddleboard.shadowing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.ShadowingReading;
import org.huddleboard.shadowing.application.ShadowingTeam;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.StarterService;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class BookForTests {
    @Autowired
    ApplicationContext spring;

    ShadowingTeam team;

    @BeforeEach
    void open() {
        team = ShadowingTeam.withStarter(spring);
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    /** The week of the sessions, as that member sees it with a session chosen. */
    private void at(MemberId member, ShadowingSessionId chosen, Consumer<WeekPane> work) {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            var window = app.newUser(team.centre().signedIn(member)).newWindow();
            UI.getCurrent().setLocale(Locale.UK);
            var view = window.navigate(ShadowingView.class);
            hear(window);
            var day = team.as(
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
        var session = team.offered(team.at(1, 14, 30), Rung.LISTEN);

        at(team.leo(), session, week -> {
            var form = week.panel.actions.forSomebody;
            assertThat(form.starter.getValue().person().id()).isEqualTo(team.nia());
            assertThat(form.book.getText()).isEqualTo("Book for Nia");
            assertThat(said(week)).contains("The guest sits beside Sam and listens.");

            press(form);

            assertThat(said(week)).contains("Nia sits here, booked by Leo.", "Booked. Nia and Sam know.");
        });

        at(
                team.nia(),
                session,
                week -> assertThat(said(week))
                        .contains("Leo booked this seat for you.", "You sit beside Sam and listen."));
        at(team.sam(), session, week -> assertThat(said(week)).contains("Nia sits here, booked by Leo."));
        at(team.agent("Ben Okafor"), session, week -> assertThat(said(week)).doesNotContain("Nia", "Leo"));
    }

    @Test
    void rungThatIsNotOpenIsRefusedAtTheField() {
        var session = team.offered(team.at(1, 14, 30), Rung.TALK_THROUGH);

        at(team.leo(), session, week -> {
            var form = week.panel.actions.forSomebody;

            press(form);

            assertThat(form.starter.isInvalid()).isTrue();
            assertThat(form.starter.getErrorMessage()).isEqualTo("Rung 3 opens after rung 2.");
            assertThat(form.getParent()).isPresent();
        });
    }

    @Test
    void seatBeforeTheRungBelowIsOverIsNotProposed() {
        team.booked(team.nia(), team.offered(team.at(1, 15, 0), Rung.LISTEN));
        var ben = team.host("Ben Okafor");
        var tooEarly = team.sessions().offered(ben, team.at(1, 9, 0), Rung.NOTE_A_PHRASE);
        var after = team.sessions().offered(ben, team.at(1, 16, 0), Rung.NOTE_A_PHRASE);

        team.as(team.leo(), () -> {
            var tomorrow = team.today().plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var week = spring.getBean(ShadowingReading.class).week(tomorrow);
            var starters = spring.getBean(StarterService.class).starters();

            assertThat(week.slots()).extracting(SlotCard::id).contains(tooEarly);
            assertThat(new LookedAfter(Optional.of(starters)).proposed(week))
                    .map(SlotCard::id)
                    .contains(after);
        });
    }

    @Test
    void whoeverOfSeveralWouldTakeTheirNextRungIsProposedAndTheChoiceStays() {
        var first = team.offered(team.at(1, 14, 30), Rung.LISTEN);
        var second = team.offered(team.at(2, 14, 30), Rung.NOTE_A_PHRASE);
        var ola = team.starter("Ola Berg");
        team.booked(ola, first);

        at(team.leo(), second, week -> {
            var form = week.panel.actions.forSomebody;
            assertThat(form.starter.getValue().person().id()).isEqualTo(ola);
            form.starter.setValue(form.starter
                    .getListDataView()
                    .getItems()
                    .filter(card -> card.person().id().equals(team.nia()))
                    .findFirst()
                    .orElseThrow());

            press(form);

            assertThat(form.starter.getValue().person().id()).isEqualTo(team.nia());
            assertThat(form.starter.getErrorMessage()).isEqualTo("Rung 2 opens after rung 1.");
        });
    }

    @Test
    void lastSeatThatWentMeanwhileIsSaidWhereTheFieldStood() {
        var session = team.offered(team.at(1, 14, 30), Rung.LISTEN);
        var ola = team.starter("Ola Berg");

        at(team.leo(), session, week -> {
            team.booked(ola, session);

            press(week.panel.actions.forSomebody);

            assertThat(week.panel.actions.forSomebody.getParent()).isEmpty();
            assertThat(said(week)).contains("Somebody was faster", "Ola sits here.");
        });
    }

    @Test
    void withoutAnybodyNewTheSentenceSaysWhatWillBeHere() {
        var quiet = team.centre().team("Quiet");
        var ruth = team.centre().leader("Ruth Calder", quiet);
        var session = team.offered(team.at(1, 14, 30), Rung.LISTEN);

        at(ruth, session, week -> assertThat(said(week)).contains("Nobody new is in the teams you look after."));
    }

    @Test
    void starterReadsOnMyShiftWhoBookedAndWhere() {
        var session = team.offered(team.at(1, 14, 30), Rung.LISTEN);
        at(team.leo(), session, week -> press(week.panel.actions.forSomebody));

        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            app.newUser(team.centre().signedIn(team.nia())).newWindow();
            UI.getCurrent().setLocale(Locale.UK);
            var cards = new Div();
            UI.getCurrent().add(cards);
            spring.getBean(HomeNeeds.class).show().forEach(cards::add);

            assertThat(cards.getElement().getTextRecursively())
                    .contains("Leo booked a seat for you", "beside Sam", "Open the session");
        }
    }
}
