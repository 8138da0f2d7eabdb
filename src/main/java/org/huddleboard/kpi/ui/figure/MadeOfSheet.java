package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartSpan;

/** What a figure is made of: how it is worked out, from which files and when they came, and what its limits rest on. */
class MadeOfSheet extends Sheet {
    /** Weeks after which limits are no longer on trial. */
    private static final int LOCKED = 12;

    MadeOfSheet(FigurePage page, When when) {
        addClassName("figure-made");
        var key = page.line().code().key();
        add(
                new H2(getTranslation("kpi.figure.madeOf")),
                new Paragraph(getTranslation(key + ".formula") + " " + getTranslation(key + ".source")),
                new Paragraph(imported(page, when) + " " + limits(page.line())),
                new Paragraph(getTranslation(
                                "kpi.better." + page.line().code().direction().name()) + " "
                        + getTranslation(
                                "kpi.judged." + page.line().code().statistic().name())));
    }

    private String imported(FigurePage page, When when) {
        var locale = UI.getCurrentOrThrow().getLocale();
        return page.board()
                .age()
                .map(age -> getTranslation(
                        "kpi.figure.imported",
                        FigureSentences.fullDay(this, age.lastDay()),
                        when.say(age.importedAt().atZone(page.board().team().zone()), locale)))
                .orElse("");
    }

    /** Since when the wobble is measured as it is, and on how many weeks it rests. */
    private String limits(FigureLine line) {
        var judged = line.weeks().stream()
                .map(ChartPoint::span)
                .filter(Objects::nonNull)
                .filter(span -> span.wobble() != null)
                .toList();
        if (judged.isEmpty()) {
            return getTranslation("kpi.figure.limitsNone");
        }
        var last = Objects.requireNonNull(judged.getLast().wobble());
        var same = judged.stream().filter(span -> sameBaseline(span, last)).toList();
        return last.locked()
                ? getTranslation("kpi.figure.limitsSince", since(same))
                : getTranslation("kpi.figure.limitsTrial", same.size(), LOCKED);
    }

    private String since(List<ChartSpan> same) {
        return FigureSentences.day(this, same.getFirst().from());
    }

    private static boolean sameBaseline(ChartSpan span, ChartSpan.Wobble last) {
        var wobble = span.wobble();
        return wobble != null && Math.abs(wobble.average() - last.average()) <= 1e-9 * Math.abs(last.average());
    }
}
