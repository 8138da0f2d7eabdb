package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.application.idea.BeginTrial;
import org.huddleboard.improvement.application.idea.IdeaDetails;
import org.huddleboard.improvement.ui.parts.Said;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** What exactly is tried, on which days, and the figure that would show it. */
class TrialForm extends Div {
    private static final int WEEKS = 4;

    final TextArea trying = new TextArea();
    final Select<KpiCode> kpi = new Select<>();
    final DatePicker from = new DatePicker();
    final DatePicker to = new DatePicker();
    final CardButton begin = new CardButton(getTranslation("improvement.idea.trial.begin")).primary();

    TrialForm(IdeaDetails details, DraftKeeper keeper, Consumer<BeginTrial> begun, Runnable putAway) {
        addClassNames("action-step", "trial-form");
        trying.setLabel(getTranslation("improvement.idea.trial.trying"));
        trying.setHelperText(getTranslation("improvement.idea.trial.tryingHint"));
        trying.setMaxLength(AgreeAction.MAX_TEXT);
        keeper.keep("trying", trying);
        kpi.setLabel(getTranslation("improvement.idea.trial.kpi"));
        kpi.setItems(details.figures());
        kpi.setEmptySelectionAllowed(true);
        kpi.setEmptySelectionCaption(getTranslation("improvement.idea.trial.noKpi"));
        kpi.setItemLabelGenerator(
                code -> code == null ? getTranslation("improvement.idea.trial.noKpi") : Said.name(this, code));
        var monday = details.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        date(from, "improvement.idea.trial.from", monday);
        date(to, "improvement.idea.trial.to", monday.plusWeeks(WEEKS).minusDays(1));
        to.setMin(details.today());
        begin.addClickListener(_ -> {
            if (Told.at(
                    this,
                    Map.of("trying", trying, "kpi", kpi, "from", from, "to", to),
                    () -> begun.accept(command()))) {
                keeper.discard();
                putAway.run();
            }
        });
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        add(trying, kpi, from, to, begin, notNow, keeper);
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }

    private void date(DatePicker field, String key, LocalDate value) {
        field.setLabel(getTranslation(key));
        field.setLocale(getLocale());
        field.setValue(value);
    }

    private BeginTrial command() {
        if (trying.getValue().isBlank()) {
            throw BrokenRule.at("trying", "improvement.rule.trying");
        }
        return new BeginTrial(
                trying.getValue().strip(), kpi.getOptionalValue(), chosen(from, "from"), chosen(to, "to"));
    }

    private static LocalDate chosen(DatePicker field, String name) {
        return field.getOptionalValue().orElseThrow(() -> BrokenRule.at(name, "improvement.rule.due"));
    }
}
