package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.huddleboard.shared.BrokenRule;

/** A day, a time and how long: three small fields that belong together. */
class TimeField extends Div {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final LocalTime USUAL = LocalTime.of(15, 0);
    private static final int[] LENGTHS = {20, 30, 45};

    private final transient ZoneId zone;
    private final DatePicker day = new DatePicker(getTranslation("coaching.time.day"));
    private final TimePicker time = new TimePicker(getTranslation("coaching.time.time"));
    private final Select<Integer> minutes = new Select<>();

    TimeField(CoachingDesk desk) {
        this.zone = desk.zone();
        addClassName("time-field");
        day.setLocale(getLocale());
        day.setMin(desk.today());
        day.setValue(desk.today().plusDays(1));
        time.setStep(STEP);
        time.setLocale(Locale.UK);
        time.setValue(USUAL);
        minutes.setLabel(getTranslation("coaching.time.minutes"));
        minutes.setItems(LENGTHS[0], LENGTHS[1], LENGTHS[2]);
        minutes.setValue(LENGTHS[1]);
        add(day, time, minutes);
    }

    final void set(ZonedDateTime start, int length) {
        set(start);
        minutes.setValue(length);
    }

    final void set(ZonedDateTime start) {
        day.setValue(start.toLocalDate());
        time.setValue(start.toLocalTime());
    }

    Instant start() {
        if (day.isEmpty() || time.isEmpty()) {
            throw BrokenRule.at("start", "coaching.rule.whenMissing");
        }
        return day.getValue().atTime(time.getValue()).atZone(zone).toInstant();
    }

    int minutes() {
        return minutes.getValue();
    }

    /** Where refusals stand. */
    Map<String, HasValidation> places() {
        return Map.of("start", time, "minutes", minutes);
    }
}
