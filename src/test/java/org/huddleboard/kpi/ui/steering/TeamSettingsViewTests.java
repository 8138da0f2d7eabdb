package org.huddleboard.kpi.ui.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.Locale;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.steering.TargetService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class TeamSettingsViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TargetService targets;

    @Test
    void leaderSetsATargetAndAWrongOneIsToldAtTheField() {
        var centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        var leo = centre.leader("Leo Marsh", voice);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TeamSettingsView.class)) {
            var window = app.newUser(centre.signedIn(leo)).newWindow();
            var view = window.navigate(TeamSettingsView.class);
            assertThat(view.getElement().getTextRecursively()).contains("what most teams start with");

            var sheet = (TargetsSheet) view.getChildren()
                    .flatMap(child -> child.getChildren())
                    .filter(TargetsSheet.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            var handleTime = (TargetField) sheet.getChildren()
                    .flatMap(row -> row.getChildren())
                    .filter(TargetField.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            handleTime.aim.setValue("6 minutes");
            window.test(handleTime.save).click();
            assertThat(handleTime.aim.getErrorMessage()).contains("6:00");

            handleTime.aim.setValue("5:45");
            var week = handleTime.from.getValue();
            handleTime.from.clear();
            window.test(handleTime.save).click();
            assertThat(handleTime.from.getErrorMessage()).contains("from the week");
            assertThat(handleTime.aim.getValue()).isEqualTo("5:45");

            handleTime.from.setValue(week);
            window.test(handleTime.save).click();

            assertThat(centre.as(leo, () -> targets.of(voice)).getFirst().aim()).hasValue(345);
        }
    }

    @Test
    void aTargetIsReadAsItIsWritten() {
        var spanish = Locale.of("es");
        assertThat(AimText.read(KpiCode.CUSTOMER_SATISFACTION, "82,5 %", spanish))
                .hasValue(82.5);
        assertThat(AimText.of(KpiCode.CUSTOMER_SATISFACTION, OptionalDouble.of(82.5), spanish))
                .isEqualTo("82,5");
        assertThat(AimText.read(KpiCode.AVERAGE_HANDLE_TIME, "6:05", Locale.UK)).hasValue(365);
        assertThat(AimText.of(KpiCode.AVERAGE_HANDLE_TIME, OptionalDouble.of(365), Locale.UK))
                .isEqualTo("6:05");
        assertThat(AimText.read(KpiCode.QUALITY, " ", Locale.UK)).isEmpty();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> AimText.read(KpiCode.QUALITY, "85 points", Locale.UK));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> AimText.read(KpiCode.AVERAGE_HANDLE_TIME, "6:75", Locale.UK));
    }
}
