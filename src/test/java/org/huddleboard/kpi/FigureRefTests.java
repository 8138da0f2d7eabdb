package org.huddleboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class FigureRefTests {
    private static final TeamId VOICE = TeamId.create();

    @Test
    void everyFigureIsFoundAgainByItsTeamAndByNoOther() {
        var ids = new HashSet<UUID>();
        for (var kpi : KpiCode.values()) {
            for (var week = LocalDate.of(2021, 1, 4); week.getYear() < 2032; week = week.plusWeeks(7)) {
                var figure = new FigureRef(VOICE, kpi, week);

                assertThat(ids.add(figure.ref().id())).isTrue();
                assertThat(FigureRef.of(VOICE, figure.ref())).contains(figure);
                assertThat(FigureRef.of(TeamId.create(), figure.ref())).isEmpty();
            }
        }
    }

    @Test
    void anyDayOfAWeekNamesTheSameFigure() {
        assertThat(new FigureRef(VOICE, KpiCode.ADHERENCE, LocalDate.of(2026, 11, 22)))
                .isEqualTo(new FigureRef(VOICE, KpiCode.ADHERENCE, LocalDate.of(2026, 11, 16)));
    }

    @Test
    void anotherRecordIsNoFigure() {
        var figure = new FigureRef(VOICE, KpiCode.ADHERENCE, LocalDate.of(2026, 11, 16));

        assertThat(FigureRef.of(VOICE, new RecordRef("tip", figure.ref().id()))).isEmpty();
        assertThat(FigureRef.of(VOICE, new RecordRef(FigureRef.KIND, UUID.randomUUID())))
                .isEmpty();
    }
}
