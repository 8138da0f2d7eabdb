package org.huddleboard.kpi.application.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Figures of a test's own team: whole weeks from Monday to Friday, everybody the same but for a small wobble. */
final class Figures {
    private final ReadingsRecorder recorder;
    private final TeamId team;
    private final LocalDate today;

    Figures(ReadingsRecorder recorder, TeamId team, LocalDate today) {
        this.recorder = recorder;
        this.team = team;
        this.today = today;
    }

    /** The latest Monday whose week is over. */
    LocalDate lastWeek() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    }

    /** So many whole weeks up to the last one. */
    void weeks(int weeks, List<MemberId> members, KpiCode... measures) {
        var readings = new ArrayList<Reading>();
        for (var week = 0; week < weeks; week++) {
            for (var day = 0; day < 5; day++) {
                for (var member : members) {
                    for (var kpi : measures) {
                        readings.add(reading(member, lastWeek().minusWeeks(week).plusDays(day), kpi, week));
                    }
                }
            }
        }
        recorder.record(UUID.randomUUID(), "test", readings.stream());
    }

    /** One figure of one day, which stands upon what was there. */
    void day(UUID importId, LocalDate day, MemberId member, KpiCode kpi) {
        recorder.record(importId, "test", Stream.of(reading(member, day, kpi, 2)));
    }

    private Reading reading(MemberId member, LocalDate day, KpiCode kpi, int week) {
        var total = kpi == KpiCode.AVERAGE_HANDLE_TIME ? 40 * (350 + 10.0 * (week % 2)) : 28 + week % 3;
        return new Reading(
                "test " + member,
                Optional.of(member),
                Optional.of(team),
                day,
                kpi,
                "voice",
                total,
                OptionalDouble.empty(),
                40);
    }
}
