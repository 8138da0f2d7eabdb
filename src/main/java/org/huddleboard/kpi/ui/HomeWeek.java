package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.MyFigures;
import org.huddleboard.kpi.application.board.MyFiguresService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.FigureSheet;
import org.huddleboard.shared.ui.chart.WobbleBand;
import org.huddleboard.shared.ui.home.HomePart;

/** My week in three figures, each on its own usual wobble. */
@SpringComponent
class HomeWeek implements HomePart {
    private static final int ORDER = 10;

    private final MyFiguresService figures;
    private final TeamInView inView;
    private final LiveTopics live;
    private final Access access;
    private final Messages messages;

    HomeWeek(MyFiguresService figures, TeamInView inView, LiveTopics live, Access access, Messages messages) {
        this.figures = figures;
        this.inView = inView;
        this.live = live;
        this.access = access;
        this.messages = messages;
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
        var locale = UI.getCurrentOrThrow().getLocale();
        return figures.myWeek(locale)
                .map(week -> week.figures().stream()
                        .<Component>map(mine -> sheet(mine, locale))
                        .toList())
                .orElse(List.of());
    }

    private FigureSheet sheet(MyFigures.Mine mine, Locale locale) {
        var line = mine.line();
        var sentence = mine.middle().isBlank() ? sentence(line, locale) : sentence(line, locale) + " " + mine.middle();
        var basis = line.range().isBlank() ? line.n() : line.n() + ", " + line.range();
        return new FigureSheet(new FigureSheet.Figure(
                line.name(),
                line.hint(),
                line.value(),
                basis,
                line.up(),
                line.variationWord(),
                new WobbleBand.Figure(
                        line.name(),
                        line.sentence(),
                        line.figure(),
                        line.low(),
                        line.high(),
                        line.limits()
                                .map(limits -> new WobbleBand.Band(
                                        limits.lower(), limits.upper(), line.usualFrom(), line.usualTo()))
                                .orElse(null),
                        line.target().orElse(null),
                        line.variation()),
                sentence));
    }

    private String sentence(FigureLine line, Locale locale) {
        return line.variation() == Variation.USUAL ? messages.say(locale, "kpi.mine.usual") : line.sentence();
    }

    @Override
    public List<Signal<Long>> changes() {
        return inView.team().stream()
                .map(team -> live.revision(FiguresChanged.topicFor(team)))
                .toList();
    }
}
