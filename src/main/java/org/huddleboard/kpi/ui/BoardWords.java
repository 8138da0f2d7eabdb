package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.shared.ui.KpiRow;
import org.huddleboard.shared.ui.chart.Sparkline;

/** The board's lines as the kit draws them. */
final class BoardWords {
    private BoardWords() {}

    /** The row of a figure; its name leads to the figure's own page. */
    static KpiRow row(FigureLine line, LocalDate week) {
        var figure = new KpiRow.Figure(
                line.name(),
                line.hint(),
                line.value(),
                line.range(),
                line.n(),
                new Sparkline.Series(
                        line.name(),
                        line.drawn(),
                        line.limits().orElse(null),
                        line.target().orElse(null),
                        line.events()),
                line.variation(),
                line.up(),
                line.variationWord(),
                line.assurance(),
                line.assuranceWord(),
                line.sentence(),
                line.standsOut());
        return new KpiRow(figure, KpiNavigation.toFigure(line.name(), line.code(), week));
    }

    static String week(Component on, TeamBoard board) {
        var oneMonth = board.week().getMonth() == board.lastDay().getMonth();
        var first = oneMonth ? say(on, "kpi.words.dayOnlyPattern", board.week()) : day(on, board.week());
        return on.getTranslation("kpi.board.week", board.team().name(), first, day(on, board.lastDay()));
    }

    static String day(Component on, LocalDate day) {
        return say(on, "kpi.words.dayPattern", day);
    }

    private static String say(Component on, String pattern, LocalDate day) {
        var locale = UI.getCurrentOrThrow().getLocale();
        return DateTimeFormatter.ofPattern(on.getTranslation(pattern), locale).format(day);
    }
}
