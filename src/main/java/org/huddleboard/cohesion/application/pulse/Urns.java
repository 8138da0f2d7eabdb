package org.huddleboard.cohesion.application.pulse;

import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.domain.pulse.Ballot;
import org.huddleboard.cohesion.domain.pulse.Urn;
import org.huddleboard.cohesion.domain.pulse.UrnSeal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed urns of open rounds, and the ballots of closed ones. */
@Component
public class Urns {
    private static final Logger LOG = LoggerFactory.getLogger(Urns.class);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SealKey key;

    Urns(JdbcClient jdbc, JdbcTemplate batches, SealKey key) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.key = key;
    }

    /** For a round that opens. */
    public void place(PulseRoundId round, Urn urn) {
        var outside = key.outside();
        var own = outside.isPresent() ? null : SealKey.random();
        var seal = outside.orElseGet(() -> new UrnSeal(String.valueOf(own)));
        jdbc.sql("insert into pulse_urn (round_id, sealed, own_key) values (:round, :sealed, :own)")
                .param("round", round.value())
                .param("sealed", seal.seal(round, urn))
                .param("own", own)
                .update();
    }

    /** Empty where the urn was sealed with a key that is gone. */
    Optional<Urn> open(PulseRoundId round) {
        var urn = find(round).flatMap(box -> sealKey(box.ownKey()).flatMap(seal -> seal.open(round, box.words())));
        if (urn.isEmpty()) {
            LOG.warn("the urn of pulse round {} cannot be opened: its key is gone", round);
        }
        return urn;
    }

    private Optional<Sealed> find(PulseRoundId round) {
        return jdbc.sql("select sealed, own_key from pulse_urn where round_id = ?")
                .param(round.value())
                .query((row, _) -> new Sealed(row.getString(1), row.getString(2)))
                .optional();
    }

    private Optional<UrnSeal> sealKey(@Nullable String own) {
        return own == null ? key.outside() : Optional.of(new UrnSeal(own));
    }

    /** The same key as long as there is one, else a new one. */
    void keep(PulseRoundId round, Urn urn) {
        var seal = find(round).flatMap(box -> sealKey(box.ownKey()));
        if (seal.isEmpty()) {
            remove(round);
            place(round, urn);
            return;
        }
        jdbc.sql("update pulse_urn set sealed = ? where round_id = ?")
                .params(seal.get().seal(round, urn), round.value())
                .update();
    }

    /** Once they are counted; the ballots come in the order of their numbers. */
    void keepCounted(PulseRoundId round, List<Ballot> ballots) {
        batches.batchUpdate(
                "insert into pulse_ballot (round_id, number, answers) values (?, ?, ?)",
                ballots.stream()
                        .map(ballot -> new Object[] {round.value(), ballot.number(), ballot.written()})
                        .toList());
    }

    void remove(PulseRoundId round) {
        jdbc.sql("delete from pulse_urn where round_id = ?")
                .param(round.value())
                .update();
    }

    private record Sealed(String words, @Nullable String ownKey) {}
}
