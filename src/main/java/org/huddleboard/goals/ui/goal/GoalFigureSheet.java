package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.chart.ChartEvent;
import org.huddleboard.shared.ui.chart.ChartSize;
import org.huddleboard.shared.ui.chart.ChartTarget;
import org.huddleboard.shared.ui.chart.LineChart;

/** The goal’s figure since it began, what it was before, whether that may be chance, and its weeks. */
class GoalFigureSheet extends Sheet {
    private static final int MINUTE = 60;

    private final boolean seconds;

    GoalFigureSheet(GoalPage page, GoalPage.Figure figure, DayWords days) {
        this.seconds = figure.seconds();
        addClassName("goal-figure");
        var heading = new H2(figure.name());
        heading.addClassName("goal-figure__name");
        var value = new Span(figure.value());
        value.addClassNames("hb-fig", "hb-fig--l");
        var basis = new Div(new Paragraph(figure.basis()), new Paragraph(figure.range()));
        basis.addClassName("goal-figure__basis");
        var finding = new Span(figure.finding());
        finding.addClassName("hb-strong");
        var said = new Paragraph(finding, new Span(" " + figure.sentence()));
        said.addClassName("goal-figure__said");
        var top = new Div(value, basis, said);
        top.addClassName("goal-figure__top");
        add(heading, top);
        if (figure.weeks().isEmpty()) {
            add(new Paragraph(getTranslation("goals.figure.noWeeks")));
        } else {
            chart(page, figure, days);
        }
    }

    private void chart(GoalPage page, GoalPage.Figure figure, DayWords days) {
        var series = new LineChart.Series(
                figure.name(),
                figure.finding() + " " + figure.sentence(),
                figure.weeks(),
                figure.limits().orElse(null),
                new ChartTarget(figure.target().value(), figure.target().label()),
                this::axis,
                events(page, figure, days));
        var wide = new LineChart(series, ChartSize.SCREEN);
        wide.getElement().getClassList().add("goal-figure__wide");
        var narrow = new LineChart(series, ChartSize.NARROW);
        narrow.getElement().getClassList().add("goal-figure__narrow");
        add(wide, narrow);
    }

    private List<ChartEvent> events(GoalPage page, GoalPage.Figure figure, DayWords days) {
        return page.startsOn().stream()
                .flatMap(start -> IntStream.of(figure.starts().orElse(-1))
                        .filter(at -> at >= 0)
                        .mapToObj(at -> new ChartEvent(
                                at, getTranslation("goals.figure.starts", days.brief(start, getLocale())))))
                .toList();
    }

    private String axis(double number) {
        var whole = Math.round(number);
        return seconds ? "%d:%02d".formatted(whole / MINUTE, whole % MINUTE) : getTranslation("goals.axis", whole);
    }
}
