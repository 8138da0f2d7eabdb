package org.huddleboard.shadowing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.concurrent.TimeUnit;
import org.huddleboard.shadowing.application.ShadowingTeam;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.PrimaryButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ShadowingViewTests {
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

    private static void press(BrowserlessUIContext window, String text) {
        press(button(window, text));
    }

    private static void press(CardButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static CardButton button(BrowserlessUIContext window, String text) {
        return window.find(CardButton.class).all().stream()
                .filter(each -> each.getText().equals(text) && each.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    @Test
    void guestBooksAndTheHostsOpenPageShowsItWithoutReloading() {
        team.offered(team.at(1, 14, 30), 1);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            var samsWindow = app.newUser(team.centre().signedIn(team.sam())).newWindow();
            samsWindow.navigate(ShadowingView.class);
            ShadowingNavigation.to(ShadowingNavigation.Tab.OFFERS);
            var seenBySam = (ShadowingView) samsWindow.getCurrentView();
            hear(samsWindow);
            assertThat(seenBySam.offers.getElement().getTextRecursively()).contains("One seat, nobody in it yet");
            var niasWindow = app.newUser(team.centre().signedIn(team.nia())).newWindow();
            var seenByNia = niasWindow.navigate(ShadowingView.class);
            hear(niasWindow);
            assertThat(seenByNia.getElement().getTextRecursively())
                    .contains("Tomorrow you could listen beside Sam.", "0 of 5 rungs signed");

            press(niasWindow, "Book with Sam");
            hear(niasWindow);

            assertThat(seenByNia.week.panel.getElement().getTextRecursively())
                    .contains("Booked. Sam knows.", "Give the seat back");
            samsWindow.activate();
            hear(samsWindow);
            assertThat(seenBySam.offers.getElement().getTextRecursively()).contains("Nia Rao beside you");
        }
    }

    @Test
    void lostRaceIsSaidWhereItWasLost() {
        var session = team.offered(team.at(1, 14, 30), 1);
        var ben = team.agent("Ben Okafor");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            var window = app.newUser(team.centre().signedIn(team.nia())).newWindow();
            var view = window.navigate(ShadowingView.class);
            hear(window);
            var book = button(window, "Book with Sam");
            team.booked(ben, session);

            press(book);

            assertThat(view.week.panel.getElement().getTextRecursively()).contains("Somebody was faster");
        }
    }

    @Test
    void hostOffersAndLeaderTakesItBackWithAReason() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            var samsWindow = app.newUser(team.centre().signedIn(team.sam())).newWindow();
            samsWindow.navigate(ShadowingView.class);
            ShadowingNavigation.to(ShadowingNavigation.Tab.OFFERS);
            var seenBySam = (ShadowingView) samsWindow.getCurrentView();
            hear(samsWindow);
            var send = seenBySam.offers.offering().orElseThrow().send;
            ComponentUtil.fireEvent(send, new ClickEvent<>(send));
            hear(samsWindow);
            assertThat(seenBySam.getElement().getTextRecursively()).contains("You offer one session.", "Offered.");

            var leosWindow = app.newUser(team.centre().signedIn(team.leo())).newWindow();
            leosWindow.navigate(ShadowingView.class);
            ShadowingNavigation.to(ShadowingNavigation.Tab.SITE);
            var seenByLeo = (ShadowingView) leosWindow.getCurrentView();
            hear(leosWindow);
            var rows = seenByLeo.arranging.rows;
            var session = team.as(
                            team.sam(),
                            () -> spring.getBean(ShadowingDesk.class).hosting().mine())
                    .getFirst()
                    .id();
            rows.act("take-back", session);
            rows.act("confirm", session);
            assertThat(rows.reason().isInvalid()).isTrue();
            rows.reason().setValue("Two are ill.");
            rows.act("confirm", session);
            hear(leosWindow);

            assertThat(seenByLeo.getElement().getTextRecursively())
                    .contains("Nothing is offered in the next four weeks.");
        }
    }

    @Test
    void debriefIsWrittenByTheGuestAndSignedByTheHost() {
        var booking = team.sessions().over(team.sam(), team.nia());
        var id = team.sessions().sessionOf(booking).toString();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, SessionView.class)) {
            var niasWindow = app.newUser(team.centre().signedIn(team.nia())).newWindow();
            var seenByNia = niasWindow.navigate(SessionView.class, id);
            hear(niasWindow);
            niasWindow.find(TextArea.class).all().forEach(field -> field.setValue("A few words, " + field.getLabel()));
            var write = niasWindow.find(PrimaryButton.class).single();
            ComponentUtil.fireEvent(write, new ClickEvent<>(write));
            assertThat(seenByNia.getElement().getTextRecursively()).contains("Sam Doyle has not signed yet");

            var samsWindow = app.newUser(team.centre().signedIn(team.sam())).newWindow();
            var seenBySam = samsWindow.navigate(SessionView.class, id);
            hear(samsWindow);
            var sign = samsWindow.find(PrimaryButton.class).single();
            ComponentUtil.fireEvent(sign, new ClickEvent<>(sign));

            assertThat(seenBySam.getElement().getTextRecursively())
                    .contains("Observation record", "Nia Rao signed on", "Sam Doyle signed on");
            var bensWindow = app.newUser(team.centre().signedIn(team.agent("Ben Okafor")))
                    .newWindow();
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> bensWindow.navigate(SessionView.class, id));
        }
    }
}
