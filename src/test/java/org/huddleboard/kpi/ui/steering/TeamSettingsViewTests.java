package org.huddleboard.kpi.ui.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.application.steering.TargetService;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class TeamSettingsViewTests {
    private static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);

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

            var handleTime = firstTarget(view);
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

    private static TargetField firstTarget(TeamSettingsView view) {
        return view.getChildren()
                .flatMap(Component::getChildren)
                .filter(TargetsSheet.class::isInstance)
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(TargetField.class::isInstance)
                .map(TargetField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTargetBeginsWithTheWeekThatTheBoardShows() {
        var centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        var agent = centre.agent("Amira Hussain", voice);
        var leo = centre.leader("Leo Marsh", voice);
        spring.getBean(ReadingsRecorder.class)
                .record(UUID.randomUUID(), "test", twoWeeks().map(day -> answered(agent, voice, day)));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TeamSettingsView.class)) {
            var view = app.newUser(centre.signedIn(leo)).newWindow().navigate(TeamSettingsView.class);

            assertThat(firstTarget(view).from.getValue()).isEqualTo(MONDAY.plusWeeks(1));
        }
    }

    private static Stream<LocalDate> twoWeeks() {
        return MONDAY.datesUntil(MONDAY.plusWeeks(2));
    }

    private static Reading answered(MemberId member, TeamId team, LocalDate day) {
        return new Reading(
                "settings " + member,
                Optional.of(member),
                Optional.of(team),
                day,
                KpiCode.FIRST_CONTACT_RESOLUTION,
                "voice",
                28,
                OptionalDouble.empty(),
                40);
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
