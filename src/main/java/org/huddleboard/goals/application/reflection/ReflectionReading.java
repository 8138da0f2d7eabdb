package org.huddleboard.goals.application.reflection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOwners;
import org.huddleboard.goals.GoalOwners.Owned;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.goals.application.reflection.ReflectionCard.AboutGoal;
import org.huddleboard.goals.domain.reflection.Reflection;
import org.huddleboard.goals.domain.reflection.ReflectionRepository;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows reflections to their author, and shared ones to whoever guides the author; each such reading is noted. */
@Service
@Transactional
@PreAuthorize("@access.may('GOALS_OWN') or @access.may('GOALS_GUIDE')")
public class ReflectionReading {
    private static final int MOST = 60;
    private static final int MOST_SHARED = 12;

    private final ReflectionRepository reflections;
    private final GoalOwners goals;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Access access;
    private final CurrentMember me;

    ReflectionReading(
            ReflectionRepository reflections,
            GoalOwners goals,
            Memberships memberships,
            AuditTrail audit,
            Access access,
            CurrentMember me) {
        this.reflections = reflections;
        this.goals = goals;
        this.memberships = memberships;
        this.audit = audit;
        this.access = access;
        this.me = me;
    }

    /** What a goal's page shows: to its owner the latest reflection, to others the latest that is shared. */
    public ReflectionPlace at(GoalId goal) {
        var owned = goals.find(goal).orElseThrow(NotFound::new);
        if (owned.owner().equals(me.id())) {
            var latest = reflections.findFirstByGoalOrderByBegunAtDescIdDesc(goal);
            return new ReflectionPlace(latest.map(each -> card(each, Map.of(goal, owned))), true);
        }
        if (!guides(owned.owner())) {
            throw new NotFound();
        }
        var shared = reflections.findFirstByGoalAndSharedAtIsNotNullOrderByBegunAtDescIdDesc(goal);
        shared.ifPresent(this::note);
        return new ReflectionPlace(shared.map(each -> card(each, Map.of(goal, owned))), false);
    }

    /** The one without a goal that I have not finished yet. */
    public ReflectionPlace alone() {
        return new ReflectionPlace(
                reflections
                        .findFirstByOwnerAndGoalIsNullOrderByBegunAtDescIdDesc(me.id())
                        .filter(latest -> !latest.isWhole())
                        .map(latest -> card(latest, Map.of())),
                true);
    }

    /** What a member has shared, the latest first; somebody else's team is not there. */
    public List<ReflectionCard> sharedBy(MemberId member) {
        if (!guides(member)) {
            throw new NotFound();
        }
        var shared = reflections.findByOwnerAndSharedAtIsNotNullOrderByBegunAtDescIdDesc(member, Limit.of(MOST_SHARED));
        shared.forEach(this::note);
        return cards(shared);
    }

    /** My own, the latest first. */
    public List<ReflectionCard> mine() {
        return cards(reflections.findByOwnerOrderByBegunAtDescIdDesc(me.id(), Limit.of(MOST)));
    }

    private void note(Reflection reflection) {
        audit.note(
                AuditTrail.Deed.OPENED_REFLECTION,
                reflection.owner(),
                reflection.id().value());
    }

    private List<ReflectionCard> cards(List<Reflection> found) {
        var about =
                goals.find(found.stream().flatMap(each -> each.goal().stream()).collect(Collectors.toSet()));
        return found.stream().map(reflection -> card(reflection, about)).toList();
    }

    private boolean guides(MemberId owner) {
        return memberships
                .teamToday(owner)
                .filter(team -> access.may(Action.GOALS_GUIDE, team))
                .isPresent();
    }

    private ReflectionCard card(Reflection reflection, Map<GoalId, Owned> about) {
        var words = new EnumMap<ReflectionPart, String>(ReflectionPart.class);
        for (var part : ReflectionPart.values()) {
            if (!reflection.words(part).isEmpty()) {
                words.put(part, reflection.words(part));
            }
        }
        return new ReflectionCard(
                reflection.id(),
                words,
                reflection
                        .goal()
                        .flatMap(goal -> Optional.ofNullable(about.get(goal))
                                .map(owned -> new AboutGoal(goal, owned.sentence()))),
                day(reflection.begunAt()),
                reflection.sharedAt().map(this::day),
                reflection.owner().equals(me.id()));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, memberships.zoneOf(me.id()));
    }
}
