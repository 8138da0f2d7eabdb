package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.WeekCard;
import org.huddleboard.shared.ui.CardKind;

/** The week of half hours: a column a day, a field a session, now as a pin. One listener for all fields. */
class WeekGrid extends Section {
    private static final String REF = "event.target.closest('[data-ref]').dataset.ref";
    private static final String ON_A_SLOT = "!!event.target.closest('[data-ref]')";

    private final transient SlotWords words;
    private final List<SlotButton> slots = new ArrayList<>();

    WeekGrid(SlotWords words, Consumer<ShadowingSessionId> chosen) {
        this.words = words;
        addClassNames("hb-sheet", "week-grid", CardKind.TASK.className());
        setAriaLabel(getTranslation("shadowing.week.label"));
        getElement()
                .addEventListener(
                        "click",
                        event -> chosen.accept(ShadowingNavigation.sessionId(
                                event.getEventData().get(REF).asString())))
                .addEventData(REF)
                .setFilter(ON_A_SLOT);
    }

    void show(WeekCard week) {
        removeAll();
        slots.clear();
        var scale = WeekScale.of(week.slots().stream()
                .map(slot -> new WeekScale.Span(
                        slot.start().toLocalTime(), slot.end().toLocalTime()))
                .toList());
        getStyle().set("--days", String.valueOf(week.days().size()));
        getStyle().set("--rows", String.valueOf(scale.lastRow()));
        scale.lines().forEach(line -> add(line(line)));
        for (var at = 0; at < week.days().size(); at++) {
            var day = week.days().get(at);
            add(head(day, at, week));
            var lanes = Lanes.of(week.on(day));
            for (var slot : week.on(day)) {
                add(slot(slot, at, lanes.getOrDefault(slot.id(), Lanes.ALONE), scale, week.suggested()));
            }
        }
        pin(week, scale).ifPresent(this::add);
        if (week.slots().isEmpty()) {
            var nothing = new Paragraph(getTranslation("shadowing.week.empty"));
            nothing.addClassName("week-grid__nothing");
            add(nothing);
        }
    }

    private Div line(WeekScale.Line line) {
        var text = new Span(
                line.folded()
                        ? getTranslation("shadowing.week.fold", words.time(line.from()), words.time(line.to()))
                        : words.time(line.from()));
        var shown = new Div(text);
        shown.addClassNames("week-grid__line", line.folded() ? "week-grid__line--folded" : "week-grid__line--open");
        shown.getStyle().set("--row", String.valueOf(line.row()));
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }

    private Div head(LocalDate day, int at, WeekCard week) {
        var start = day.atStartOfDay(week.now().getZone());
        var name = new Span(DateTimeFormatter.ofPattern("EEE", getLocale()).format(start));
        name.addClassName("week-grid__day-name");
        var head = new Div(name, new Span(String.valueOf(day.getDayOfMonth())));
        head.addClassName("week-grid__day");
        head.getStyle().set("--day", String.valueOf(at));
        if (day.equals(week.now().toLocalDate())) {
            var today = new Span(getTranslation("shadowing.week.today"));
            today.addClassName("week-grid__today");
            head.add(today);
        }
        return head;
    }

    private SlotButton slot(SlotCard slot, int day, Lanes.Lane lane, WeekScale scale, Optional<SlotCard> suggested) {
        var isNext = suggested.filter(next -> next.id().equals(slot.id())).isPresent();
        var button = new SlotButton(slot, isNext, words);
        var from = slot.start().toLocalTime();
        button.getStyle()
                .set("--day", String.valueOf(day))
                .set("--row", String.valueOf(scale.row(from).orElse(1)))
                .set("--span", String.valueOf(rows(from, slot.end().toLocalTime())))
                .set("--lane", String.valueOf(lane.at()))
                .set("--lanes", String.valueOf(lane.of()));
        button.setClassName("slot--narrow", lane.of() > 1);
        button.setClassName(
                "slot--short", lane.of() == 1 && rows(from, slot.end().toLocalTime()) <= WeekScale.ROWS);
        slots.add(button);
        return button;
    }

    private static int rows(LocalTime from, LocalTime to) {
        return Math.max(WeekScale.ROWS, (to.toSecondOfDay() - from.toSecondOfDay()) / 300);
    }

    private static Optional<Div> pin(WeekCard week, WeekScale scale) {
        var at = week.days().indexOf(week.now().toLocalDate());
        if (at < 0) {
            return Optional.empty();
        }
        return scale.row(week.now().toLocalTime()).map(row -> {
            var pin = new Div();
            pin.addClassName("week-grid__now");
            pin.getStyle().set("--day", String.valueOf(at)).set("--row", String.valueOf(row));
            pin.getElement().setAttribute("aria-hidden", "true");
            return pin;
        });
    }

    /** Marks the chosen one; on a narrow screen only the sessions of that day stand in the list. */
    void choose(Optional<ShadowingSessionId> chosen, List<ShadowingSessionId> ofTheDay) {
        slots.forEach(slot -> {
            slot.choose(chosen.filter(slot.session()::equals).isPresent());
            slot.setClassName("slot--of-the-day", ofTheDay.contains(slot.session()));
        });
    }

    List<SlotButton> slots() {
        return List.copyOf(slots);
    }
}
