package org.huddleboard.cohesion.ui.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huddleboard.cohesion.LinkVerdict.FRAGILE;
import static org.huddleboard.cohesion.LinkVerdict.LINK_BOTH_DIRECTIONS;
import static org.huddleboard.cohesion.LinkVerdict.MOVES_TOGETHER_DOWN;
import static org.huddleboard.cohesion.LinkVerdict.MOVES_TOGETHER_UP;
import static org.huddleboard.cohesion.LinkVerdict.NO_CLEAR_LINK;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.PulsePart;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The words of every state, as the reader finds them. */
@SpringBootTest
class TeamContentTests {
    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    ApplicationContext spring;

    private void inWindow(Consumer<BrowserlessUIContext> work) {
        var centre = new TestCentre(spring);
        var amira = centre.agent("Amira Hussain", centre.team("Voice"));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TeamView.class)) {
            work.accept(app.newUser(centre.signedIn(amira)).newWindow());
        }
    }

    private static String said(BrowserlessUIContext window, TeamPage page, Locale language) {
        var content = drawn(window, page, language);
        var words = new TeamWords(new Speech(content, language), page);
        return words.headline() + " | " + words.under() + " | "
                + content.getElement().getTextRecursively();
    }

    private static Component drawn(BrowserlessUIContext window, TeamPage page, Locale language) {
        window.getUI().setLocale(language);
        return new TeamContent(page);
    }

    @Test
    void signalIsSaidWithItsRangeAndWhatItDoesNotShow() {
        inWindow(window -> assertThat(said(window, Pages.of(Pages.known(MOVES_TOGETHER_UP, 18, 1.9)), Locale.UK))
                .contains("After weeks with more exchange, goals moved faster.")
                .contains("Voice, 12 members, 18 weeks to 15 November")
                .contains("+1.9 points a week faster")
                .contains("(likely range 1.1 to 2.6; 12 members, 18 weeks)")
                .contains("This does not show that one causes the other.")
                .contains("9 of 12", "11 of 12", "64%", "212 exchanges")
                .contains("One member has fewer than 8 weeks of data and is not in this answer.")
                .doesNotContain("*"));
    }

    @Test
    void everyVerdictHasItsOwnWords() {
        inWindow(window -> {
            assertThat(said(window, Pages.of(Pages.known(MOVES_TOGETHER_DOWN, 18, -1.9)), Locale.UK))
                    .contains("goals moved more slowly", "−1.9 points a week");
            assertThat(said(window, Pages.of(Pages.known(LINK_BOTH_DIRECTIONS, 18, 1.9)), Locale.UK))
                    .contains("Progress and exchange rise together; we cannot say which comes first.");
            assertThat(said(window, Pages.of(Pages.known(LINK_BOTH_DIRECTIONS, 18, 1.9, -1.2)), Locale.UK))
                    .contains("before those weeks they had moved more slowly")
                    .doesNotContain("rise together");
            assertThat(said(window, Pages.of(Pages.known(LINK_BOTH_DIRECTIONS, 18, -1.9)), Locale.UK))
                    .contains("More exchange and slower goals come together")
                    .doesNotContain("rise together");
            assertThat(said(window, Pages.of(Pages.known(FRAGILE, 18, 1.9)), Locale.UK))
                    .contains("A pattern that hangs on one member.", "We cannot tell yet")
                    .doesNotContain("This does not show that one causes the other.");
            assertThat(said(window, Pages.of(Pages.known(NO_CLEAR_LINK, 18, 0.2)), Locale.UK))
                    .contains("No clear pattern yet.")
                    .doesNotContain("Too early");
        });
    }

    @Test
    void beforeSixteenWeeksNothingFoundReadsTooEarly() {
        inWindow(window -> {
            assertThat(said(window, Pages.of(Pages.known(NO_CLEAR_LINK, 15, 0.2)), Locale.UK))
                    .contains("Too early to tell.", "15 weeks are too few")
                    .doesNotContain("No clear pattern yet.");
            assertThat(said(window, Pages.of(Pages.known(MOVES_TOGETHER_UP, 15, 1.9)), Locale.UK))
                    .contains("goals moved faster");
        });
    }

    @Test
    void withTooLittleThereIsNoNumberButWhatIsMissing() {
        inWindow(window -> {
            assertThat(said(window, Pages.of(Pages.young(5)), Locale.UK))
                    .contains("We cannot tell yet.", "together since 21 September")
                    .contains("5 members have 8 weeks of data. 6 are needed.")
                    .contains("in the week of 23 November, and a firm one after 16 weeks")
                    .contains("13 of 14", "huddles held")
                    .doesNotContain("points a week");
            assertThat(said(window, Pages.of(Pages.young(6)), Locale.UK))
                    .contains("There are 55 weeks of members. 60 are needed.");
        });
    }

    @Test
    void pulseBelowFiveAnswersTellsNotEvenTheirNumber() {
        var open =
                new PulsePart(Optional.of(new PulsePart.OpenRound(LocalDate.of(2026, 11, 27), true)), Optional.empty());
        inWindow(window -> assertThat(said(window, Pages.with(Pages.young(5), open), Locale.UK))
                .contains("Fewer than 5 answers, 5 are needed.", "open until 27 November", "Answer the pulse"));
    }

    @Test
    void teamBelowFiveMembersIsToldNoTotals() {
        inWindow(window -> assertThat(said(window, Pages.small(), Locale.UK))
                .contains("This team has 4 members. Totals are told from five members on")
                .doesNotContain("of 4", "%", "Ties"));
    }

    @Test
    void workingItOutSaysHowFarAndShowsTheFactsAlready() {
        inWindow(window -> assertThat(said(window, Pages.of(new LinkPart.Computing(40)), Locale.UK))
                .contains("Working it out.", "The answer is being worked out.", "9 of 12"));
    }

    @Test
    void spanishSaysItWithItsOwnCommas() {
        inWindow(window -> assertThat(said(window, Pages.of(Pages.known(MOVES_TOGETHER_UP, 18, 1.9)), SPANISH))
                .contains("Tras semanas con más intercambio, los objetivos avanzaron más rápido.")
                .contains("18 semanas hasta el 15 de noviembre")
                .contains("+1,9 puntos por semana más rápido", "rango probable de 1,1 a 2,6")
                .doesNotContain("cohesion."));
    }

    @Test
    void picturesHoldNoNamesAndOnlyOnesOwnMark() {
        inWindow(window -> {
            var html = drawn(window, Pages.of(Pages.known(MOVES_TOGETHER_UP, 18, 1.9)), Locale.UK)
                    .getElement()
                    .getOuterHTML();

            assertThat(html).doesNotContain("Amira", "Hussain");
        });
    }
}
