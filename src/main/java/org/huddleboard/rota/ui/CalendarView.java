package org.huddleboard.rota.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.rota.application.AgendaDay;
import org.huddleboard.rota.application.AgendaEntry;
import org.huddleboard.rota.application.AgendaEntry.Kind;
import org.huddleboard.rota.application.CalendarService;
import org.huddleboard.rota.application.FeedService;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** My shifts and booked time of the next two weeks, and the address that brings them into my own calendar. */
@Route("calendar")
@PageTitle("My calendar")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.PLANNER, Roles.SITE_MANAGER
})
class CalendarView extends Main {
    private static final int TWO_WEEKS = 14;

    private final transient CalendarService calendar;
    private final transient Clock clock;
    private final PageHead head = new PageHead();
    final Sheet days = new Sheet();
    final EmptyState nothing;
    final NextUp next = new NextUp();
    final FeedSheet feed;

    CalendarView(CalendarService calendar, FeedService feeds, LiveTopics live, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        addClassName("calendar-view");
        nothing = new EmptyState(
                        getTranslation("rota.calendar.empty.headline"), getTranslation("rota.calendar.empty.why"))
                .shape(CardKind.TASK);
        days.addClassName("calendar-view__days");
        days.getElement().setAttribute("aria-label", getTranslation("rota.calendar.list"));
        feed = new FeedSheet(feeds, words());
        var aside = new Aside(next, feed);
        aside.addClassName("calendar-view__aside");
        var body = new Div(days, nothing, aside);
        body.addClassName("calendar-view__body");
        head.under(getTranslation("rota.calendar.under", words().clock()));
        add(head, body);
        var revision = live.revision(calendar.topic());
        Signal.effect(this, () -> {
            revision.get();
            show();
        });
    }

    private CalendarWords words() {
        var zone = calendar.zone();
        return new CalendarWords(this, getLocale(), zone, LocalDate.now(clock.withZone(zone)));
    }

    private void show() {
        var words = words();
        var planned = calendar.next(TWO_WEEKS, getLocale());
        days.removeAll();
        planned.forEach(day -> days.add(new DayLines(day, words)));
        days.setVisible(!planned.isEmpty());
        nothing.setVisible(planned.isEmpty());
        next.show(first(planned, Kind.BOOKED), words);
        head.finding(finding(first(planned, Kind.SHIFT), first(planned, Kind.BOOKED), words));
    }

    private Optional<AgendaEntry> first(List<AgendaDay> planned, Kind kind) {
        var now = clock.instant();
        return planned.stream()
                .flatMap(day -> day.entries().stream())
                .filter(entry -> entry.kind() == kind && entry.to().isAfter(now))
                .findFirst();
    }

    private String finding(Optional<AgendaEntry> shift, Optional<AgendaEntry> booked, CalendarWords words) {
        if (shift.isPresent()) {
            var entry = shift.get();
            return entry.from().isAfter(clock.instant())
                    ? getTranslation(
                            "rota.calendar.headline.next",
                            words.inSentence(entry.from()),
                            words.time(entry.from()),
                            words.time(entry.to()))
                    : getTranslation("rota.calendar.headline.now", words.time(entry.to()));
        }
        return booked.map(entry -> getTranslation(
                        "rota.calendar.headline.booked", words.inSentence(entry.from()), words.time(entry.from())))
                .orElseGet(() -> getTranslation("rota.calendar.headline.none"));
    }
}
