package org.huddleboard.huddle.application;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.HuddleTopics;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.improvement.ActionTopics;
import org.huddleboard.live.Topic;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a team its huddle: what is prepared, what runs, and what the last one said. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('HUDDLE_READ')")
public class HuddleReading {
    private final HuddleRepository huddles;
    private final HuddleCards cards;
    private final RecordCards records;
    private final Prepared prepared;
    private final HuddleTimes times;
    private final PeopleDirectory directory;
    private final Access access;

    HuddleReading(
            HuddleRepository huddles,
            HuddleCards cards,
            RecordCards records,
            Prepared prepared,
            HuddleTimes times,
            PeopleDirectory directory,
            Access access) {
        this.huddles = huddles;
        this.cards = cards;
        this.records = records;
        this.prepared = prepared;
        this.times = times;
        this.directory = directory;
        this.access = access;
    }

    /** Today's, as far as it is. */
    public HuddleCard today(TeamId id, Locale language) {
        var team = directory.team(access.require(Action.HUDDLE_READ, id)).orElseThrow(NotFound::new);
        var stored = huddles.findByTeamAndHuddleDay(id, prepared.today(id));
        return cards.card(stored, team, times.of(id), access.may(Action.HUDDLE_RUN, id), language);
    }

    /** When today's begins; once it has, when it really did. */
    public LocalTime startsAt(TeamId id) {
        access.require(Action.HUDDLE_READ, id);
        return huddles.findByTeamAndHuddleDay(id, prepared.today(id))
                .map(huddle ->
                        huddle.startedAt().map(at -> prepared.timeOfDay(id, at)).orElseGet(huddle::startsAt))
                .orElseGet(() -> times.of(id));
    }

    /** The record of the latest one; who has read it is told to whoever leads it. */
    public Optional<RecordCard> last(TeamId id, Locale language) {
        access.require(Action.HUDDLE_READ, id);
        return prepared.last(id).map(huddle -> records.card(huddle, access.may(Action.HUDDLE_RUN, id), language));
    }

    public RecordCard record(HuddleId id, Locale language) {
        var huddle = huddles.findById(id)
                .filter(found -> access.may(Action.HUDDLE_READ, found.team())
                        && found.endedAt().isPresent())
                .orElseThrow(NotFound::new);
        return records.card(huddle, access.may(Action.HUDDLE_RUN, huddle.team()), language);
    }

    /** What a screen with this team's huddle on it listens to. */
    public Set<Topic> topics(TeamId id) {
        access.require(Action.HUDDLE_READ, id);
        return Set.of(HuddleTopics.of(id), ActionTopics.of(id));
    }
}
