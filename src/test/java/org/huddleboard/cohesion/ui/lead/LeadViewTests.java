package org.huddleboard.cohesion.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.huddleboard.cohesion.application.view.LeaderPage;
import org.huddleboard.cohesion.application.view.LeaderPage.Exploration;
import org.huddleboard.cohesion.application.view.LeaderPage.Finding;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class LeadViewTests {
    @Autowired
    ApplicationContext spring;

    private String seen(Function<Component, Component> shown) {
        var centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        var leo = centre.leader("Leo Marsh", voice);
        List.of("Amira Hussain", "Priya Nair", "Ben Hale", "Dee Walsh").forEach(name -> centre.agent(name, voice));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, LeadView.class)) {
            var window = app.newUser(centre.signedIn(leo)).newWindow();
            var view = window.navigate(LeadView.class);
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
            return shown.apply(view).getElement().getTextRecursively();
        }
    }

    @Test
    void leaderReadsWhoHasNoTieWithAWayToBeginOne() {
        assertThat(seen(view -> view))
                .contains("have had no tie in 28 days.", "Priya Nair", "Amira Hussain")
                .containsAnyOf("block of the next huddle", "half an hour", "wave")
                .contains("Only whoever leads the team sees these names");
    }

    @Test
    void explorationIsLabelledAndSaysHowManyLooksItTook() {
        var finding = new Finding(LeaderPage.Component.RECIPROCITY, KpiCode.FIRST_CONTACT_RESOLUTION, -0.61, 0.04, 18);

        assertThat(seen(_ -> new ExplorationSheet(new Exploration.Known(List.of(finding), 24, 18))))
                .contains("Exploratory: for questions, not for conclusions", "24 looks over 18 weeks")
                .contains(
                        "Two-way help rose when FCR fell over 18 weeks (correlation −0.61, false-discovery rate 0.04)");
        assertThat(seen(_ -> new ExplorationSheet(new Exploration.Known(List.of(), 24, 18))))
                .contains("24 looks over 18 weeks; none passed.");
        assertThat(seen(_ -> new ExplorationSheet(new Exploration.NotYet(6, 12))))
                .contains("6 weeks of data, 12 are needed");
    }
}
