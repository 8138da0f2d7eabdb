package org.huddleboard.kpi.ui.steering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.kpi.application.steering.BeginLimits;
import org.huddleboard.kpi.application.steering.LastingRun;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.Told;

/** A figure that has stayed on one side of its average: why, and from which week its limits begin anew. */
class LimitsForm extends Div {
    private static final int LONGEST = 240;

    private final transient LastingRun run;
    private final transient Consumer<BeginLimits> begin;
    private final TeamId team;
    private final UUID key = UUID.randomUUID();
    final TextField cause = new TextField();
    final Select<LocalDate> from = new Select<>();

    LimitsForm(TeamId team, LastingRun run, Consumer<BeginLimits> begin) {
        this.team = team;
        this.run = run;
        this.begin = begin;
        addClassName("limits-form");
        var name = getTranslation(run.kpi().key() + ".name");
        var said = run.above() ? "kpi.signal.settings.runAbove" : "kpi.signal.settings.runBelow";
        cause.setLabel(getTranslation("kpi.signal.settings.cause"));
        cause.setPlaceholder(getTranslation("kpi.signal.settings.causeExample"));
        cause.setMaxLength(LONGEST);
        from.setLabel(getTranslation("kpi.signal.settings.from"));
        from.setItems(run.weeks());
        from.setItemLabelGenerator(week -> SettingsWords.day(this, week));
        from.setValue(run.weeks().getFirst());
        var button = new CardButton(getTranslation("kpi.signal.settings.begin"));
        button.setAriaLabel(getTranslation("kpi.signal.settings.begin.of", name));
        button.addClickListener(_ -> begin(name));
        var fields = new Div(cause, from, button);
        fields.addClassName("limits-form__fields");
        add(new H3(getTranslation(said, name, run.points())), fields);
    }

    private void begin(String name) {
        cause.setInvalid(false);
        from.setInvalid(false);
        try {
            if (cause.getValue().isBlank()) {
                throw BrokenRule.at("cause", "kpi.signal.rule.noCause");
            }
            begin.accept(new BeginLimits(key, team, run.kpi(), from.getValue(), cause.getValue()));
        } catch (BrokenRule rule) {
            Told.refuse("from".equals(rule.field()) ? from : cause, Told.sentence(this, rule));
            return;
        }
        Notices.done(getTranslation("kpi.signal.settings.begun", name));
    }
}
