package org.huddleboard.improvement.ui.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huddleboard.StatementCount;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.improvement.application.idea.BringIdea;
import org.huddleboard.improvement.application.idea.IdeaReading;
import org.huddleboard.improvement.application.idea.IdeaService;
import org.huddleboard.improvement.application.measure.CreditService;
import org.huddleboard.improvement.ui.parts.WordsStep;
import org.huddleboard.shared.ui.CardButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class IdeasViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    IdeaService ideas;

    @Autowired
    IdeaReading reading;

    @Autowired
    CreditService credits;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    ImproveTeam team;

    @BeforeEach
    void open() {
        team = new ImproveTeam(spring);
    }

    private IdeaId brought(String title) {
        return team.centre.as(
                team.dee(),
                () -> ideas.bring(new BringIdea(
                        UUID.randomUUID(), team.voice, title, "It is quicker", Optional.empty(), Optional.empty())));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    private static void click(CardButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static CardButton button(Component place, String text) {
        return all(place)
                .filter(CardButton.class::isInstance)
                .map(CardButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(IdeasViewTests::all));
    }

    @Test
    void ideaIsBroughtAndTheTeamSeesItWithoutReloading() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, IdeasView.class)) {
            var leos = app.newUser(team.centre.signedIn(team.leo)).newWindow();
            var seen = leos.navigate(IdeasView.class);
            var dees = app.newUser(team.centre.signedIn(team.dee())).newWindow();
            dees.navigate(IdeasView.class).bring.click();

            var form = dees.find(BringForm.class).single();
            form.bring.click();
            assertThat(form.title.getErrorMessage()).isEqualTo("Say in one line what to do.");
            form.title.setValue("Send the photo link");
            form.words.setValue("They ring again");
            form.bring.click();
            hear(leos);
            hear(dees);

            assertThat(text(seen.board)).contains("Send the photo link", "Agent");
            assertThat(dees.find(BringForm.class).all()).isEmpty();
        }
    }

    @Test
    void leaderTriesMeasuresAndAdoptsOnOnePage() {
        var id = brought("Send the photo link");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, IdeaView.class)) {
            var leos = app.newUser(team.centre.signedIn(team.leo)).newWindow();
            leos.getUI().navigate("improvement/idea/" + id);
            var view = leos.find(IdeaView.class).single();

            click(button(view.next, "Put it on trial"));
            var trial = leos.find(TrialForm.class).single();
            click(trial.begin);
            assertThat(trial.trying.isInvalid()).isTrue();
            trial.trying.setValue("Send it on each call");
            click(trial.begin);
            hear(leos);
            assertThat(leos.find(H1.class).single().getText()).startsWith("On trial until ");
            assertThat(text(view.next)).doesNotContain("Measure it");

            jdbc.sql("update idea set trial_from = ?, trial_to = ? where id = ?")
                    .params(team.daysAgo(28), team.daysAgo(1), id.value())
                    .update();
            leos.getUI().navigate("improvement/issues");
            leos.getUI().navigate("improvement/idea/" + id);
            var again = leos.find(IdeaView.class).single();
            click(button(again.next, "Measure it"));
            words(leos, "Two customers thanked us");
            assertThat(leos.find(H1.class).single().getText()).isEqualTo("Tried, and judged by what the team saw.");

            click(button(again.next, "Adopt it"));
            words(leos, "");
            assertThat(leos.find(H1.class).single().getText()).isEqualTo("Adopted: this is how the team works now.");
            assertThat(text(again)).contains("Two customers thanked us");
            assertThat(again.next.getChildren()).isEmpty();
        }
    }

    private static void words(BrowserlessUIContext window, String words) {
        var step = window.find(WordsStep.class).single();
        step.words.setValue(words);
        click(step.send);
        hear(window);
    }

    @Test
    void theBoardAsksTheSameNumberOfStatementsForManyIdeas() {
        var first = brought("First");
        team.centre.as(team.leo, () -> credits.name(first, team.dee()));
        var few = team.centre.as(team.leo, () -> statements.during(() -> reading.page(team.voice, 100)));
        for (var i = 0; i < 12; i++) {
            var id = brought("Idea " + i);
            team.centre.as(team.leo, () -> credits.name(id, team.agents.get(2)));
        }

        assertThat(team.centre.as(team.leo, () -> statements.during(() -> reading.page(team.voice, 100))))
                .isEqualTo(few);
    }
}
