package org.huddleboard.kpi.application.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.util.OptionalDouble;
import java.util.UUID;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.people.Role;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class FigureReasonServiceTests extends SteeredTeam {
    @Autowired
    FigureReasonService reasons;

    @Autowired
    TargetService targets;

    @Autowired
    BaselineService baselines;

    @Autowired
    SteeringPersonalData personalData;

    private SayWhy why(String words) {
        return new SayWhy(new FigureRef(voice, FIRST_CONTACT_RESOLUTION, last), Cause.KNOWN_CAUSE, words);
    }

    @Test
    void oneReasonAFigureAndAWeekReadByTheTeam() {
        centre.as(leo, () -> reasons.say(why("New routing")));
        centre.as(leo, () -> reasons.say(why("New routing since the summer")));

        assertThat(centre.as(agents.getFirst(), () -> reasons.of(voice, last)))
                .hasSize(1)
                .hasEntrySatisfying(FIRST_CONTACT_RESOLUTION, reason -> {
                    assertThat(reason.words()).isEqualTo("New routing since the summer");
                    assertThat(reason.by().orElseThrow().name()).isEqualTo("Leo Marsh");
                });
    }

    @Test
    void aReasonIsTheLeadersToGiveAndKeepsCustomersOut() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> reasons.say(why("Ask maria.lopez@example.com"))))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("reason"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> reasons.say(why("Why"))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> reasons.of(voice, last)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(agents.getFirst(), () -> reasons.say(why("Why"))));
        var pat = centre.member("Pat Ellis");
        centre.holds(pat, Role.PLANNER, centre.leeds());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(pat, () -> reasons.of(voice, last)));
    }

    @Test
    void aLeaversDecisionsStayWithoutTheName() {
        centre.as(leo, () -> {
            targets.set(new SetTarget(voice, FIRST_CONTACT_RESOLUTION, last, OptionalDouble.of(75)));
            baselines.begin(new BeginLimits(
                    UUID.randomUUID(), voice, FIRST_CONTACT_RESOLUTION, last.minusWeeks(7), "New routing"));
            reasons.say(why("New routing"));
        });
        assertThat(personalData.export(leo).values())
                .allSatisfy(rows -> assertThat(rows).hasSize(1));

        personalData.erase(leo);

        assertThat(personalData.export(leo).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(centre.as(agents.getFirst(), () -> reasons.of(voice, last)))
                .hasEntrySatisfying(
                        FIRST_CONTACT_RESOLUTION,
                        reason -> assertThat(reason.by()).isEmpty());
    }
}
