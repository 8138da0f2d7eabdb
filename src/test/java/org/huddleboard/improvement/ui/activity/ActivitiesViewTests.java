package org.huddleboard.improvement.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.huddleboard.StatementCount;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.improvement.application.activity.ActivityReading;
import org.huddleboard.improvement.application.activity.ActivityService;
import org.huddleboard.improvement.application.activity.PlanActivity;
import org.huddleboard.kpi.KpiCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ActivitiesViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityReading reading;

    @Autowired
    StatementCount statements;

    ImproveTeam team;

    @BeforeEach
    void open() {
        team = new ImproveTeam(spring);
        team.solved(team.daysAgo(70), team.daysAgo(1), 26, 6);
    }

    @Test
    void leaderPlansOneAndARefusalStandsAtItsField() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ActivitiesView.class)) {
            var leos = app.newUser(team.centre.signedIn(team.leo)).newWindow();
            var view = leos.navigate(ActivitiesView.class);
            view.plan.click();

            var form = leos.find(PlanForm.class).single();
            form.what.setValue("Solve readings once");
            form.how.setValue("Send the link");
            form.why.setValue("Nobody rings twice");
            form.kpi.setValue(KpiCode.FIRST_CONTACT_RESOLUTION);
            assertThat(form.target.getHelperText()).startsWith("Now 65.0%");
            form.target.setValue(65.2);
            form.plan.click();
            assertThat(form.target.getErrorMessage()).startsWith("Nobody could tell this from chance");

            form.target.setValue(75.0);
            form.plan.click();
            leos.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(leos.find(H1.class).single().getText()).isEqualTo("One activity is under way.");
            assertThat(view.sheets.getElement().getTextRecursively())
                    .contains("Solve readings once", "from 65.0% to 75.0%", "Agree an action");
        }
    }

    @Test
    void thePageAsksTheSameNumberOfStatementsForManyActivities() {
        plan("First");
        var few = team.centre.as(team.leo, () -> statements.during(() -> reading.page(team.voice)));
        for (var i = 0; i < 6; i++) {
            plan("Activity " + i);
        }

        assertThat(team.centre.as(team.leo, () -> statements.during(() -> reading.page(team.voice))))
                .isEqualTo(few);
    }

    private void plan(String what) {
        var command = new PlanActivity(
                UUID.randomUUID(),
                team.voice,
                what,
                KpiCode.FIRST_CONTACT_RESOLUTION,
                75,
                "Send the link",
                "Nobody rings twice",
                team.centre.today().plusWeeks(6));
        team.centre.as(team.leo, () -> activities.plan(command));
    }
}
