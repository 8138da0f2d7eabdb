package org.huddleboard.kpi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;

/**
 * Names one figure of a team: a measure in a week. As a {@link RecordRef} its id holds the week, the measure and a part
 * of the team's id, so that nothing has to be stored for it; whoever reads it back brings the team.
 *
 * @param week its Monday
 */
public record FigureRef(TeamId team, KpiCode kpi, LocalDate week) {
    public static final String KIND = "kpi-figure";

    /** The version and variant bits of an id whose content is our own (RFC 9562, version 8). */
    private static final long VERSION = 0x8000L;

    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BELOW_VARIANT = 0x3fff_ffff_ffff_ffffL;

    public FigureRef {
        week = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public RecordRef ref() {
        var shortened = kpi.code().hashCode() & 0xffffL;
        var high = (week.toEpochDay() << 32) | (shortened << 16) | VERSION;
        return new RecordRef(KIND, new UUID(high, (team.value().getLeastSignificantBits() & BELOW_VARIANT) | VARIANT));
    }

    /** The figure that this points at; empty for another team's, and for anything else. */
    public static Optional<FigureRef> of(TeamId team, RecordRef record) {
        var week = LocalDate.ofEpochDay(record.id().getMostSignificantBits() >> 32);
        return Arrays.stream(KpiCode.values())
                .map(kpi -> new FigureRef(team, kpi, week))
                .filter(figure -> figure.ref().equals(record))
                .findFirst();
    }
}
