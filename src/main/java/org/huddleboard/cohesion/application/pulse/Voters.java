package org.huddleboard.cohesion.application.pulse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is asked in open rounds, and who has answered. All rows of a round are written anew with each ballot, so that
 * neither their order nor the store's own marks tell who came last; they go when the round closes.
 */
@Component
class Voters {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Voters(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void ask(PulseRoundId round, Collection<MemberId> members) {
        batches.batchUpdate(
                "insert into pulse_voter (round_id, member_id, voted) values (?, ?, false)",
                members.stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .map(member -> new Object[] {round.value(), member.value()})
                        .toList());
    }

    /** Empty for somebody who is not asked in that round. */
    Optional<Boolean> hasVoted(PulseRoundId round, MemberId member) {
        return jdbc.sql("select voted from pulse_voter where round_id = ? and member_id = ?")
                .params(round.value(), member.value())
                .query(Boolean.class)
                .optional();
    }

    void mark(PulseRoundId round, MemberId member) {
        jdbc.sql("update pulse_voter set voted = (voted or member_id = ?) where round_id = ?")
                .params(member.value(), round.value())
                .update();
    }

    /** Everybody is asked again. */
    void askAgain(PulseRoundId round) {
        jdbc.sql("update pulse_voter set voted = false where round_id = ?")
                .param(round.value())
                .update();
    }

    Set<MemberId> asked(PulseRoundId round) {
        return jdbc
                .sql("select member_id from pulse_voter where round_id = ?")
                .param(round.value())
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rounds that ask the member, and whether they have answered; the latest round first. */
    List<Asked> of(MemberId member) {
        return jdbc.sql("""
                        select v.round_id, v.voted from pulse_voter v join pulse_round r on r.id = v.round_id
                        where v.member_id = ? order by r.opened_on desc, r.id limit 5""")
                .param(member.value())
                .query((row, _) -> new Asked(new PulseRoundId(row.getObject(1, UUID.class)), row.getBoolean(2)))
                .list();
    }

    void forget(PulseRoundId round) {
        jdbc.sql("delete from pulse_voter where round_id = ?")
                .param(round.value())
                .update();
    }

    void forget(MemberId member) {
        jdbc.sql("delete from pulse_voter where member_id = ?")
                .param(member.value())
                .update();
    }

    /** A round that asks somebody. */
    record Asked(PulseRoundId round, boolean voted) {}
}
