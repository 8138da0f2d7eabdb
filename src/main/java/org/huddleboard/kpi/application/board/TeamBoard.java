package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Team;

/**
 * A team's figures of one week.
 *
 * @param week its Monday
 * @param weeks all weeks with figures, latest first
 * @param lines figures that may be shown, in the order of the catalogue
 * @param withheld figures from fewer than five people, kept from whoever may not see them
 * @param handleTimeWaits whether handle time is there but has none of FCR, CSAT and quality beside it
 */
public record TeamBoard(
        Team team,
        LocalDate week,
        List<LocalDate> weeks,
        List<FigureLine> lines,
        List<KpiCode> withheld,
        boolean handleTimeWaits,
        Optional<DataAge> age) {
    public TeamBoard {
        weeks = List.copyOf(weeks);
        lines = List.copyOf(lines);
        withheld = List.copyOf(withheld);
        var codes = lines.stream().map(FigureLine::code).toList();
        if (codes.contains(KpiCode.AVERAGE_HANDLE_TIME)
                && KpiCode.besideHandleTime().stream().noneMatch(codes::contains)) {
            throw new IllegalArgumentException("handle time is never shown without a figure of what was achieved");
        }
    }

    public long standingOut() {
        return lines.stream().filter(FigureLine::standsOut).count();
    }

    public long usual() {
        return lines.size() - standingOut();
    }

    public Optional<FigureLine> line(KpiCode code) {
        return lines.stream().filter(line -> line.code() == code).findFirst();
    }

    public LocalDate lastDay() {
        return week.plusDays(6);
    }
}
