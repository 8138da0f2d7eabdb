package org.huddleboard.cohesion.application.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.tie.TeamStanding;
import org.huddleboard.cohesion.application.view.TiesPart;
import org.huddleboard.cohesion.application.view.TiesPart.Line;
import org.huddleboard.cohesion.domain.index.Exchange;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class TiesPictureTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final TeamId TEAM = TeamId.of("00000000-0000-0000-0000-00000000000a");
    private static final List<MemberId> MEMBERS =
            IntStream.range(0, 12).mapToObj(_ -> MemberId.create()).toList();

    private final TiesPicture picture = new TiesPicture();

    private static TeamStanding standing() {
        var day = Math.toIntExact(TODAY.toEpochDay());
        var exchanges = List.of(
                new Exchange(TieKind.FEEDBACK, 0, 1, day),
                new Exchange(TieKind.SHADOW, 1, 0, day),
                new Exchange(TieKind.FEEDBACK, 0, 5, day));
        return new TeamStanding(MEMBERS, new TeamWindow(MEMBERS.size(), exchanges, List.of(), day));
    }

    private TiesPart shown(LocalDate day) {
        return picture.of(TEAM, day, standing(), Optional.of(MEMBERS.getFirst()));
    }

    @Test
    void theReaderFindsThemselvesAndNobodyElse() {
        var part = shown(TODAY);

        assertThat(part.members()).isEqualTo(12);
        assertThat(part.lines()).extracting(Line::strength).containsExactlyInAnyOrder(3.5, 1.0);
        assertThat(part.lines())
                .allSatisfy(line -> assertThat(List.of(line.one(), line.other()))
                        .contains(part.you().orElseThrow()));
        assertThat(picture.of(TEAM, TODAY, standing(), Optional.empty()).you()).isEmpty();
        assertThat(picture.of(TEAM, TODAY, standing(), Optional.of(MemberId.create()))
                        .you())
                .isEmpty();
    }

    @Test
    void itIsTheSameAllDayAndAnotherOnOtherDays() {
        assertThat(shown(TODAY)).isEqualTo(shown(TODAY));
        assertThat(Stream.iterate(TODAY, day -> day.plusDays(1))
                        .limit(10)
                        .map(day -> shown(day).you())
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void whoKnowsTheIdsCannotDealThemAgain() {
        assertThat(Stream.generate(TiesPicture::new)
                        .limit(20)
                        .map(other -> other.of(TEAM, TODAY, standing(), Optional.of(MEMBERS.getFirst()))
                                .you())
                        .distinct())
                .hasSizeGreaterThan(1);
    }
}
