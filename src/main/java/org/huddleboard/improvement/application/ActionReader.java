package org.huddleboard.improvement.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huddleboard.improvement.ActionHistory;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.ActionsAbout;
import org.huddleboard.improvement.AgreedWords;
import org.huddleboard.improvement.OpenAction;
import org.huddleboard.improvement.WallActions;
import org.huddleboard.improvement.domain.TeamAction;
import org.huddleboard.improvement.domain.TeamActionRepository;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what a team has to do, and what became of it. */
@Component
@Transactional(readOnly = true)
class ActionReader implements WallActions, ActionHistory, ActionsAbout, AgreedWords {
    private static final int ABOUT = 200;

    private final TeamActionRepository actions;
    private final Memberships memberships;
    private final Clock clock;

    ActionReader(TeamActionRepository actions, Memberships memberships, Clock clock) {
        this.actions = actions;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public List<OpenAction> open(TeamId team, int limit) {
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(team)));
        return actions.findOpen(team.value(), Limit.of(limit)).stream()
                .map(action -> open(action, today))
                .toList();
    }

    private static OpenAction open(TeamAction action, LocalDate today) {
        return new OpenAction(
                action.id(),
                action.team(),
                action.text(),
                action.due(),
                action.owner(),
                action.state(),
                action.daysOver(today));
    }

    @Override
    public Map<RecordRef, ActionId> latest(TeamId team, Collection<RecordRef> records) {
        var ids = records.stream().map(RecordRef::id).toList();
        var latest = new HashMap<RecordRef, ActionId>();
        if (!ids.isEmpty()) {
            actions.findByTeamAndAboutIdInOrderByAgreedAtAscIdAsc(team, ids, Limit.of(ABOUT))
                    .forEach(action -> action.about().ifPresent(record -> latest.put(record, action.id())));
        }
        return latest;
    }

    @Override
    public Map<ActionId, Agreed> of(Collection<ActionId> ids) {
        var words = new HashMap<ActionId, Agreed>();
        if (!ids.isEmpty()) {
            actions.findByIdIn(ids, Limit.of(ids.size()))
                    .forEach(action -> words.put(action.id(), new Agreed(action.text(), action.state())));
        }
        return words;
    }

    @Override
    public List<Entry> since(Instant from) {
        return actions.findByAgreedAtGreaterThanEqualOrderByAgreedAtAscIdAsc(from, Limit.unlimited()).stream()
                .map(action -> new Entry(
                        action.id(),
                        action.team(),
                        action.owner().orElse(null),
                        action.origin(),
                        action.state(),
                        action.agreedAt(),
                        action.doneAt().orElse(null)))
                .toList();
    }
}
