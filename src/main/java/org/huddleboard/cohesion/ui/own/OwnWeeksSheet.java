package org.huddleboard.cohesion.ui.own;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.application.view.OwnPage;
import org.huddleboard.cohesion.application.view.OwnPage.OwnWeek;
import org.huddleboard.cohesion.application.view.OwnUsual;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.cohesion.ui.parts.Points;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartSize;
import org.huddleboard.shared.ui.chart.LineChart;

/** My weeks against my own usual; neither more nor less is called better. */
class OwnWeeksSheet extends Sheet {
    private static final int ENOUGH_TO_DRAW = 3;

    OwnWeeksSheet(OwnPage page) {
        addClassName("own-weeks");
        add(new KnowledgeHead(Knowledge.FACT, getTranslation("cohesion.own.weeks")));
        var worked = page.weeks().stream()
                .filter(week -> week.connectedness().isPresent())
                .toList();
        var usual = OwnUsual.of(worked).filter(_ -> worked.size() >= ENOUGH_TO_DRAW);
        var sentence = sentence(worked, usual);
        usual.ifPresent(mine -> {
            var series = series(worked, mine, sentence);
            add(
                    chart(series, ChartSize.SCREEN, "own-weeks__wide"),
                    chart(series, ChartSize.NARROW, "own-weeks__narrow"));
        });
        add(new Paragraph(sentence));
    }

    /** Two drawings, of which the width of the screen shows one. */
    private static LineChart chart(LineChart.Series series, ChartSize size, String className) {
        var chart = new LineChart(series, size);
        chart.getElement().getClassList().add(className);
        return chart;
    }

    private String sentence(List<OwnWeek> worked, Optional<OwnUsual> usual) {
        if (usual.isEmpty()) {
            return getTranslation("cohesion.own.weeks.few", worked.size());
        }
        var last = worked.getLast();
        var value = last.connectedness().orElse(0);
        var mine = usual.get();
        var word = mine.holds(value) ? "usual" : value > mine.upper() ? "more" : "less";
        return getTranslation(
                "cohesion.own.weeks." + word, day(last), Points.plain(value, getLocale()), plain(mine.mean()));
    }

    private LineChart.Series series(List<OwnWeek> worked, OwnUsual usual, String sentence) {
        var points = new ArrayList<ChartPoint>();
        for (var week : worked) {
            var value = week.connectedness().orElse(0);
            points.add(new ChartPoint(
                    day(week), value, plain(value), usual.holds(value) ? Variation.USUAL : Variation.CHANGED));
        }
        var limits = new ChartLimits(
                usual.lower(),
                usual.upper(),
                usual.mean(),
                getTranslation("cohesion.own.weeks.lower", plain(usual.lower())),
                getTranslation("cohesion.own.weeks.upper", plain(usual.upper())),
                getTranslation("cohesion.own.weeks.mean", plain(usual.mean())),
                !usual.trial());
        return new LineChart.Series(
                getTranslation("cohesion.own.weeks"),
                sentence,
                points,
                limits,
                null,
                value -> String.valueOf(Math.round(value)),
                List.of());
    }

    private String day(OwnWeek week) {
        return new Speech(this, getLocale()).day(week.monday());
    }

    private String plain(double value) {
        return Points.plain(value, getLocale());
    }
}
