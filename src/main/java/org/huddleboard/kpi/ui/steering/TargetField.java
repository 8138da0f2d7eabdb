package org.huddleboard.kpi.ui.steering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.huddleboard.kpi.application.steering.SetTarget;
import org.huddleboard.kpi.application.steering.TargetCard;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.Told;

/** A target, the week from which it holds, and the button that saves both. */
class TargetField extends Div {
    private static final String FROM = "from";

    private final transient TargetCard card;
    private final transient Consumer<SetTarget> set;
    private final TeamId team;
    final TextField aim = new TextField();
    final DatePicker from = new DatePicker();
    final CardButton save = new CardButton(getTranslation("kpi.signal.settings.save"));

    /** The week that the board shows is offered, so that the target is seen there at once. */
    TargetField(TeamId team, TargetCard card, LocalDate week, Consumer<SetTarget> set) {
        this.team = team;
        this.card = card;
        this.set = set;
        addClassName("target-field");
        var name = getTranslation(card.kpi().key() + ".name");
        aim.setAriaLabel(getTranslation("kpi.signal.settings.aim", name));
        aim.setPlaceholder(getTranslation("kpi.signal.settings.none"));
        aim.setValue(AimText.of(card.kpi(), card.aim(), UI.getCurrentOrThrow().getLocale()));
        from.setAriaLabel(getTranslation("kpi.signal.settings.from"));
        from.setLocale(UI.getCurrentOrThrow().getLocale());
        from.setValue(week);
        save.setAriaLabel(getTranslation("kpi.signal.settings.save.of", name));
        save.addClickListener(_ -> save(name));
        add(aim, from, save);
    }

    private void save(String name) {
        aim.setInvalid(false);
        from.setInvalid(false);
        try {
            var read = AimText.read(
                    card.kpi(), aim.getValue(), UI.getCurrentOrThrow().getLocale());
            set.accept(new SetTarget(team, card.kpi(), week(), read));
        } catch (BrokenRule rule) {
            Told.refuse(FROM.equals(rule.field()) ? from : aim, Told.sentence(this, rule));
            return;
        }
        Notices.done(getTranslation("kpi.signal.settings.saved", name));
    }

    private LocalDate week() {
        return from.getOptionalValue().orElseThrow(() -> BrokenRule.at(FROM, "kpi.signal.rule.noWeek"));
    }
}
