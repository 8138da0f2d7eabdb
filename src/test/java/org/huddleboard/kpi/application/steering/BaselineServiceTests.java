package org.huddleboard.kpi.application.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huddleboard.kpi.KpiCode.CUSTOMER_SATISFACTION;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class BaselineServiceTests extends SteeredTeam {
    @Autowired
    BaselineService baselines;

    @Autowired
    JdbcClient jdbc;

    private BeginLimits begin(LocalDate from) {
        return new BeginLimits(UUID.randomUUID(), voice, FIRST_CONTACT_RESOLUTION, from, "New routing since summer");
    }

    @Test
    void aPersonWhoKnowsTheCauseBeginsNewLimitsAndTakesThemBack() {
        assertThat(line(FIRST_CONTACT_RESOLUTION, last).variation()).isEqualTo(Variation.IMPROVING);
        assertThat(centre.as(leo, () -> baselines.lasting(voice)))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.kpi()).isEqualTo(FIRST_CONTACT_RESOLUTION);
                    assertThat(run.weeks()).containsExactly(last.minusWeeks(7), last.minusWeeks(6));
                });
        var command = begin(last.minusWeeks(7));
        centre.as(leo, () -> baselines.begin(command));
        centre.as(leo, () -> baselines.begin(command));

        assertThat(line(FIRST_CONTACT_RESOLUTION, last).variation()).isEqualTo(Variation.USUAL);
        assertThat(line(FIRST_CONTACT_RESOLUTION, last).limits().orElseThrow().locked())
                .isFalse();
        var standing = centre.as(agents.getFirst(), () -> baselines.standing(voice));
        assertThat(standing)
                .singleElement()
                .satisfies(card -> assertThat(card.cause()).isEqualTo("New routing since summer"));
        assertThat(deeds(standing.getFirst().id())).containsExactly("LIMITS_BEGUN");

        centre.as(leo, () -> baselines.takeBack(standing.getFirst().id()));
        assertThat(line(FIRST_CONTACT_RESOLUTION, last).variation()).isEqualTo(Variation.IMPROVING);
        assertThat(deeds(standing.getFirst().id())).containsExactlyInAnyOrder("LIMITS_BEGUN", "LIMITS_TAKEN_BACK");
    }

    private List<String> deeds(UUID record) {
        return jdbc.sql("select deed from audit_line where record_id = ?")
                .param(record)
                .query(String.class)
                .list();
    }

    @Test
    void limitsStayWithoutALastingRunAndForWhoeverDoesNotLeadTheTeam() {
        var chance = new BeginLimits(UUID.randomUUID(), voice, CUSTOMER_SATISFACTION, last, "It felt better");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> baselines.begin(chance)))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("kpi.signal.rule.noRun"));
        var command = begin(last.minusWeeks(7));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> baselines.begin(command)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(agents.getFirst(), () -> baselines.begin(command)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> baselines.lasting(voice)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(stranger, () -> baselines.standing(voice)));
        centre.as(leo, () -> baselines.begin(command));
        var id = centre.as(leo, () -> baselines.standing(voice)).getFirst().id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> baselines.takeBack(id)));
    }
}
