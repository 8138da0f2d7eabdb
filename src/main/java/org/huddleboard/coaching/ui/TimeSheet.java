package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** When the two meet: yes to it, another time, or not at all. */
class TimeSheet extends Sheet {
    private static final int LONGEST_REASON = 200;

    private final transient CoachingDesk desk;
    private final transient CoachingPage page;
    private final transient Runnable changed;
    private final Div place = new Div();
    private final ToldLine told = new ToldLine();

    TimeSheet(CoachingPage page, CoachingDesk desk, Runnable changed) {
        this.desk = desk;
        this.page = page;
        this.changed = changed;
        addClassName("time-sheet");
        var other = page.other().map(Person::firstName).orElseGet(() -> getTranslation("coaching.session.somebody"));
        var when = desk.times().span(page.start(), page.end(), getLocale());
        var over = page.begun() && desk.times().isOver(page.end());
        var key = over ? "over" : page.state() == CoachingState.PLANNED ? "planned" : page.asked() ? "asked" : "waits";
        var said = new Div(
                new H2(getTranslation("coaching.time." + key + ".title", other, when)),
                new Paragraph(getTranslation("coaching.time." + key + ".why", other)));
        said.addClassName("time-sheet__said");
        var buttons = new Div();
        buttons.addClassName("time-sheet__buttons");
        if (over) {
            buttons.add(button("coaching.time.notHeld", Glyph.CLOSE, this::askReason));
        } else {
            if (page.asked()) {
                buttons.add(
                        button("coaching.time.yes", Glyph.CHECK, this::accept).primary());
            }
            buttons.add(
                    button("coaching.time.other", Glyph.CALENDAR, this::askTime),
                    button(page.asked() ? "coaching.time.no" : "coaching.time.cancel", Glyph.CLOSE, this::askReason));
        }
        add(said, buttons, place, told);
    }

    private CardButton button(String key, Glyph glyph, Runnable deed) {
        var button = new CardButton(glyph, getTranslation(key));
        button.addClickListener(_ -> deed.run());
        return button;
    }

    private void accept() {
        done(Map.of(), () -> desk.sessions().accept(page.id()));
    }

    private void askTime() {
        var field = new TimeField(desk);
        field.set(
                page.start(),
                Math.toIntExact(Duration.between(page.start(), page.end()).toMinutes()));
        form(
                field,
                "coaching.time.set",
                () -> done(field.places(), () -> desk.sessions().move(page.id(), field.start(), field.minutes())));
    }

    private void askReason() {
        var reason = new TextField(getTranslation("coaching.time.reason"));
        reason.setHelperText(getTranslation(
                page.state() == CoachingState.PLANNED ? "coaching.time.reasonPlanned" : "coaching.time.reasonHint"));
        reason.setMaxLength(LONGEST_REASON);
        reason.addClassName("time-sheet__reason");
        form(
                reason,
                "coaching.time.confirm",
                () -> done(Map.of("reason", reason), () -> desk.sessions().cancel(page.id(), reason.getValue())));
    }

    private void form(Component field, String send, Runnable deed) {
        var button = new CardButton(getTranslation(send)).primary();
        button.addClickListener(_ -> deed.run());
        var leave = new CardButton(getTranslation("coaching.time.leave")).soft();
        leave.addClickListener(_ -> place.removeAll());
        var buttons = new Div(button, leave);
        buttons.addClassName("time-sheet__buttons");
        var form = new Div(field, buttons);
        form.addClassName("time-sheet__form");
        place.removeAll();
        place.add(form);
    }

    private void done(Map<String, ? extends HasValidation> fields, Runnable deed) {
        if (told.at(new HashMap<>(fields), deed, "")) {
            changed.run();
        }
    }
}
