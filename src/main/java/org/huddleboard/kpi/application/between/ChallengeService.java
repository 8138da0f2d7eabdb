package org.huddleboard.kpi.application.between;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.ChallengeMoved;
import org.huddleboard.kpi.Party;
import org.huddleboard.kpi.domain.between.Challenge;
import org.huddleboard.kpi.domain.between.ChallengeAnswerRepository;
import org.huddleboard.kpi.domain.between.ChallengeRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A member challenges a figure of theirs; their leader answers. Nobody else reads it. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('KPI_OWN_READ') or @access.may('KPI_ANSWER')")
public class ChallengeService {
    private static final Limit PAGE = Limit.of(50);

    private final ChallengeRepository challenges;
    private final ChallengeAnswerRepository answers;
    private final ChallengeCards cards;
    private final Parties parties;
    private final Memberships memberships;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChallengeService(
            ChallengeRepository challenges,
            ChallengeAnswerRepository answers,
            ChallengeCards cards,
            Parties parties,
            Memberships memberships,
            TextGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.challenges = challenges;
        this.answers = answers;
        this.cards = cards;
        this.parties = parties;
        this.memberships = memberships;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Everything this member has challenged, the latest first. */
    @Transactional(readOnly = true)
    public List<ChallengeCard> of(MemberId member) {
        parties.of(member);
        return cards.of(
                challenges.findByMemberOrderByAskedAtDescIdDesc(member, PAGE), memberships.zoneOf(parties.me()));
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first one. */
    @PreAuthorize("@access.may('KPI_OWN_READ')")
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public ChallengeId raise(@Valid RaiseChallenge command) {
        var me = parties.me();
        var posted = challenges.findByMemberAndClientKey(me, command.clientKey());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("words", command.words());
        if (challenges.existsByMemberAndKpiAndClosedAtIsNull(me, command.kpi())) {
            throw BrokenRule.at("words", "kpi.own.rule.stillOpen");
        }
        var challenge = challenges.saveAndFlush(new Challenge(
                command.clientKey(),
                me,
                command.kpi(),
                command.week(),
                command.figure(),
                command.words(),
                clock.instant()));
        announce(challenge);
        return challenge.id();
    }

    /** A post sent twice is one answer. */
    @PreAuthorize("@access.may('KPI_ANSWER')")
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void answer(@Valid AnswerChallenge command) {
        var challenge = challenge(command.challenge(), Party.LEADER);
        if (answers.existsById(command.clientKey())) {
            return;
        }
        guard.check("words", command.words());
        var answer = challenge.answer(
                command.clientKey(), parties.me(), command.outcome(), command.words(), clock.instant());
        answers.saveAndFlush(answer);
        challenges.saveAndFlush(challenge);
        announce(challenge);
    }

    /** The member has read the latest answer. */
    @PreAuthorize("@access.may('KPI_OWN_READ')")
    public void takeIn(ChallengeId id) {
        var challenge = challenge(id, Party.MEMBER);
        challenge.takeIn(parties.me());
        challenges.saveAndFlush(challenge);
        announce(challenge);
    }

    private Challenge challenge(ChallengeId id, Party side) {
        return challenges
                .findById(id)
                .filter(challenge -> parties.of(challenge.member()) == side)
                .orElseThrow(NotFound::new);
    }

    private void announce(Challenge challenge) {
        var team = parties.team(challenge.member());
        events.publishEvent(new ChallengeMoved(challenge.id(), challenge.member(), team, clock.instant()));
    }
}
