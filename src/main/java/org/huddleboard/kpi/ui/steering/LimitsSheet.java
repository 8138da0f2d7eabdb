package org.huddleboard.kpi.ui.steering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.kpi.application.steering.BeginLimits;
import org.huddleboard.kpi.application.steering.LastingRun;
import org.huddleboard.kpi.application.steering.LimitsCard;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.Sheet;

/** Figures that have moved for good and may get new limits, and the new limits that stand. */
class LimitsSheet extends Sheet {
    LimitsSheet(
            TeamId team,
            List<LastingRun> runs,
            List<LimitsCard> standing,
            Consumer<BeginLimits> begin,
            Consumer<UUID> takeBack) {
        addClassName("limits-sheet");
        var hint = new Paragraph(getTranslation("kpi.signal.settings.limitsHint"));
        hint.addClassName("team-settings__hint");
        add(new H2(getTranslation("kpi.signal.settings.limits")), hint);
        runs.forEach(run -> add(new LimitsForm(team, run, begin)));
        if (runs.isEmpty()) {
            add(new Paragraph(getTranslation("kpi.signal.settings.noRun")));
        }
        standing.forEach(card -> add(row(card, takeBack)));
    }

    private Div row(LimitsCard card, Consumer<UUID> takeBack) {
        var name = getTranslation(card.kpi().key() + ".name");
        var by = new Span(card.by().map(person -> person.name()).orElse(""));
        by.addClassName("team-settings__hint");
        var said = new Div(
                new H3(getTranslation("kpi.signal.settings.stands", name, SettingsWords.day(this, card.from()))),
                new Paragraph(card.cause()),
                by);
        var back = new CardButton(getTranslation("kpi.signal.settings.takeBack"));
        back.setAriaLabel(getTranslation("kpi.signal.settings.takeBack.of", name));
        back.addClickListener(_ -> {
            takeBack.accept(card.id());
            Notices.done(getTranslation("kpi.signal.settings.tookBack", name));
        });
        var row = new Div(said, back);
        row.addClassName("limits-sheet__row");
        return row;
    }
}
