package org.huddleboard.goals.ui.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.StatementCount;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.goals.application.goal.GoalReading;
import org.huddleboard.goals.application.goal.PlanService;
import org.huddleboard.goals.application.goal.WriteGoal;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class GoalViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PlanService plans;

    @Autowired
    GoalReading reading;

    @Autowired
    FeedbackService feedback;

    @Autowired
    MakeStep offer;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId priya;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
    }

    private void begins(String sentence) {
        centre.as(
                amira,
                () -> plans.begin(new WriteGoal(
                        UUID.randomUUID(),
                        sentence,
                        null,
                        "Calls in which I let them finish",
                        3,
                        8.0,
                        "counting to two",
                        "they feel heard",
                        Effectiveness.PERSONAL,
                        null,
                        null,
                        centre.today().plusWeeks(6),
                        Optional.empty(),
                        false)));
    }

    private RecordRef card() {
        var card = centre.as(priya, () -> feedback.give(CardWriter.sbi(amira, Audience.RECEIVER)));
        return new RecordRef(FeedbackShelf.KIND, card.value());
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    @Test
    void theOneGoalIsWhatOneComesForAndSaysWhereItStands() {
        begins("Let callers finish");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            window.getUI().navigate("goals");
            var shown = window.getUI().getCurrentView();

            assertThat(shown).isInstanceOf(GoalView.class);
            assertThat(words(shown))
                    .contains("Let callers finish.", "3 to 8 of 10", "by counting to two", "so they feel heard")
                    .contains("Only you can see this", "Next small step");
        }
    }

    @Test
    void aCardOneWasGivenBecomesAStepInOneClick() {
        begins("Let callers finish");
        var card = card();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            window.getUI().navigate("goals");
            assertThat(offer.standing(voice, List.of(card)).get(card).open()).isTrue();

            assertThat(offer.take(voice, List.of(card), () -> {})).isEmpty();

            var standing = offer.standing(voice, List.of(card)).get(card);
            assertThat(standing.open()).isFalse();
            assertThat(standing.said()).containsExactly("A step of your goal: Let callers finish");
            assertThat(reading.active(Locale.UK).getFirst().next()).isPresent();
        }
    }

    @Test
    void whoeverGaveTheCardIsOfferedNothing() {
        var card = card();

        assertThat(centre.as(priya, () -> offer.standing(voice, List.of(card)))).isEmpty();
    }

    @Test
    void withSeveralGoalsOneIsAskedForAndWithNoneTheComposerOpens() {
        var card = card();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            window.getUI().navigate("goals");
            assertThat(offer.take(voice, List.of(card), () -> {})).isEmpty();
            assertThat(words(window.getUI().getCurrentView()))
                    .contains(
                            "One thing to do better.",
                            "Feedback, Priya,",
                            "Say in a few words what you will do better");

            begins("Let callers finish");
            begins("Say the day out loud");

            assertThat(offer.take(voice, List.of(card), () -> {}).map(GoalViewTests::words))
                    .hasValueSatisfying(choice -> assertThat(choice).contains("Let callers finish", "Say the day"));
        }
    }

    @Test
    void aListOfGoalsAsksTheSameOfTheDatabaseHoweverLongItIs() {
        begins("Let callers finish");
        var one = centre.as(amira, () -> statements.sentDuring(() -> reading.living(Locale.UK)));
        for (var i = 0; i < 6; i++) {
            begins("Say the day " + i);
        }
        var seven = centre.as(amira, () -> statements.sentDuring(() -> reading.living(Locale.UK)));

        assertThat(seven).hasSameSizeAs(one);
    }
}
