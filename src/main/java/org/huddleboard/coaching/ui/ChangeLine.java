package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.coaching.application.CommitmentCard.BeforeAfter;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.MemberFigures.Pooled;

/** A figure before and since, each with its range and n, and whether the difference can be told from chance. */
class ChangeLine extends Div {
    ChangeLine(BeforeAfter change) {
        addClassName("change-line");
        var unit = change.kpi().unit();
        var name = new Span(getTranslation(change.kpi().key() + ".name"));
        name.addClassName("change-line__name");
        var from = new Span(figure(unit, change.change().before()));
        from.addClassName("change-line__figure");
        var to = new Span(figure(unit, change.change().after()));
        to.addClassName("change-line__figure");
        var says = new Span(getTranslation(
                change.change().beyondChance() ? "coaching.change.beyondChance" : "coaching.change.mayBeChance"));
        says.addClassName("change-line__says");
        add(name, from, to, says);
        from.addClassName("change-line__before");
    }

    private String figure(KpiUnit unit, Pooled pooled) {
        return getTranslation(
                "coaching.change.figure",
                FigureSaid.say(unit, pooled.value()),
                FigureSaid.say(unit, pooled.low()),
                FigureSaid.say(unit, pooled.high()),
                Math.round(pooled.n()));
    }
}
