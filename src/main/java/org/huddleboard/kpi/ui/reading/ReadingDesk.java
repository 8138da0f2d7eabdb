package org.huddleboard.kpi.ui.reading;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.kpi.application.steering.FigureReasonService;
import org.huddleboard.kpi.application.steering.ReasonCard;
import org.huddleboard.kpi.application.steering.SayWhy;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.i18n.When;

/** Makes the readings of a board's figures: those that have a reason, and those that want one. */
@SpringComponent
public class ReadingDesk {
    private final FigureReasonService reasons;
    private final Access access;
    private final Memberships memberships;
    private final CurrentMember me;
    private final Drafts drafts;
    private final When when;

    ReadingDesk(
            FigureReasonService reasons,
            Access access,
            Memberships memberships,
            CurrentMember me,
            Drafts drafts,
            When when) {
        this.reasons = reasons;
        this.access = access;
        this.memberships = memberships;
        this.me = me;
        this.drafts = drafts;
        this.when = when;
    }

    /**
     * The readings of a board, in one go; figures without any are missing.
     *
     * @param open figures whose form stands open; kept by the screen, so that it survives a redraw
     */
    public Map<KpiCode, FigureReading> of(TeamBoard board, Set<KpiCode> open) {
        var team = board.team().id();
        var said = reasons.of(team, board.week());
        var may = access.may(Action.KPI_MANAGE, team);
        var readings = new EnumMap<KpiCode, FigureReading>(KpiCode.class);
        for (var line : board.lines()) {
            var reason = Optional.ofNullable(said.get(line.code()));
            if (reason.isPresent() || isConcerning(line)) {
                readings.put(line.code(), reading(team, board.week(), line, reason, may, open));
            }
        }
        return readings;
    }

    /** The reading of one figure; empty where nothing has to be said and nothing was. */
    public Optional<FigureReading> of(TeamBoard board, FigureLine line) {
        return Optional.ofNullable(of(board, EnumSet.noneOf(KpiCode.class)).get(line.code()));
    }

    /** The concerning figures of a board that nobody has explained. */
    public Set<KpiCode> unexplained(TeamBoard board) {
        var said = reasons.of(board.team().id(), board.week());
        var missing = EnumSet.noneOf(KpiCode.class);
        board.lines().stream()
                .filter(ReadingDesk::isConcerning)
                .filter(line -> !said.containsKey(line.code()))
                .forEach(line -> missing.add(line.code()));
        return missing;
    }

    private static boolean isConcerning(FigureLine line) {
        return line.variation() == Variation.CONCERNING;
    }

    private FigureReading reading(
            TeamId team, LocalDate week, FigureLine line, Optional<ReasonCard> reason, boolean may, Set<KpiCode> open) {
        return new FigureReading(
                new FigureReading.Asked(new FigureRef(team, line.code(), week), line.name(), reason, may), this, open);
    }

    void say(SayWhy command) {
        reasons.say(command);
    }

    When when() {
        return when;
    }

    DraftKeeper keeper(FigureRef figure) {
        var place = "kpi/reason/" + figure.team() + "/" + figure.kpi().code() + "/" + figure.week();
        return new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
    }
}
