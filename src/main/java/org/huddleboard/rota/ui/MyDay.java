package org.huddleboard.rota.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.MySettings;
import org.huddleboard.rota.application.AgendaEntry;
import org.huddleboard.rota.application.CalendarService;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.home.DayPart;

/** My shift and its pauses on the day strip; booked time comes from the modules that booked it. */
@SpringComponent
class MyDay implements DayPart {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final CalendarService calendar;
    private final LiveTopics live;
    private final Access access;
    private final MySettings settings;
    private final Messages messages;

    MyDay(CalendarService calendar, LiveTopics live, Access access, MySettings settings, Messages messages) {
        this.calendar = calendar;
        this.live = live;
        this.access = access;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public List<Stretch> today() {
        if (!access.may(Action.ROTA_OWN)) {
            return List.of();
        }
        var language = settings.mine().language();
        var zone = calendar.zone();
        var today = calendar.today(language);
        return today.entries().stream()
                .flatMap(entry -> stretch(entry, today.day(), zone, language).stream())
                .toList();
    }

    private Optional<Stretch> stretch(AgendaEntry entry, LocalDate day, ZoneId zone, Locale language) {
        var minutes = Duration.between(entry.from(), entry.to()).toMinutes();
        var lasts = messages.say(language, "rota.day.minutes", minutes);
        return switch (entry.kind()) {
            case SHIFT -> Optional.of(laid(entry, day, zone, messages.say(language, "rota.day.shift"), "", Kind.SHIFT));
            case BREAK, LUNCH -> Optional.of(laid(entry, day, zone, entry.title(), lasts, Kind.BREAK));
            case OFF_PHONE -> Optional.of(laid(entry, day, zone, entry.title(), lasts, Kind.BOOKED));
            case BOOKED -> Optional.empty();
        };
    }

    /** The part of it that lies on this day. */
    private static Stretch laid(AgendaEntry entry, LocalDate day, ZoneId zone, String title, String detail, Kind kind) {
        var from = entry.from().atZone(zone);
        var to = entry.to().atZone(zone);
        return new Stretch(
                from.toLocalDate().isBefore(day) ? LocalTime.MIN : from.toLocalTime(),
                to.toLocalDate().isAfter(day) ? END_OF_DAY : to.toLocalTime(),
                title,
                detail,
                kind);
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.ROTA_OWN) ? List.of(live.revision(calendar.topic())) : List.of();
    }
}
