package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.BookSeat;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.StarterCard;
import org.huddleboard.shadowing.application.WeekCard;
import org.huddleboard.shared.BrokenRule;

/** The week with the chosen session on the deep field beside it, and the ladder under that. */
class WeekPane extends Div {
    private final transient ShadowingDesk desk;
    private final transient Supplier<WeekCard> again;
    private final DayTabs days = new DayTabs(this::choose);
    final WeekGrid grid;
    final SlotPanel panel;
    private final LadderSheet ladder;
    private final Div aside = new Div();
    private transient Optional<WeekCard> shown = Optional.empty();
    private transient Optional<ShadowingSessionId> chosen = Optional.empty();
    private transient Optional<LocalDate> day = Optional.empty();
    private transient LookedAfter starters = LookedAfter.NOBODY;
    private transient UUID key = UUID.randomUUID();

    WeekPane(ShadowingDesk desk, Supplier<WeekCard> again) {
        this.desk = desk;
        this.again = again;
        addClassName("week-pane");
        grid = new WeekGrid(desk.words(), this::choose);
        var actions = new SlotActions(this::book, this::giveBack, new BookFor(this::bookFor));
        panel = new SlotPanel(desk.words(), new SeatsBeside(this::takeBack), actions);
        ladder = new LadderSheet(desk.words());
        aside.addClassName("week-pane__aside");
        aside.add(panel, ladder);
        add(days, aside, grid);
    }

    /** Lays the week anew where it has changed; what was chosen stays chosen. */
    void show(WeekCard week) {
        var before = shown;
        shown = Optional.of(week);
        starters = desk.lookedAfter();
        if (before.filter(same -> same.monday().equals(week.monday())).isEmpty()) {
            chosen = Optional.empty();
            day = Optional.empty();
            panel.say("");
        }
        if (before.filter(same -> same.slots().equals(week.slots())
                        && same.suggested().equals(week.suggested())
                        && same.days().equals(week.days()))
                .isEmpty()) {
            grid.show(week);
        }
        week.ladder().ifPresent(ladder::show);
        ladder.setVisible(week.ladder().isPresent());
        mark(week);
    }

    private void mark(WeekCard week) {
        var slot = slot(week);
        var marked = day.orElseGet(() -> slot.map(SlotCard::start)
                .map(ZonedDateTime::toLocalDate)
                .filter(week.days()::contains)
                .orElseGet(() -> firstDay(week)));
        days.show(week, marked);
        grid.choose(
                slot.map(SlotCard::id),
                week.on(marked).stream().map(SlotCard::id).toList());
        panel.show(slot, week.mayBook(), starters);
    }

    private static LocalDate firstDay(WeekCard week) {
        return week.days().stream()
                .filter(each -> !each.isBefore(week.now().toLocalDate()))
                .findFirst()
                .orElse(week.days().getFirst());
    }

    /** The chosen session, else the one to take next, else my own next one, else one for somebody I look after. */
    private Optional<SlotCard> slot(WeekCard week) {
        return chosen.flatMap(week::slot).or(week::suggested).or(week::next).or(() -> starters.proposed(week));
    }

    void choose(ShadowingSessionId session) {
        chosen = Optional.of(session);
        key = UUID.randomUUID();
        panel.say("");
        shown.ifPresent(this::mark);
        panel.focus();
    }

    private void choose(LocalDate wanted) {
        day = Optional.of(wanted);
        shown.ifPresent(week -> {
            chosen = week.on(wanted).stream()
                    .filter(SlotSentences::isBookable)
                    .findFirst()
                    .or(() -> week.on(wanted).stream().findFirst())
                    .map(SlotCard::id);
            mark(week);
        });
    }

    private void book(SlotCard slot) {
        act(slot, "shadowing.panel.booked", () -> desk.booking().book(new BookSeat(key, slot.id())));
    }

    /** What is refused stands at the field, unless there is no seat left to choose somebody for. */
    private void bookFor(SlotCard slot, StarterCard starter) {
        chosen = Optional.of(slot.id());
        var name = starter.person().firstName();
        try {
            desk.starting().book(starter.person().id(), new BookSeat(key, slot.id()));
            key = UUID.randomUUID();
            panel.say(getTranslation("shadowing.panel.bookedFor", name, slot.hostFirstName()));
            show(again.get());
            panel.focus();
        } catch (BrokenRule refusal) {
            show(again.get());
            panel.refuse(getTranslation(refusal.key(), refusal.arguments().toArray()));
        }
    }

    /** What is refused stands at the field where the reason was asked for. */
    private void takeBack(SlotCard slot, SlotCard.Guest guest, String reason) {
        chosen = Optional.of(slot.id());
        try {
            desk.starting().takeBack(slot.id(), guest.booking(), reason);
        } catch (BrokenRule refusal) {
            panel.beside.refuse(
                    getTranslation(refusal.key(), refusal.arguments().toArray()));
            return;
        }
        key = UUID.randomUUID();
        panel.say(getTranslation("shadowing.panel.seatTaken", guest.person().firstName(), slot.hostFirstName()));
        show(again.get());
        panel.focus();
    }

    private void giveBack(SlotCard slot) {
        slot.mine()
                .ifPresent(mine -> act(
                        slot, "shadowing.panel.givenBack", () -> desk.booking().giveBack(mine)));
        key = UUID.randomUUID();
    }

    private void act(SlotCard slot, String done, Runnable work) {
        chosen = Optional.of(slot.id());
        try {
            work.run();
            key = UUID.randomUUID();
            panel.say(getTranslation(done, slot.hostFirstName()));
        } catch (BrokenRule refusal) {
            panel.say(getTranslation(refusal.key(), refusal.arguments().toArray()));
        }
        show(again.get());
        panel.focus();
    }

    /** What the fields of the week are, in the order they are read. */
    List<SlotButton> slots() {
        return grid.slots();
    }
}
