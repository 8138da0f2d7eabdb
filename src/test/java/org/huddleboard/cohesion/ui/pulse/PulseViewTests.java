package org.huddleboard.cohesion.ui.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.concurrent.TimeUnit;
import org.huddleboard.StatementCount;
import org.huddleboard.cohesion.application.pulse.PulseResultService;
import org.huddleboard.cohesion.application.pulse.PulseTeam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class PulseViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PulseResultService results;

    @Autowired
    HomePulse home;

    @Autowired
    StatementCount statements;

    PulseTeam voice;

    @BeforeEach
    void open() {
        voice = PulseTeam.in(spring);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void press(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    @Test
    void fourTapsSendTheFormAndUntilThenThereIsAWayBack() {
        var round = voice.open();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, PulseView.class)) {
            var window = app.newUser(voice.centre().signedIn(voice.ana())).newWindow();
            var view = window.navigate(PulseView.class);
            hear(window);
            assertThat(text(view)).contains("Four sentences, four taps.");
            var form = view.questions.orElseThrow();
            assertThat(form.back.isVisible()).isFalse();

            press(form.taps.get(4));
            press(form.taps.get(0));
            press(form.back);
            assertThat(form.taps.getFirst().getElement().getAttribute("aria-pressed"))
                    .isEqualTo("true");
            press(form.taps.get(4));
            press(form.taps.get(4));
            press(form.taps.get(4));
            hear(window);

            assertThat(text(view)).contains("Your answers are in.");
            assertThat(view.questions).isEmpty();
        }
        voice.agents().subList(1, 5).forEach(agent -> voice.answer(round, agent, 5, 5, 5, 5));
        voice.close(round);
        assertThat(voice.rounds().getFirst().figure().orElseThrow().score()).isEqualTo(1);
    }

    @Test
    void whatWasTappedStaysWhenTheCardIsLaidAnewAndIsGoneOnceItIsSent() {
        voice.open();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, PulseView.class)) {
            var window = app.newUser(voice.centre().signedIn(voice.ana())).newWindow();
            window.navigate(PulseView.class);
            hear(window);
            var first = (PulseNeedCard) home.show().getFirst();
            press(first.questions.taps.get(2));
            press(first.questions.taps.get(2));

            var again = (PulseNeedCard) home.show().getFirst();
            assertThat(text(again)).isEqualTo(text(first));
            assertThat(again.questions.back.isVisible()).isTrue();
            press(again.questions.taps.get(2));
            press(again.questions.taps.get(2));

            assertThat(home.show()).isEmpty();
        }
    }

    @Test
    void aClosedRoundIsReadAsTotalsAndTheLeaderAnswersItOnce() {
        voice.closed(voice.agents());
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, PulseView.class)) {
            var anasWindow = app.newUser(voice.centre().signedIn(voice.ana())).newWindow();
            var seenByAna = anasWindow.navigate(PulseView.class);
            hear(anasWindow);
            assertThat(text(seenByAna)).contains("Felt cohesion is", "5 of 6 answered, 83%", "What was said");
            assertThat(seenByAna.reply).isEmpty();

            var leosWindow = app.newUser(voice.centre().signedIn(voice.leo())).newWindow();
            var seenByLeo = leosWindow.navigate(PulseView.class);
            hear(leosWindow);
            var reply = seenByLeo.reply.orElseThrow();
            reply.agree.click();
            assertThat(reply.text.isInvalid()).isTrue();
            reply.text.setValue("We agree in the huddle who is free to step in");
            reply.agree.click();
            hear(leosWindow);
            anasWindow.activate();
            hear(anasWindow);

            assertThat(text(seenByLeo)).contains("You said, we did");
            assertThat(text(seenByLeo)).doesNotContain("Answer with one action");
            assertThat(text(seenByAna)).contains("We agree in the huddle who is free to step in");
        }
    }

    @Test
    void thePageAsksTheSameNumberOfStatementsForManyRoundsAsForOne() {
        voice.writer().shift(voice.closed(voice.agents()), 14);
        voice.as(voice.leo(), () -> results.of(voice.id()));
        var few = voice.as(voice.leo(), () -> statements.during(() -> results.of(voice.id())));
        for (var fortnights = 2; fortnights < 7; fortnights++) {
            voice.writer().shift(voice.closed(voice.agents()), fortnights * 14);
        }

        assertThat(voice.as(voice.leo(), () -> statements.during(() -> results.of(voice.id()))))
                .isEqualTo(few);
    }

    @Test
    void fourAnswersShowNothingAndSayWhy() {
        voice.closed(voice.agents().subList(0, 4));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, PulseView.class)) {
            var window = app.newUser(voice.centre().signedIn(voice.leo())).newWindow();
            var view = window.navigate(PulseView.class);
            hear(window);

            assertThat(text(view))
                    .contains("Fewer than five answered", "anyone could guess", "full access to the server")
                    .doesNotContain("What was said")
                    .doesNotContain("4 of 6");
            assertThat(view.reply).isEmpty();
        }
    }
}
