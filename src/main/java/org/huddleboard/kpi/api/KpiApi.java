package org.huddleboard.kpi.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.application.board.Period;
import org.huddleboard.kpi.application.board.PeriodFiguresService;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.WrongParameter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Figures for programs: a team's with scope {@code kpi:read}, a member's with scope {@code kpi:members}. Sum and count
 * are those of exactly the days asked for; the points are the weeks in them. Who may not see single members gets no
 * week of fewer than five people, and of a week asked for in part no day of so few.
 */
@RestController
@RequestMapping("/api/v1")
class KpiApi {
    private final PeriodFiguresService figures;

    KpiApi(PeriodFiguresService figures) {
        this.figures = figures;
    }

    @GetMapping("/teams/{team}/kpis")
    List<KpiAnswer> ofTeam(
            @PathVariable UUID team,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            Locale locale) {
        return figures.team(new TeamId(team), period(from, to), locale).stream()
                .map(KpiAnswer::from)
                .toList();
    }

    @GetMapping("/members/{member}/kpis")
    List<KpiAnswer> ofMember(
            @PathVariable UUID member,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            Locale locale) {
        return figures.member(new MemberId(member), period(from, to), locale).stream()
                .map(KpiAnswer::from)
                .toList();
    }

    private static Period period(Optional<LocalDate> from, Optional<LocalDate> to) {
        var period = new Period(from, to);
        if (period.endsBeforeItBegins()) {
            throw new WrongParameter("to");
        }
        return period;
    }
}
