package org.huddleboard.cohesion.application.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.application.pulse.PulseStanding.Closed;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who may ask everything, at any time and for any day, and who reads the store as well. */
@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class PulseAnonymityTests {
    private static final int ROUNDS = 5;
    private static final int DAYS = 100;

    @Autowired
    ApplicationContext spring;

    @Autowired
    PulseFigures figures;

    @Autowired
    PulseResultService results;

    @Autowired
    PulsePersonalData personal;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    PulseWriter writer;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        writer = new PulseWriter(spring, centre);
    }

    @Test
    void noFigureOfFewerThanFivePeopleCanBeHadWhoeverJoinsLeavesAndAsksWhenever() {
        for (var seed = 1; seed <= 6; seed++) {
            new Attack(seed).run();
        }
    }

    /** One team's half year, asked about after every single step. */
    private final class Attack {
        private final Random chance;
        private final TeamId team = centre.team("Voice");
        private final TeamId other = centre.team("Chat");
        private final List<MemberId> asking;
        private final List<MemberId> members = new ArrayList<>();
        private final Map<LocalDate, Set<Closed>> seen = new HashMap<>();
        private final Map<LocalDate, Integer> answered = new HashMap<>();

        Attack(int seed) {
            this.chance = new Random(seed);
            var leader = centre.leader("Leo Marsh", team);
            members.add(leader);
            for (var i = 0; i < 3 + seed % 4; i++) {
                members.add(centre.agent("Ana Bell", team));
            }
            var manager = centre.siteManager("Sam Whitfield");
            asking = List.of(leader, members.getLast(), manager);
        }

        void run() {
            for (var ago = ROUNDS; ago >= 1; ago--) {
                round(ago * 14);
            }
            answered.forEach((closedOn, many) ->
                    assertThat(seen.getOrDefault(closedOn, Set.of())).hasSize(many >= 5 ? 1 : 0));
            assertThat(seen.values()).allSatisfy(figure -> assertThat(figure).hasSize(1));
            assertThat(seen.values().stream().flatMap(Set::stream)).allMatch(closed -> closed.answered() >= 5);
        }

        private void round(int daysAgo) {
            if (chance.nextBoolean()) {
                members.add(centre.agent("Joe Newman", team));
            }
            var round = writer.open(team);
            var closesOn = writer.monday().minusDays(daysAgo - 6L);
            var voting = new ArrayList<>(members.subList(0, chance.nextInt(2, members.size() + 1)));
            for (var i = 0; i < voting.size(); i++) {
                writer.answer(round, voting.get(i));
                stepInBetween(voting.get(i));
                ask();
                assertThat(seen).doesNotContainKey(closesOn);
            }
            writer.close(round);
            writer.shift(round, daysAgo);
            answered.put(closesOn, voting.size());
            ask();
            readTheStore(round, voting.size());
        }

        /** Somebody joins, leaves for another team, or is erased, while answers come in. */
        private void stepInBetween(MemberId voter) {
            switch (chance.nextInt(6)) {
                case 0 -> centre.agent("Joy Passing", team);
                case 1 -> centre.moves(centre.agent("Ned Leaving", team), other, centre.today());
                case 2 -> personal.erase(voter);
                default -> assertThat(personal.export(voter).toString()).doesNotContainPattern("[1-5],|score");
            }
        }

        private void ask() {
            for (var back = -10; back < DAYS; back += 3) {
                figures.latest(team, centre.today().minusDays(back)).closed().ifPresent(this::note);
            }
            for (var reader : asking) {
                var page = centre.as(reader, () -> results.of(team));
                page.standing().closed().ifPresent(this::note);
                page.earlier()
                        .forEach(round -> assertThat(round.score().isPresent())
                                .isEqualTo(answered.getOrDefault(round.closedOn(), 0) >= 5));
            }
        }

        private void note(Closed closed) {
            seen.computeIfAbsent(closed.closedOn(), _ -> new HashSet<>()).add(closed);
        }
    }

    private void readTheStore(PulseRoundId round, int answered) {
        assertThat(count("select count(*) from pulse_voter where round_id = ?", round))
                .isZero();
        assertThat(count("select count(*) from pulse_urn where round_id = ?", round))
                .isZero();
        assertThat(count("select count(*) from pulse_ballot where round_id = ?", round))
                .isEqualTo(answered >= 5 ? answered : 0);
        assertThat(count("select coalesce(max(answered), 0) from pulse_round where id = ?", round))
                .isEqualTo(answered >= 5 ? answered : 0);
    }

    private int count(String question, PulseRoundId round) {
        return jdbc.sql(question).param(round.value()).query(Integer.class).single();
    }

    @Test
    void neitherTablesNorPublicationsNorTheLogLeadFromABallotToWhoeverCastIt(CapturedOutput log) {
        var team = centre.team("Voice");
        var members = new ArrayList<MemberId>();
        for (var i = 0; i < 6; i++) {
            members.add(centre.member("Ana Bell", team, Role.AGENT));
        }
        var round = writer.open(team);
        var before = log.getAll().length();
        var lengths = new HashSet<Integer>();
        for (var member : members) {
            writer.answer(round, member);
            lengths.add(jdbc.sql("select sealed from pulse_urn where round_id = ?")
                    .param(round.value())
                    .query(String.class)
                    .single()
                    .length());
        }
        writer.close(round);

        assertThat(lengths).hasSize(1);
        var told = log.getAll().substring(before);
        assertThat(members).noneMatch(member -> told.contains(member.toString()));
        assertThat(jdbc.sql("select count(*) from event_publication where event_type like '%Pulse%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select number from pulse_ballot where round_id = ?")
                        .param(round.value())
                        .query(String.class)
                        .list())
                .hasSize(6)
                .isSorted();
        assertThat(columns("%member%")).containsExactly("pulse_voter.member_id");
        assertThat(columns("%\\_at")).isEmpty();
        assertThat(columns("%\\_by")).isEmpty();
    }

    private List<String> columns(String like) {
        return jdbc.sql("""
                        select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                        where lower(table_name) like 'pulse\\_%' escape '\\' and lower(column_name) like ? escape '\\'""").param(like).query(String.class).list();
    }
}
