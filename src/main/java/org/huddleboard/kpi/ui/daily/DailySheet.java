package org.huddleboard.kpi.ui.daily;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.kpi.application.daily.DailyFigures;
import org.huddleboard.kpi.application.daily.DayLine;
import org.huddleboard.kpi.application.daily.DayMark;
import org.huddleboard.kpi.application.events.EventCard;
import org.huddleboard.shared.ui.Sheet;

/** The last weeks day by day: what they say, the days, and how to read the marks that are there. */
public class DailySheet extends Sheet {
    private final DayChart chart;

    /** @param axis how a number is written at the left */
    public DailySheet(DailyFigures figures, List<EventCard> events, DoubleFunction<String> axis) {
        addClassName("daily-sheet");
        var title = getTranslation("kpi.daily.title");
        chart = new DayChart(new DayChart.Series(
                getTranslation("kpi.daily.of", figures.name()),
                figures.sentence(),
                figures.days(),
                axis,
                this::hover,
                happened(figures.days(), events),
                UI.getCurrentOrThrow().getLocale()));
        var sentence = new Paragraph(figures.sentence());
        sentence.addClassName("daily-sheet__said");
        var how = new Paragraph(getTranslation("kpi.daily.how"));
        how.addClassName("daily-sheet__how");
        add(new H2(title), sentence, chart, legend(figures), how);
    }

    /** The drawing, or its table in its place. */
    public void showTable(boolean table) {
        chart.showTable(table);
    }

    /** What happened, at the first of its days that is shown. */
    private static Map<LocalDate, String> happened(List<DayLine> days, List<EventCard> events) {
        var happened = new TreeMap<LocalDate, String>();
        for (var event : events) {
            days.stream()
                    .map(DayLine::day)
                    .filter(day -> !day.isBefore(event.firstDay()) && !day.isAfter(event.lastDay()))
                    .findFirst()
                    .ifPresent(day -> happened.merge(day, event.title(), (one, other) -> one + "; " + other));
        }
        return happened;
    }

    private String hover(DayLine day) {
        var usual = day.usual().isEmpty() ? "" : getTranslation("kpi.daily.usualOf", day.usual());
        return Stream.of(day.date(), day.value(), day.basis(), day.range(), usual, day.said())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Only what can be seen. */
    private UnorderedList legend(DailyFigures figures) {
        var legend = new UnorderedList();
        legend.addClassName("daily-sheet__legend");
        var drawn = figures.days().stream().flatMap(day -> day.drawn().stream()).toList();
        var ranged = drawn.stream().anyMatch(day -> day.high() > day.low());
        entry(legend, !drawn.isEmpty(), ranged ? "range" : "day");
        entry(legend, drawn.stream().anyMatch(day -> day.usual().isPresent()), "usual");
        entry(legend, figures.has(DayMark.ON_TRIAL), "trial");
        entry(legend, figures.has(DayMark.RUNNING), "running");
        entry(legend, figures.has(DayMark.TOO_FEW), "few");
        entry(legend, figures.has(DayMark.WITHHELD), "withheld");
        entry(legend, figures.has(DayMark.CLOSED) || figures.has(DayMark.NOTHING), "gap");
        return legend;
    }

    private void entry(UnorderedList legend, boolean there, String what) {
        if (there) {
            var entry = new ListItem(getTranslation("kpi.daily.legend." + what));
            entry.addClassName("daily-sheet__" + what);
            legend.add(entry);
        }
    }
}
