package org.huddleboard.kpi.application.between;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.kpi.Party;
import org.huddleboard.kpi.domain.between.Challenge;
import org.huddleboard.kpi.domain.between.ChallengeRepository;
import org.huddleboard.kpi.domain.between.FairTarget;
import org.huddleboard.kpi.domain.between.FairTargetRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whoever is asking: as a member about their own figures, as a leader about their people's. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_OWN_READ') or @access.may('KPI_ANSWER')")
public class MattersService {
    private static final Limit AT_MOST = Limit.of(20);

    private final ChallengeRepository challenges;
    private final ChallengeCards cards;
    private final FairTargetRepository targets;
    private final Parties parties;
    private final Memberships memberships;
    private final PeopleDirectory people;
    private final Access access;

    MattersService(
            ChallengeRepository challenges,
            ChallengeCards cards,
            FairTargetRepository targets,
            Parties parties,
            Memberships memberships,
            PeopleDirectory people,
            Access access) {
        this.challenges = challenges;
        this.cards = cards;
        this.targets = targets;
        this.parties = parties;
        this.memberships = memberships;
        this.people = people;
        this.access = access;
    }

    /** Words first, then dates. */
    public List<Matter> waiting() {
        var me = parties.me();
        var zone = memberships.zoneOf(me);
        var today = parties.today(me);
        var waiting = new ArrayList<Matter>();
        if (access.may(Action.KPI_ANSWER)) {
            waiting.addAll(asLeader(zone, today));
        }
        if (access.may(Action.KPI_OWN_READ)) {
            waiting.addAll(answered(me, zone));
            pending(List.of(me), today, Party.MEMBER, Map.of()).forEach(waiting::add);
        }
        return waiting;
    }

    private List<Matter> asLeader(ZoneId zone, LocalDate today) {
        var led = parties.led();
        if (led.isEmpty()) {
            return List.of();
        }
        var open = challenges.findOpen(led.stream().map(MemberId::value).toList(), AT_MOST);
        var names = people.people(led);
        var waiting = new ArrayList<Matter>();
        var opened = cards.of(open, zone);
        for (var i = 0; i < open.size(); i++) {
            waiting.add(challenged(open.get(i), opened.get(i), names));
        }
        waiting.addAll(pending(led, today, Party.LEADER, names));
        return waiting;
    }

    private static Matter challenged(Challenge challenge, ChallengeCard card, Map<MemberId, Person> names) {
        return new Matter.Challenged(
                Optional.ofNullable(names.get(challenge.member())),
                card.kpi(),
                card.figure(),
                card.words(),
                card.askedAt(),
                !card.answers().isEmpty());
    }

    private List<Matter> answered(MemberId me, ZoneId zone) {
        return cards.of(challenges.findByMemberAndUnreadTrueOrderByAskedAtAscIdAsc(me, AT_MOST), zone).stream()
                .filter(card -> !card.answers().isEmpty())
                .map(card -> answered(card, card.answers().getLast()))
                .toList();
    }

    private static Matter answered(ChallengeCard card, ChallengeCard.Answer last) {
        return new Matter.Answered(card.id(), card.kpi(), last.outcome(), last.words(), last.by());
    }

    private List<Matter> pending(
            Collection<MemberId> members, LocalDate today, Party side, Map<MemberId, Person> names) {
        return targets.findPending(members.stream().map(MemberId::value).toList(), today, AT_MOST).stream()
                .filter(target -> target.isDue(today) || target.awaits(side))
                .map(target -> matter(target, Optional.ofNullable(names.get(target.member()))))
                .toList();
    }

    private static Matter matter(FairTarget target, Optional<Person> member) {
        return target.settledAt().isPresent() ? new Matter.Due(member) : new Matter.Named(member);
    }
}
