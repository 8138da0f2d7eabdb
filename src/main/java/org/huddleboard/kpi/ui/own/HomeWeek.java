package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.MemberTopics;
import org.huddleboard.kpi.application.own.MyFigure;
import org.huddleboard.kpi.application.own.OwnFiguresService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.ui.FigureSheet;
import org.huddleboard.shared.ui.chart.WobbleBand;
import org.huddleboard.shared.ui.home.HomePart;

/** My week in three figures, each on its own usual wobble. */
@SpringComponent
class HomeWeek implements HomePart {
    private static final int ORDER = 10;

    private final OwnFiguresService figures;
    private final TeamInView inView;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;

    HomeWeek(OwnFiguresService figures, TeamInView inView, LiveTopics live, Access access, CurrentMember me) {
        this.figures = figures;
        this.inView = inView;
        this.live = live;
        this.access = access;
        this.me = me;
    }

    @Override
    public Place place() {
        return Place.WEEK;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        if (!access.may(Action.KPI_OWN_READ)) {
            return List.of();
        }
        return figures.myWeek(UI.getCurrentOrThrow().getLocale())
                .map(week ->
                        week.figures().stream().<Component>map(HomeWeek::sheet).toList())
                .orElse(List.of());
    }

    private static FigureSheet sheet(MyFigure figure) {
        var line = figure.line();
        var basis = figure.range().isBlank() ? figure.n() : figure.n() + ", " + figure.range();
        var drawn = new FigureSheet.Figure(
                line.name(),
                line.hint(),
                line.value(),
                basis,
                line.up(),
                line.variationWord(),
                new WobbleBand.Figure(
                        line.name(),
                        figure.brief(),
                        line.figure(),
                        figure.low(),
                        figure.high(),
                        line.limits()
                                .map(limits -> new WobbleBand.Band(
                                        limits.lower(), limits.upper(), line.usualFrom(), line.usualTo()))
                                .orElse(null),
                        line.target().orElse(null),
                        line.variation()),
                figure.brief());
        return new FigureSheet(drawn, OwnNavigation.toMine(line.name(), line.code()));
    }

    @Override
    public List<Signal<Long>> changes() {
        return Stream.concat(Stream.of(MemberTopics.of(me.id())), inView.team().map(FiguresChanged::topicFor).stream())
                .map(live::revision)
                .toList();
    }
}
