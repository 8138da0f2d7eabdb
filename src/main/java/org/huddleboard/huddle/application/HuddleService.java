package org.huddleboard.huddle.application;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Locale;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.huddle.FiguresTaken;
import org.huddleboard.huddle.HuddleEnded;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.HuddleOpened;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.huddle.application.HuddleCard.Place;
import org.huddleboard.huddle.domain.CatchUp;
import org.huddleboard.huddle.domain.CatchUpRepository;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.huddle.domain.Position;
import org.huddleboard.huddle.domain.Presence;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs a huddle: opens today's, moves it on, ends it. Of two leaders who press a key at once the slower one tries again
 * on what the faster one left; a step away from a block that was left already does nothing.
 */
@Service
@Transactional
@PreAuthorize("@access.may('HUDDLE_RUN')")
@Retryable(
        includes = {OptimisticLockingFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 3,
        delay = 10)
public class HuddleService {
    private final HuddleRepository huddles;
    private final CatchUpRepository reads;
    private final RunningHuddle running;
    private final Prepared prepared;
    private final DueFigures figures;
    private final FigureTopics topics;
    private final HuddleTimes times;
    private final Access access;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HuddleService(
            HuddleRepository huddles,
            CatchUpRepository reads,
            RunningHuddle running,
            Prepared prepared,
            DueFigures figures,
            FigureTopics topics,
            HuddleTimes times,
            Access access,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.huddles = huddles;
        this.reads = reads;
        this.running = running;
        this.prepared = prepared;
        this.figures = figures;
        this.topics = topics;
        this.times = times;
        this.access = access;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Today's huddle of the team; the same one however often it is opened. */
    public HuddleId open(TeamId team) {
        access.require(Action.HUDDLE_RUN, team);
        var today = prepared.today(team);
        return huddles.findByTeamAndHuddleDay(team, today).map(Huddle::id).orElseGet(() -> {
            var huddle = huddles.saveAndFlush(new Huddle(team, today, times.of(team)));
            events.publishEvent(new HuddleOpened(huddle.id(), team, clock.instant()));
            return huddle.id();
        });
    }

    /** Everybody on shift counts as here; a second start changes nothing. */
    public void start(HuddleId id) {
        var huddle = running.mine(id);
        if (huddle.state() == HuddleState.RUNNING) {
            return;
        }
        var now = clock.instant();
        var team = huddle.team();
        huddle.start(prepared.members(team), prepared.here(team, me.id(), now), figures.lines(team, Locale.UK), now);
        running.changed(huddle);
    }

    /** Moves on from where the screen saw it. */
    public void next(HuddleId id, Place seen) {
        var huddle = running.mine(id);
        if (huddle.next(position(seen), clock.instant())) {
            running.changed(huddle);
        }
    }

    public void back(HuddleId id, Place seen) {
        var huddle = running.mine(id);
        if (huddle.back(position(seen), clock.instant())) {
            running.changed(huddle);
        }
    }

    /** Stops the clock, or lets it go on. */
    public void pause(HuddleId id, boolean stop) {
        var huddle = running.mine(id);
        if (stop) {
            huddle.pause(clock.instant());
        } else {
            huddle.resume(clock.instant());
        }
        running.changed(huddle);
    }

    /** When this team huddles, today and from now on. */
    public void usualTime(TeamId team, LocalTime time) {
        access.require(Action.HUDDLE_RUN, team);
        times.set(team, time);
        huddles.findByTeamAndHuddleDay(team, prepared.today(team))
                .filter(huddle -> huddle.state() == HuddleState.READY)
                .ifPresent(huddle -> {
                    huddle.at(time);
                    running.changed(huddle);
                });
    }

    /** Ends it: the record stands, and whoever was away gets the sixty-second read. A second end changes nothing. */
    public void end(HuddleId id) {
        var huddle = running.mine(id);
        if (huddle.state() == HuddleState.ENDED) {
            return;
        }
        var now = clock.instant();
        var team = huddle.team();
        huddle.end(prepared.wins(team).stream().map(WallThanks.Note::words).toList(), now);
        huddles.saveAndFlush(huddle);
        prepared.questions(team).forEach(question -> question.talkedAbout(id));
        if (topics.talkedAbout(team, huddle.day()) > 0) {
            events.publishEvent(new FiguresTaken(team, now));
        }
        var absent = huddle.those(Presence::isAway);
        reads.saveAll(absent.stream()
                .map(member -> new CatchUp(id, team, member, now))
                .toList());
        events.publishEvent(
                new HuddleEnded(id, team, huddle.those(Presence::here), huddle.those(Presence::expected), absent, now));
    }

    private static Position position(Place place) {
        return new Position(place.block(), place.figure());
    }
}
