package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.shared.ui.chart.ChartEvent;
import org.huddleboard.shared.ui.chart.ChartPoint;

/** What a figure's page says at its head: the finding, and what happened when it began. */
final class FigureSentences {
    /** Points on one side of their average from which a run is spoken of. */
    private static final int RUN = 7;

    private FigureSentences() {}

    static String finding(Component on, FigureLine line) {
        var key = "kpi.figure.headline." + line.variation().name();
        return switch (line.variation()) {
            case USUAL, NOT_JUDGED ->
                on.getTranslation(key, on.getTranslation(line.code().key() + ".long"));
            case IMPROVING, CONCERNING, CHANGED -> signal(on, line);
        };
    }

    private static String signal(Component on, FigureLine line) {
        var moved = on.getTranslation(line.code().key() + (line.up() ? ".moreIs" : ".lessIs"));
        var run = run(line);
        return run < RUN
                ? on.getTranslation("kpi.figure.moved", moved)
                : on.getTranslation("kpi.figure.movedWeeks", moved, run);
    }

    /** The run and what happened in the week it began; else the figure's own sentence, which knows its own week. */
    static String under(Component on, FigureLine line) {
        var last = line.weeks().size() - 1;
        var run = run(line);
        var began = events(line, last - run + 1);
        if (line.standsOut() && run >= RUN && !began.isEmpty()) {
            return on.getTranslation("kpi.figure.runBegan", began);
        }
        return line.sentence();
    }

    private static String events(FigureLine line, int point) {
        return line.events().stream()
                .filter(event -> event.point() == point)
                .map(ChartEvent::label)
                .collect(Collectors.joining("; "));
    }

    /** How many of the latest points lie on one side of the average. */
    private static int run(FigureLine line) {
        var length = 0;
        var side = 0.0;
        for (var point : line.weeks().reversed()) {
            var here = side(point);
            if (here == 0 || side != 0 && here != side) {
                break;
            }
            side = here;
            length++;
        }
        return length;
    }

    private static double side(ChartPoint point) {
        var span = point.span();
        return span == null || span.wobble() == null
                ? 0
                : Math.signum(point.value() - span.wobble().average());
    }

    /** "9 to 15 November", naming a month once. */
    static String days(Component on, LocalDate from, LocalDate to) {
        var first = from.getMonth() == to.getMonth()
                ? say(on, "kpi.words.dayOnlyPattern", from)
                : say(on, "kpi.words.dayPattern", from);
        return on.getTranslation("kpi.words.week", first, say(on, "kpi.words.dayPattern", to));
    }

    static String day(Component on, LocalDate day) {
        return say(on, "kpi.words.dayPattern", day);
    }

    static String fullDay(Component on, LocalDate day) {
        return say(on, "kpi.words.fullDayPattern", day);
    }

    private static String say(Component on, String pattern, LocalDate day) {
        var locale = UI.getCurrentOrThrow().getLocale();
        return DateTimeFormatter.ofPattern(on.getTranslation(pattern), locale).format(day);
    }
}
