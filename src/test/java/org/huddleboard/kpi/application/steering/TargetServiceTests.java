package org.huddleboard.kpi.application.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.huddleboard.kpi.application.board.Period;
import org.huddleboard.kpi.application.board.PeriodFiguresService;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class TargetServiceTests extends SteeredTeam {
    @Autowired
    PeriodFiguresService periods;

    @Autowired
    TargetService targets;

    private SetTarget target(LocalDate from, double aim) {
        return new SetTarget(voice, FIRST_CONTACT_RESOLUTION, from, OptionalDouble.of(aim));
    }

    @Test
    void aTargetHoldsFromItsWeekOnForBoardAndPrograms() {
        centre.as(leo, () -> targets.set(target(last.minusWeeks(2), 60)));
        centre.as(leo, () -> targets.set(target(last.minusWeeks(2).plusDays(3), 61)));

        assertThat(line(FIRST_CONTACT_RESOLUTION, last).target().orElseThrow().value())
                .isEqualTo(61);
        assertThat(line(FIRST_CONTACT_RESOLUTION, last).assurance()).isEqualTo(Assurance.MEETS);
        assertThat(line(FIRST_CONTACT_RESOLUTION, last.minusWeeks(3))
                        .target()
                        .orElseThrow()
                        .value())
                .isEqualTo(72);
        var read = centre.asToken(
                Set.of("kpi:read"),
                () -> periods.team(voice, new Period(Optional.empty(), Optional.empty()), Locale.UK));
        assertThat(read).anySatisfy(figure -> {
            assertThat(figure.code()).isEqualTo(FIRST_CONTACT_RESOLUTION);
            assertThat(figure.target()).hasValue(61);
        });
    }

    @Test
    void noTargetIsADecisionToo() {
        centre.as(leo, () -> targets.set(new SetTarget(voice, FIRST_CONTACT_RESOLUTION, last, OptionalDouble.empty())));

        assertThat(line(FIRST_CONTACT_RESOLUTION, last).target()).isEmpty();
        assertThat(line(FIRST_CONTACT_RESOLUTION, last).assurance()).isEqualTo(Assurance.UNKNOWN);
    }

    @Test
    void targetsAreSetByWhoeverLeadsTheTeamOrTheSiteAndNobodyElse() {
        var sam = centre.siteManager("Sam Reed");
        centre.as(sam, () -> targets.set(target(last, 75)));

        assertThat(centre.as(leo, () -> targets.of(voice)))
                .filteredOn(card -> card.kpi() == FIRST_CONTACT_RESOLUTION)
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.aim()).hasValue(75);
                    assertThat(card.by().orElseThrow().name()).isEqualTo("Sam Reed");
                });
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(stranger, () -> targets.set(target(last, 75))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> targets.of(voice)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(agents.getFirst(), () -> targets.set(target(last, 75))));
    }
}
