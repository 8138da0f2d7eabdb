package org.huddleboard.huddle.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.huddle.FiguresTaken;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes figures to the numbers block of a team's next huddle. */
@Service
@Transactional
@PreAuthorize("@access.may('HUDDLE_RUN')")
public class FigureTopicService {
    private final FigureTopics topics;
    private final Access access;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureTopicService(
            FigureTopics topics, Access access, CurrentMember me, ApplicationEventPublisher events, Clock clock) {
        this.topics = topics;
        this.access = access;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** The same figure however often it is taken; of two at once the slower one finds the faster one's. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void take(TeamId team, List<FigureRef> figures) {
        access.require(Action.HUDDLE_RUN, team);
        figures.stream().filter(figure -> figure.team().equals(team)).forEach(figure -> topics.add(figure, me.id()));
        events.publishEvent(new FiguresTaken(team, clock.instant()));
    }

    /** Of those that were taken: the day of the huddle that talked about it, or nothing while it waits. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('HUDDLE_READ')")
    public Map<FigureRef, Optional<LocalDate>> states(TeamId team, Collection<FigureRef> figures) {
        access.require(Action.HUDDLE_READ, team);
        return topics.states(team, figures);
    }
}
