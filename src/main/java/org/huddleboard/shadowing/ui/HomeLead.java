package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shadowing.application.BookingService;
import org.huddleboard.shadowing.application.MyShadowing;
import org.huddleboard.shadowing.application.NextStep;
import org.huddleboard.shadowing.application.ShadowingReading;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.home.HomePart;

/** On a new starter's My shift, first: today's session and what to listen for, or the seat to book with one click. */
@SpringComponent
class HomeLead implements HomePart {
    private static final int ORDER = 10;

    private final MyShadowing mine;
    private final BookingService booking;
    private final ShadowingReading reading;
    private final SlotWords words;
    private final LiveTopics live;
    private final Access access;
    private final Messages messages;

    HomeLead(
            MyShadowing mine,
            BookingService booking,
            ShadowingReading reading,
            SlotWords words,
            LiveTopics live,
            Access access,
            Messages messages) {
        this.mine = mine;
        this.booking = booking;
        this.reading = reading;
        this.words = words;
        this.live = live;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public Place place() {
        return Place.LEAD;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        return step().filter(step -> step.next().isPresent() || step.suggested().isPresent())
                .<Component>map(step -> new LeadPanel(step, words, booking::book))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<NextStep> step() {
        return access.may(Action.SHADOWING_BOOK) ? mine.nextStep() : Optional.empty();
    }

    @Override
    public Optional<String> finding() {
        return step().flatMap(step -> step.next().flatMap(slot -> {
            var language = UI.getCurrentOrThrow().getLocale();
            var days = slot.start().toLocalDate().toEpochDay()
                    - step.now().toLocalDate().toEpochDay();
            var key = days == 0
                    ? Optional.of("shadowing.home.finding.today")
                    : days == 1 ? Optional.of("shadowing.home.finding.tomorrow") : Optional.<String>empty();
            return key.map(said -> messages.say(language, said, slot.hostFirstName(), words.time(slot.start())));
        }));
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.SHADOWING_BOOK)
                ? reading.topics().stream().map(live::revision).toList()
                : List.of();
    }
}
