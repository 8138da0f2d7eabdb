package org.huddleboard.kpi.application.between;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.FairTargetId;
import org.huddleboard.kpi.FairTargetMoved;
import org.huddleboard.kpi.FairTargetState;
import org.huddleboard.kpi.domain.between.FairTarget;
import org.huddleboard.kpi.domain.between.FairTargetRepository;
import org.huddleboard.kpi.domain.between.FairTargetTerms;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A member and their leader agree a private target: one names it, the other says yes. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('KPI_OWN_READ') or @access.may('KPI_ANSWER')")
public class FairTargetService {
    private static final Limit ONE = Limit.of(1);

    private final FairTargetRepository targets;
    private final FairTargets living;
    private final Parties parties;
    private final TextGuard guard;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FairTargetService(
            FairTargetRepository targets,
            FairTargets living,
            Parties parties,
            TextGuard guard,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.targets = targets;
        this.living = living;
        this.parties = parties;
        this.guard = guard;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What has been named or agreed for this member, for the two alone. */
    @Transactional(readOnly = true)
    public List<FairTargetCard> of(MemberId member) {
        var me = parties.of(member);
        var today = parties.today(member);
        return living.living(member).stream()
                .map(target -> card(target, target.namedBy() == me, target.isDue(today)))
                .toList();
    }

    private static FairTargetCard card(FairTarget target, boolean mine, boolean due) {
        var terms = target.terms();
        var agreed = target.state() == FairTargetState.AGREED;
        return new FairTargetCard(
                target.id(),
                target.kpi(),
                terms.figure(),
                terms.from(),
                terms.review(),
                terms.note(),
                agreed,
                mine,
                due);
    }

    /**
     * Names one; what stood named for the figure before goes. Of two posts with one key the slower one meets the unique
     * key, tries once more and finds the first one.
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public FairTargetId name(@Valid NameFairTarget command) {
        var member = command.member();
        var me = parties.of(member);
        var posted = targets.findByMemberAndClientKey(member, command.clientKey());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("note", command.note());
        var terms = new FairTargetTerms(
                command.kpi(), command.figure(), command.from(), command.review(), Optional.of(command.note()));
        var today = parties.today(member);
        if (terms.from().isAfter(today)
                && standing(member, terms, FairTargetState.AGREED).isPresent()) {
            throw BrokenRule.at("from", "kpi.own.rule.fromLater");
        }
        standing(member, terms, FairTargetState.PROPOSED).ifPresent(before -> {
            before.turnDown(me, clock.instant());
            targets.saveAndFlush(before);
        });
        var named = new FairTarget(command.clientKey(), member, terms, me, clock.instant(), today);
        return settled(targets.saveAndFlush(named), Deed.TARGET_NAMED);
    }

    /** The other side's yes: from now on it holds. What held before goes first: the table has room for one. */
    public void agree(FairTargetId id) {
        var target = target(id);
        var me = parties.of(target.member());
        standing(target.member(), target.terms(), FairTargetState.AGREED)
                .filter(before -> !before.equals(target))
                .ifPresent(before -> {
                    before.replace(clock.instant());
                    targets.saveAndFlush(before);
                });
        target.agree(me, clock.instant());
        settled(targets.saveAndFlush(target), Deed.TARGET_AGREED);
    }

    /** The other side's no, or second thoughts. */
    public void turnDown(FairTargetId id) {
        var target = target(id);
        target.turnDown(parties.of(target.member()), clock.instant());
        settled(targets.saveAndFlush(target), Deed.TARGET_OVER);
    }

    public void end(FairTargetId id) {
        var target = target(id);
        target.end(parties.of(target.member()), clock.instant());
        settled(targets.saveAndFlush(target), Deed.TARGET_OVER);
    }

    private FairTarget target(FairTargetId id) {
        return targets.findById(id).orElseThrow(NotFound::new);
    }

    private Optional<FairTarget> standing(MemberId member, FairTargetTerms terms, FairTargetState state) {
        return targets.findByMemberAndKpiAndStateOrderByNamedAtDescIdDesc(member, terms.kpi(), state, ONE).stream()
                .findFirst();
    }

    private FairTargetId settled(FairTarget target, Deed deed) {
        var member = target.member();
        trail.note(deed, member, target.id().value());
        events.publishEvent(new FairTargetMoved(target.id(), member, parties.team(member), clock.instant()));
        return target.id();
    }
}
