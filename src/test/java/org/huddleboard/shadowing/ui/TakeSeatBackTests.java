package org.huddleboard.shadowing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.ShadowingTeam;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class TakeSeatBackTests {
    @Autowired
    ApplicationContext spring;

    ShadowingTeam team;
    ShadowingSessionId session;

    @BeforeEach
    void open() {
        team = ShadowingTeam.withStarter(spring);
        session = team.offered(team.at(1, 14, 30), 2);
        team.booked(team.nia(), session);
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    /** The session in its week, as that member sees it. */
    private void at(MemberId member, Consumer<WeekPane> work) {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            var window = app.newUser(team.centre().signedIn(member)).newWindow();
            UI.getCurrent().setLocale(Locale.UK);
            var view = window.navigate(ShadowingView.class);
            hear(window);
            var day = team.as(
                    member, () -> spring.getBean(ShadowingDesk.class).today().plusDays(1));
            ShadowingNavigation.toWeek(day);
            hear(window);
            view.week.choose(session);
            work.accept(view.week);
        }
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(TakeSeatBackTests::within));
    }

    private static List<CardButton> buttons(WeekPane week) {
        return within(week.panel.beside)
                .filter(CardButton.class::isInstance)
                .map(CardButton.class::cast)
                .toList();
    }

    private static void press(WeekPane week, String text) {
        var button = buttons(week).stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String said(Component part) {
        return part.getElement().getTextRecursively();
    }

    @Test
    void leaderTakesOneSeatBackWithAReasonAndReadsThatBothKnow() {
        var ola = team.starter("Ola Berg");
        team.booked(ola, session);

        at(team.leo(), week -> {
            press(week, "Take Nia’s seat back");
            assertThat(week.panel.beside.reason.getLabel()).isEqualTo("Why? Nia and Sam read it.");
            week.panel.beside.reason.setValue("Nia is needed on chat.");

            press(week, "Take it back");

            assertThat(said(week.panel)).contains("Nia’s seat is free again. Nia and Sam know.", "Ola sits here.");
            assertThat(said(week.panel.beside)).doesNotContain("Nia");
        });

        assertThat(homeOf(team.nia())).contains("Your seat was taken back by Leo", "Because: Nia is needed on chat.");
        assertThat(homeOf(team.sam()))
                .contains("Nia’s seat beside you was taken back", "Because: Nia is needed on chat.");
    }

    private String homeOf(MemberId member) {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ShadowingView.class)) {
            app.newUser(team.centre().signedIn(member)).newWindow();
            UI.getCurrent().setLocale(Locale.UK);
            var cards = new Div();
            UI.getCurrent().add(cards);
            spring.getBean(HomeNeeds.class).show().forEach(cards::add);
            return said(cards);
        }
    }

    @Test
    void withoutAReasonTheFieldSaysSoAndTheSeatStaysTaken() {
        at(team.leo(), week -> {
            press(week, "Take Nia’s seat back");

            press(week, "Take it back");

            assertThat(week.panel.beside.reason.isInvalid()).isTrue();
            assertThat(week.panel.beside.reason.getErrorMessage()).isEqualTo("Say why, in a few words.");
            assertThat(said(week.panel.beside)).contains("Nia sits here.");

            press(week, "Leave it");

            assertThat(buttons(week)).extracting(CardButton::getText).containsExactly("Take Nia’s seat back");
        });
    }

    @Test
    void whatIsTypedStaysWhenSomebodyElseBooksMeanwhile() {
        var ola = team.starter("Ola Berg");

        at(team.leo(), week -> {
            press(week, "Take Nia’s seat back");
            week.panel.beside.reason.setValue("Nia is nee");
            team.booked(ola, session);

            week.show(team.as(
                    team.leo(),
                    () -> spring.getBean(ShadowingDesk.class)
                            .reading()
                            .week(team.today().plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))));

            assertThat(said(week.panel.beside)).contains("Ola sits here.", "Take it back");
            assertThat(week.panel.beside.reason.getValue()).isEqualTo("Nia is nee");
        });
    }

    @Test
    void hostAndThoseWhoLookAfterOthersFindNoSuchButton() {
        var ruth = team.centre().leader("Ruth Calder", team.centre().team("Quiet"));

        at(team.sam(), week -> {
            assertThat(said(week.panel)).contains("Nia sits here.");
            assertThat(buttons(week)).isEmpty();
        });
        at(ruth, week -> {
            assertThat(said(week.panel)).doesNotContain("Nia");
            assertThat(buttons(week)).isEmpty();
        });
    }
}
