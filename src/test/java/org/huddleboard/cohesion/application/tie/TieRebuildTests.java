package org.huddleboard.cohesion.application.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huddleboard.feedback.ThanksGiven;
import org.huddleboard.goals.GoalActivated;
import org.huddleboard.goals.GoalCheckedIn;
import org.huddleboard.huddle.HuddleEnded;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.ReadUnderstood;
import org.huddleboard.huddle.application.CatchUpService;
import org.huddleboard.huddle.application.HuddleNotes;
import org.huddleboard.huddle.application.HuddleService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.tips.TipTried;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;

/** What is heard event by event is what the histories tell afterwards. */
@SpringBootTest
@RecordApplicationEvents
class TieRebuildTests {
    private static final long SEED = 20261122;
    private static final int STEPS = 40;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    ApplicationContext spring;

    @Autowired
    TieRebuild rebuild;

    @Autowired
    TieRecorder ties;

    @Autowired
    GoalRecorder goals;

    @Autowired
    HuddleRecorder huddles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;

    @BeforeEach
    void centre() {
        centre = new TestCentre(spring);
        ties = AopTestUtils.getUltimateTargetObject(ties);
        goals = AopTestUtils.getUltimateTargetObject(goals);
        huddles = AopTestUtils.getUltimateTargetObject(huddles);
    }

    @Test
    void rebuiltRowsAreThoseThatWereHeardAfterEachEvent() {
        var busy = new BusyTeam(spring, centre, SEED);
        for (var step = 0; step < STEPS; step++) {
            busy.step();
            hearAll();
            var heard = rows(busy);
            rebuild.all(_ -> {});

            assertThat(rows(busy)).as("seed %d, step %d", SEED, step).isEqualTo(heard);
        }
        assertThat(rows(busy)).anyMatch(row -> row.startsWith("FEEDBACK"));
        assertThat(rows(busy)).anyMatch(row -> row.startsWith("TIP_TRIED") && row.endsWith("true"));
        assertThat(rows(busy)).anyMatch(row -> row.startsWith("TIP_TRIED") && row.endsWith("false"));
        assertThat(rows(busy)).anyMatch(row -> row.startsWith("CHECKED_IN"));
    }

    @Test
    void hearingTwiceAndInAnyOrderChangesNothing() {
        var busy = new BusyTeam(spring, centre, SEED + 1);
        for (var step = 0; step < STEPS; step++) {
            busy.step();
        }
        hearAll();
        var heard = rows(busy);
        var again = new ArrayList<Runnable>(deliveries().toList());
        again.addAll(deliveries().toList());
        Collections.shuffle(again, new Random(SEED));
        again.forEach(Runnable::run);

        assertThat(rows(busy)).isEqualTo(heard).isNotEmpty();
    }

    /** The listeners hear by themselves, and this makes sure of it without waiting for them. */
    private void hearAll() {
        deliveries().forEach(Runnable::run);
    }

    private Stream<Runnable> deliveries() {
        return Stream.of(
                        events.stream(ThanksGiven.class).map(event -> (Runnable) () -> ties.on(event)),
                        events.stream(TipTried.class).map(event -> (Runnable) () -> ties.on(event)),
                        events.stream(GoalActivated.class).map(event -> (Runnable) () -> goals.on(event)),
                        events.stream(GoalCheckedIn.class).map(event -> (Runnable) () -> goals.on(event)))
                .flatMap(deliveries -> deliveries);
    }

    private List<String> rows(BusyTeam busy) {
        var members = busy.members.stream().map(member -> member.value()).toList();
        var rows = new ArrayList<>(
                jdbc.sql("""
                        select kind || ' ' || cast(source as varchar(36)) || ' ' || cast(from_member as varchar(36)) || ' '
                            || cast(to_member as varchar(36)) || ' ' || cast(happened_on as varchar(10)) || ' '
                            || case when counts then 'true' else 'false' end
                        from cohesion_tie where from_member in (:members)""").param("members", members).query(String.class).list());
        rows.addAll(jdbc.sql("""
                        select kind || ' ' || cast(goal as varchar(36)) || ' ' || cast(member as varchar(36)) || ' '
                            || cast(happened_on as varchar(10)) || ' ' || coalesce(cast(percent as varchar(20)), '')
                        from cohesion_goal_moment where member in (:members)""").param("members", members).query(String.class).list());
        rows.sort(String::compareTo);
        return rows;
    }

    @Test
    void aHuddleIsHeardWithItsReadersWhicheverComesFirst() {
        var voice = centre.team("Voice");
        var leo = centre.leader("Leo Marsh", voice);
        var ewa = centre.agent("Ewa Nowicka", voice);
        var id = centre.as(leo, () -> {
            var huddle = spring.getBean(HuddleService.class).open(voice);
            spring.getBean(HuddleService.class).start(huddle);
            return huddle;
        });
        centre.as(leo, () -> spring.getBean(HuddleNotes.class).away(id, "ewa"));
        centre.as(leo, () -> spring.getBean(HuddleService.class).end(id));
        centre.as(ewa, () -> spring.getBean(CatchUpService.class).understood(id));

        await().atMost(SOON).untilAsserted(() -> assertThat(attendance(id)).hasSize(5));
        var heard = attendance(id);
        jdbc.sql("delete from cohesion_attendance where huddle = ?")
                .param(id.value())
                .update();
        events.stream(ReadUnderstood.class).forEach(huddles::on);
        events.stream(HuddleEnded.class).forEach(huddles::on);
        assertThat(attendance(id)).isEqualTo(heard);

        rebuild.all(_ -> {});
        assertThat(attendance(id)).isEqualTo(heard);
    }

    private List<String> attendance(HuddleId id) {
        return jdbc.sql("""
                        select cast(h.held_on as varchar(10)) || ' ' || cast(a.member as varchar(36)) || ' ' || a.part
                        from cohesion_huddle h join cohesion_attendance a on a.huddle = h.id
                        where h.id = ? order by a.member, a.part""").param(id.value()).query(String.class).list();
    }
}
