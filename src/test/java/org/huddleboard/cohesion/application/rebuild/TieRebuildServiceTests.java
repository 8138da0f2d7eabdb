package org.huddleboard.cohesion.application.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.huddleboard.cohesion.application.rebuild.RebuildStanding.State;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class TieRebuildServiceTests {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    ApplicationContext spring;

    @Autowired
    TieRebuildService rebuild;

    @Autowired
    RebuildBook book;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    MemberId ada;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        ada = centre.administrator("Ada Finch");
        jdbc.sql("delete from cohesion_rebuild").update();
    }

    @Test
    void whatTheHistoriesDoNotKnowIsGoneAndTheScreenKnowsWhenItWasDone() {
        var stray = UUID.randomUUID();
        jdbc.sql("insert into cohesion_tie (id, kind, source, from_member, to_member, happened_on, told_at, counts)"
                        + " values (?, 'FEEDBACK', ?, ?, ?, current_date, current_timestamp, true)")
                .params(UUID.randomUUID(), stray, ada.value(), UUID.randomUUID())
                .update();
        var lines = audited();

        centre.as(ada, rebuild::begin);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(centre.as(ada, rebuild::standing).orElseThrow())
                                .satisfies(now -> assertThat(now.state()).isEqualTo(State.DONE))
                                .satisfies(now -> assertThat(now.done()).isPresent()));
        assertThat(jdbc.sql("select count(*) from cohesion_tie where source = ?")
                        .param(stray)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(audited()).isEqualTo(lines + 1);
    }

    private long audited() {
        return jdbc.sql("select count(*) from audit_line where deed = 'TIES_REBUILT'")
                .query(Long.class)
                .single();
    }

    @Test
    void whileItGoesOnASecondIsRefusedAndAStoppedOneDoesNotStandInTheWay() {
        book.begin();
        assertThat(centre.as(ada, rebuild::standing).orElseThrow().isUnderWay()).isTrue();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(ada, rebuild::begin))
                .withMessage("cohesion.rebuild.rule.underWay");

        jdbc.sql("update cohesion_rebuild set begun_at = begun_at - interval '1' hour")
                .update();
        assertThat(centre.as(ada, rebuild::standing).orElseThrow().state()).isEqualTo(State.FAILED);
        book.begin();
        book.ended(State.FAILED);
    }

    @Test
    void onlyAnAdministratorMay() {
        var voice = centre.team("Voice");
        for (var other : new MemberId[] {
            centre.leader("Leo Marsh", voice), centre.agent("Ana Bell", voice), centre.siteManager("Sam Whitfield")
        }) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(other, rebuild::begin));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> centre.as(other, rebuild::standing));
        }
        assertThat(centre.as(ada, rebuild::standing)).isEmpty();
    }
}
