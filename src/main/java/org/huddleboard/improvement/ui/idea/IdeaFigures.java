package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huddleboard.improvement.application.idea.IdeaCard;
import org.huddleboard.improvement.application.idea.IdeaDetails;
import org.huddleboard.improvement.ui.parts.BeforeAfter;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.chart.ChartEvent;
import org.huddleboard.shared.ui.chart.ChartSize;
import org.huddleboard.shared.ui.chart.LineChart;

/** Before and after in figures, and the weeks around the trial; or what will stand here. */
class IdeaFigures extends Div {
    private final transient IdeaDesk desk;

    IdeaFigures(IdeaDetails details, IdeaDesk desk) {
        this.desk = desk;
        addClassName("idea-figures");
        var card = details.card();
        if (!card.measures().isEmpty()) {
            var sheet = new Sheet(new H2(getTranslation("improvement.measure.heading")));
            card.measures().forEach(measure -> sheet.add(new BeforeAfter(measure, desk.figures)));
            sheet.add(new Paragraph(getTranslation("improvement.measure.notCause")));
            sheet.addClassName("idea-figures__measures");
            add(sheet);
        }
        card.trial().ifPresentOrElse(trial -> trial(details, trial), () -> {
            if (!card.state().isDecided()) {
                later();
            }
        });
    }

    private void later() {
        var sheet = new Sheet(
                new H2(getTranslation("improvement.idea.later")),
                new Paragraph(getTranslation("improvement.idea.laterWhy")));
        sheet.addClassName("idea-figures__later");
        add(sheet);
    }

    private void trial(IdeaDetails details, IdeaCard.TrialDays trial) {
        var sheet = new Sheet(new H2(getTranslation("improvement.idea.trial.heading")), new Paragraph(trial.trying()));
        trial.kpi()
                .flatMap(kpi -> figure(details, kpi))
                .ifPresentOrElse(
                        figure -> draw(sheet, figure, trial),
                        () -> sheet.add(new Paragraph(getTranslation("improvement.idea.trial.noFigure"))));
        sheet.addClassName("idea-figures__trial");
        add(sheet);
    }

    private Optional<TeamFigures.Figure> figure(IdeaDetails details, KpiCode kpi) {
        return desk.weeks
                .latest(details.team().id(), getLocale())
                .flatMap(latest -> latest.figures().stream()
                        .filter(figure -> figure.code() == kpi)
                        .findFirst());
    }

    private void draw(Sheet sheet, TeamFigures.Figure figure, IdeaCard.TrialDays trial) {
        var events = new ArrayList<ChartEvent>();
        IntStream.range(0, figure.weeks().size())
                .filter(week -> {
                    var span = figure.weeks().get(week).span();
                    return span != null && span.meets(trial.from(), trial.from());
                })
                .mapToObj(week -> new ChartEvent(week, getTranslation("improvement.idea.trial.begins")))
                .forEach(events::add);
        var series = new LineChart.Series(
                figure.name(),
                figure.sentence(),
                figure.weeks(),
                figure.limits().orElse(null),
                figure.target().orElse(null),
                number -> desk.figures.value(figure.code(), number, getLocale()),
                events);
        var wide = new LineChart(series, ChartSize.SCREEN);
        wide.getElement().getClassList().add("figure-sheet__wide");
        var narrow = new LineChart(series, ChartSize.NARROW);
        narrow.getElement().getClassList().add("figure-sheet__narrow");
        sheet.add(wide, narrow, new Paragraph(figure.sentence()));
    }
}
