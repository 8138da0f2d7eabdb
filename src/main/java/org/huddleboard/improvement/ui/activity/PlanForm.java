package org.huddleboard.improvement.ui.activity;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.application.activity.ActivityPage;
import org.huddleboard.improvement.application.activity.PlanActivity;
import org.huddleboard.improvement.ui.parts.Said;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** A new activity in the five parts of its objective; it begins only if its target can be told from chance. */
class PlanForm extends Sheet {
    private static final int WEEKS = 6;
    private static final int WEEKS_BEFORE = 4;

    final TextField what = new TextField();
    final Select<KpiCode> kpi = new Select<>();
    final NumberField target = new NumberField();
    final TextField how = new TextField();
    final TextField why = new TextField();
    final DatePicker due = new DatePicker();
    final PrimaryButton plan = new PrimaryButton(getTranslation("improvement.activity.begin"), Glyph.PLAY, _ -> send());
    private final transient ActivityPage page;
    private final transient ActivityDesk desk;
    private final transient DraftKeeper keeper;
    private final transient Runnable putAway;
    private final UUID key = UUID.randomUUID();

    PlanForm(ActivityPage page, ActivityDesk desk, DraftKeeper keeper, Runnable putAway) {
        this.page = page;
        this.desk = desk;
        this.keeper = keeper;
        this.putAway = putAway;
        addClassName("plan-form");
        words(what, "what");
        words(how, "how");
        words(why, "why");
        kpi.setLabel(getTranslation("improvement.activity.form.kpi"));
        kpi.setItems(page.figures());
        kpi.setItemLabelGenerator(code -> Said.name(this, code));
        kpi.addValueChangeListener(_ -> stands());
        target.setLabel(getTranslation("improvement.activity.form.target"));
        target.setHelperText(getTranslation("improvement.activity.form.targetHint"));
        target.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        due.setLabel(getTranslation("improvement.activity.form.due"));
        due.setLocale(getLocale());
        due.setValue(page.today().plusWeeks(WEEKS));
        var fields = new Div(what, kpi, target, how, why, due);
        fields.addClassName("plan-form__fields");
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        var steps = new Div(plan, notNow, keeper);
        steps.addClassName("bring-form__steps");
        add(new H2(getTranslation("improvement.activity.form.heading")), fields, steps);
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }

    private void words(TextField field, String name) {
        field.setLabel(getTranslation("improvement.activity.form." + name));
        field.setPlaceholder(getTranslation("improvement.activity.form.example." + name));
        keeper.keep(name, field);
    }

    /** Where the figure stands, so that the target is not a guess. */
    private void stands() {
        var days = new Days(page.today().minusWeeks(WEEKS_BEFORE), page.today().minusDays(1));
        var said = kpi.getOptionalValue()
                .flatMap(code -> desk.figures
                        .over(page.team().id(), code, days)
                        .map(stood -> getTranslation(
                                "improvement.activity.form.stands." + code.unit(),
                                desk.figures.value(code, stood.value(), getLocale()),
                                desk.figures.value(code, stood.low(), getLocale()),
                                desk.figures.value(code, stood.high(), getLocale()))));
        target.setHelperText(said.orElseGet(() -> getTranslation("improvement.activity.form.targetHint")));
    }

    private void send() {
        var fields = Map.of("what", what, "kpi", kpi, "target", target, "how", how, "why", why, "due", due);
        if (Told.at(this, fields, () -> desk.activities.plan(command()))) {
            keeper.discard();
            putAway.run();
        }
    }

    private PlanActivity command() {
        return new PlanActivity(
                key,
                page.team().id(),
                what.getValue(),
                kpi.getOptionalValue().orElseThrow(() -> BrokenRule.at("kpi", "improvement.rule.activity.kpi")),
                target.getOptionalValue()
                        .orElseThrow(() -> BrokenRule.at("target", "improvement.rule.activity.target")),
                how.getValue(),
                why.getValue(),
                due.getOptionalValue().orElseThrow(() -> BrokenRule.at("due", "improvement.rule.due")));
    }
}
