package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** Another day for an action, under its row. */
class NewDateField extends Div {
    final DatePicker due = new DatePicker();
    final CardButton set = new CardButton(getTranslation("improvement.newDate.set")).primary();

    NewDateField(LocalDate from, LocalDate today, Consumer<LocalDate> put, Runnable putAway) {
        addClassName("action-step");
        due.setLabel(getTranslation("improvement.newDate.label"));
        due.setLocale(getLocale());
        due.setMin(today);
        due.setValue(from.isBefore(today) ? today : from);
        set.addClickListener(_ -> Told.at(this, Map.of("due", due), () -> put.accept(chosen())));
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        add(due, set, notNow);
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }

    private LocalDate chosen() {
        return due.getOptionalValue().orElseThrow(() -> BrokenRule.at("due", "improvement.rule.due"));
    }
}
