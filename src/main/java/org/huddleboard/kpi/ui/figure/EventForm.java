package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.kpi.application.events.EventCard;
import org.huddleboard.kpi.application.events.MarkEvent;
import org.huddleboard.kpi.application.events.MarkEvent.Happening;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.SoftButton;
import org.huddleboard.shared.ui.Told;

/** What happened, of which kind, from when to when: a small form under the list of events. */
class EventForm extends Div {
    private static final int LONGEST = 80;

    final TextField title = new TextField();
    final Select<EventKind> kind = new Select<>();
    final DatePicker first = new DatePicker();
    final DatePicker last = new DatePicker();
    final Checkbox wholeSite = new Checkbox();
    private final UUID key = UUID.randomUUID();

    /** What is done with the form; each may refuse with the rule it would break. */
    interface Deeds {
        void save(EventForm form);

        void cancel();
    }

    /** @param changed the event to change; a new one where there is none */
    EventForm(Optional<EventCard> changed, LocalDate day, boolean maySite, Deeds deeds) {
        addClassName("event-form");
        title.setLabel(getTranslation("kpi.event.what"));
        title.setPlaceholder(getTranslation("kpi.event.example"));
        title.setMaxLength(LONGEST);
        kind.setLabel(getTranslation("kpi.event.kind"));
        kind.setItems(EventKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        kind.setValue(EventKind.OUTAGE);
        picker(first, "kpi.event.first");
        picker(last, "kpi.event.last");
        first.setValue(day);
        wholeSite.setLabel(getTranslation("kpi.event.wholeSite"));
        wholeSite.setVisible(maySite && changed.isEmpty());
        changed.ifPresent(this::fill);
        var save = new PrimaryButton(
                getTranslation(changed.isEmpty() ? "kpi.event.save" : "kpi.event.saveChange"), _ -> save(deeds));
        var buttons = new Div(save, new SoftButton(getTranslation("kpi.event.cancel"), _ -> deeds.cancel()));
        buttons.addClassName("event-form__buttons");
        add(title, kind, first, last, wholeSite, buttons);
        Shortcuts.addShortcutListener(this, () -> save(deeds), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    private void picker(DatePicker picker, String label) {
        picker.setLabel(getTranslation(label));
        picker.setLocale(getLocale());
    }

    private void fill(EventCard card) {
        title.setValue(card.title());
        kind.setValue(card.kind());
        first.setValue(card.firstDay());
        if (!card.lastDay().equals(card.firstDay())) {
            last.setValue(card.lastDay());
        }
    }

    private void save(Deeds deeds) {
        var fields = Map.<String, HasValidation>of("title", title, "firstDay", first, "lastDay", last);
        Told.at(this, fields, () -> deeds.save(this));
    }

    Happening happening() {
        if (title.getValue().isBlank()) {
            throw BrokenRule.at("title", "kpi.event.rule.title");
        }
        var day = first.getOptionalValue().orElseThrow(() -> BrokenRule.at("firstDay", "kpi.event.rule.day"));
        if (last.getDefaultValidator().apply(last.getValue(), null).isError()) {
            throw BrokenRule.at("lastDay", "kpi.event.rule.lastDay");
        }
        return new Happening(day, last.getOptionalValue().orElse(day), kind.getValue(), title.getValue());
    }

    MarkEvent command(TeamId team) {
        return new MarkEvent(key, team, wholeSite.getValue(), happening());
    }
}
