package org.huddleboard.kpi.ui.steering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huddleboard.kpi.application.steering.SetTarget;
import org.huddleboard.kpi.application.steering.TargetCard;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.Sheet;

/** The team's targets, a row each: what it aims at, since when, and a field to change it. */
class TargetsSheet extends Sheet {
    TargetsSheet(TeamId team, List<TargetCard> cards, LocalDate week, Consumer<SetTarget> set) {
        addClassName("targets-sheet");
        var hint = new Paragraph(getTranslation("kpi.signal.settings.targetsHint"));
        hint.addClassName("team-settings__hint");
        add(new H2(getTranslation("kpi.signal.settings.targets")), hint);
        cards.forEach(card -> add(row(team, card, week, set)));
    }

    private Div row(TeamId team, TargetCard card, LocalDate week, Consumer<SetTarget> set) {
        var name = new Div(new H3(getTranslation(card.kpi().key() + ".name")), new Span(since(card)));
        name.addClassName("targets-sheet__name");
        var row = new Div(name, new TargetField(team, card, week, set));
        row.addClassName("targets-sheet__row");
        return row;
    }

    private String since(TargetCard card) {
        return card.from()
                .map(from -> SettingsWords.day(this, from))
                .map(day -> card.by()
                        .map(person -> getTranslation("kpi.signal.settings.sinceBy", day, person.name()))
                        .orElseGet(() -> getTranslation("kpi.signal.settings.since", day)))
                .orElseGet(() -> getTranslation(
                        card.aim().isPresent() ? "kpi.signal.settings.usual" : "kpi.signal.settings.noneYet"));
    }
}
