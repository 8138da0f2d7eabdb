package org.huddleboard.cohesion.application.tie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what members gave one another, each thing once however often it is told. */
@Component
@Transactional
public class TieBook {
    private static final int BATCH = 500;
    private static final String INSERT = """
            insert into cohesion_tie (id, kind, source, from_member, to_member, happened_on, told_at, counts, import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TieBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** By what a thing that happened is told apart from others. */
    public record Key(TieKind kind, UUID source, MemberId from, MemberId to) {}

    /**
     * One thing that happened.
     *
     * @param day of the site
     * @param counts whether it helped; a tip that did not work is kept so that a change of mind is understood
     * @param importId the file it came with; null where the board saw it itself
     */
    public record Tie(
            Key key,
            LocalDate day,
            Instant toldAt,
            boolean counts,
            @Nullable UUID importId) {}

    /** What was told last stands. */
    void note(Tie tie) {
        var told = utc(tie.toldAt());
        jdbc.sql("""
                update cohesion_tie set happened_on = ?, told_at = ?, counts = ?
                where kind = ? and source = ? and from_member = ? and to_member = ? and told_at < ?""")
                .params(tie.day(), told, tie.counts())
                .param(tie.key().kind().name())
                .param(tie.key().source())
                .param(tie.key().from().value())
                .param(tie.key().to().value())
                .param(told)
                .update();
        add(List.of(tie));
    }

    /** Those that are not known yet; the others stay as they are. */
    public void add(Collection<Tie> ties) {
        batches.batchUpdate(INSERT, ties, BATCH, (row, tie) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, tie.key().kind().name());
            row.setObject(3, tie.key().source());
            row.setObject(4, tie.key().from().value());
            row.setObject(5, tie.key().to().value());
            row.setObject(6, tie.day());
            row.setObject(7, utc(tie.toldAt()));
            row.setBoolean(8, tie.counts());
            row.setObject(9, tie.importId());
        });
    }

    /** Those of the keys that stand already. */
    public Set<Key> known(Collection<Key> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(
                                "select kind, source, from_member, to_member from cohesion_tie where source in (:sources)")
                        .param(
                                "sources",
                                keys.stream().map(Key::source).distinct().toList())
                        .query((row, _) -> new Key(
                                TieKind.valueOf(row.getString(1)),
                                Objects.requireNonNull(row.getObject(2, UUID.class)),
                                new MemberId(Objects.requireNonNull(row.getObject(3, UUID.class))),
                                new MemberId(Objects.requireNonNull(row.getObject(4, UUID.class)))))
                        .list());
    }

    /** Takes a file back; answers whose ties they were. */
    public Set<MemberId> takeBack(UUID importId) {
        var members = new HashSet<MemberId>();
        jdbc.sql("select distinct from_member, to_member from cohesion_tie where import_id = ?")
                .param(importId)
                .query(row -> {
                    members.add(new MemberId(Objects.requireNonNull(row.getObject(1, UUID.class))));
                    members.add(new MemberId(Objects.requireNonNull(row.getObject(2, UUID.class))));
                });
        jdbc.sql("delete from cohesion_tie where import_id = ?").param(importId).update();
        return members;
    }

    /** Forgets what the board saw itself, to be told it anew. */
    void forgetSeen() {
        jdbc.sql("delete from cohesion_tie where import_id is null").update();
    }

    /** To the millisecond, which every database keeps alike. */
    static OffsetDateTime utc(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
