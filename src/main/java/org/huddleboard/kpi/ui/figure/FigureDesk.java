package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.kpi.application.daily.DailyFiguresService;
import org.huddleboard.kpi.application.events.EventService;
import org.huddleboard.kpi.application.words.VoiceService;
import org.huddleboard.kpi.ui.reading.ReadingDesk;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.chart.ChartSpan;

/** What the parts of a figure's page work with. */
@SpringComponent
public class FigureDesk {
    final EventService events;
    final When when;
    final ReadingDesk readings;
    private final KpiBoardService boards;
    private final DailyFiguresService days;
    private final VoiceService voices;
    private final Access access;
    private final Clock clock;

    FigureDesk(
            KpiBoardService boards,
            DailyFiguresService days,
            VoiceService voices,
            EventService events,
            ReadingDesk readings,
            Access access,
            When when,
            Clock clock) {
        this.boards = boards;
        this.days = days;
        this.voices = voices;
        this.events = events;
        this.readings = readings;
        this.access = access;
        this.when = when;
        this.clock = clock;
    }

    /** Empty where the team has no such figure in that week, or may not see it. */
    Optional<FigurePage> page(TeamId team, KpiCode code, Optional<LocalDate> week, Locale language) {
        return boards.board(team, week, language)
                .flatMap(board -> board.line(code).map(line -> page(board, line, language)));
    }

    private FigurePage page(TeamBoard board, FigureLine line, Locale language) {
        var team = board.team().id();
        var spans = line.weeks().stream().map(point -> point.span()).filter(span -> span != null);
        var first = spans.findFirst().map(ChartSpan::from).orElse(board.week());
        return new FigurePage(
                board,
                line,
                days.days(team, line.code(), board.week(), lastDay(board), language),
                voices.of(team, board.week(), board.lastDay(), language),
                events.around(team, first, board.lastDay()));
    }

    /** The days of a week that runs on are shown with the last whole one. */
    private static LocalDate lastDay(TeamBoard board) {
        var next = board.week().plusWeeks(1);
        return board.weeks().getFirst().equals(next) ? next.plusDays(6) : board.lastDay();
    }

    /** Whether the reader may mark events of this team. */
    boolean mayMark(TeamId team) {
        return access.may(Action.KPI_MANAGE, team);
    }

    /** Whether they may mark them for the whole site. */
    boolean mayMarkSite(Team team) {
        return access.may(Action.KPI_MANAGE, team.site());
    }

    LocalDate today(Team team) {
        return LocalDate.now(clock.withZone(team.zone()));
    }
}
