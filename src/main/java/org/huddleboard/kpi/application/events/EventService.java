package org.huddleboard.kpi.application.events;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.kpi.EventsMarked;
import org.huddleboard.kpi.KpiEventId;
import org.huddleboard.kpi.application.events.MarkEvent.Happening;
import org.huddleboard.kpi.domain.KpiEvent;
import org.huddleboard.kpi.domain.KpiEvent.Place;
import org.huddleboard.kpi.domain.KpiEvent.What;
import org.huddleboard.kpi.domain.KpiEventRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Marks what happened around the figures: a leader for a team, a site manager for the whole site. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('KPI_MANAGE')")
public class EventService {
    private final KpiEventRepository events;
    private final KpiEventsReader reader;
    private final Memberships memberships;
    private final Access access;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    EventService(
            KpiEventRepository events,
            KpiEventsReader reader,
            Memberships memberships,
            Access access,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.reader = reader;
        this.memberships = memberships;
        this.access = access;
        this.guard = guard;
        this.me = me;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What is marked around these days, the latest first, for everybody who may read the figures. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('KPI_TEAM_READ')")
    public List<EventCard> around(TeamId team, LocalDate from, LocalDate to) {
        access.require(Action.KPI_TEAM_READ, team);
        return reader.around(team, from, to).reversed().stream()
                .map(event -> card(event, isOpen(event)))
                .toList();
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first event. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public KpiEventId mark(@Valid MarkEvent command) {
        var team = access.require(Action.KPI_MANAGE, command.team());
        var posted = events.findByPostKey(command.postKey()).filter(this::isOpen);
        if (posted.isPresent()) {
            return posted.get().id();
        }
        var place = place(team, command.wholeSite());
        var marked = new KpiEvent(command.postKey(), place, what(command.happening()), me.id(), clock.instant());
        events.saveAndFlush(marked);
        announce(marked);
        return marked.id();
    }

    /** Says better what happened or when; where it happened stays. */
    public void change(KpiEventId id, @Valid Happening happening) {
        var event = open(id);
        event.change(what(happening), me.id(), clock.instant());
        events.saveAndFlush(event);
        announce(event);
    }

    /** Takes the mark off every chart. */
    public void remove(KpiEventId id) {
        var event = open(id);
        events.delete(event);
        announce(event);
    }

    private Place place(TeamId team, boolean wholeSite) {
        var site = memberships.siteOf(team);
        if (!wholeSite) {
            return new Place(site, Optional.of(team));
        }
        if (!access.may(Action.KPI_MANAGE, site)) {
            throw new NotFound();
        }
        return new Place(site, Optional.empty());
    }

    private What what(Happening happening) {
        guard.check("title", happening.title());
        return new What(happening.firstDay(), happening.lastDay(), happening.kind(), happening.title());
    }

    private KpiEvent open(KpiEventId id) {
        return events.findById(id).filter(this::isOpen).orElseThrow(NotFound::new);
    }

    private boolean isOpen(KpiEvent event) {
        var place = event.place();
        return place.team()
                .map(team -> access.may(Action.KPI_MANAGE, team))
                .orElseGet(() -> access.may(Action.KPI_MANAGE, place.site()));
    }

    private static EventCard card(KpiEvent event, boolean open) {
        var what = event.what();
        return new EventCard(
                event.id(),
                what.firstDay(),
                what.lastDay(),
                what.kind(),
                what.title(),
                event.place().team().isEmpty(),
                open);
    }

    private void announce(KpiEvent event) {
        var place = event.place();
        var teams = place.team().map(Set::of).orElseGet(() -> memberships.teamsOf(place.site()));
        publisher.publishEvent(new EventsMarked(teams, clock.instant()));
    }
}
