package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.SlotCard.Standing;
import org.huddleboard.shadowing.application.WeekCard;

/** On a narrow screen, the days of the week: what is free, what is booked. */
class DayTabs extends Div {
    private final transient Consumer<LocalDate> chosen;

    DayTabs(Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        addClassName("day-tabs");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shadowing.week.days"));
    }

    void show(WeekCard week, LocalDate day) {
        removeAll();
        week.days().stream()
                .filter(each -> !each.isBefore(week.now().toLocalDate()) || each.equals(day))
                .forEach(each -> add(tab(each, week, each.equals(day))));
    }

    private NativeButton tab(LocalDate day, WeekCard week, boolean isChosen) {
        var slots = week.on(day);
        var mine = slots.stream().anyMatch(slot -> slot.standing() == Standing.MINE);
        var free = slots.stream()
                .filter(SlotSentences::isBookable)
                .mapToInt(SlotCard::free)
                .sum();
        var name = new Span(DateTimeFormatter.ofPattern("EEE", getLocale()).format(day));
        name.addClassName("day-tabs__name");
        var says =
                new Span(mine ? getTranslation("shadowing.week.booked") : getTranslation("shadowing.week.free", free));
        says.addClassName("day-tabs__says");
        var tab = new NativeButton();
        tab.add(name, says);
        tab.addClassName("day-tabs__day");
        tab.setClassName("day-tabs__day--chosen", isChosen);
        tab.getElement().setAttribute("type", "button").setAttribute("aria-pressed", String.valueOf(isChosen));
        tab.addClickListener(_ -> chosen.accept(day));
        return tab;
    }
}
