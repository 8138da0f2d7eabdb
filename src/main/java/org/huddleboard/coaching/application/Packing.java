package org.huddleboard.coaching.application;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.coaching.domain.CommitmentRepository;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.feedback.FeedbackShelf.Letter;
import org.huddleboard.goals.MemberGoals;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Packs what two people bring to a session. */
@Component
class Packing {
    private static final int WEEKS = 13;
    private static final int CARDS = 5;
    private static final int COMMITMENTS = 4;
    private static final int MOST = 20;
    /** The figures people talk about; handle time only beside one of the others. */
    private static final List<KpiCode> TALKED_ABOUT = List.of(
            KpiCode.FIRST_CONTACT_RESOLUTION,
            KpiCode.CUSTOMER_SATISFACTION,
            KpiCode.AVERAGE_HANDLE_TIME,
            KpiCode.QUALITY);

    private static final int FIGURES = 3;

    private final MemberFigures figures;
    private final FeedbackShelf shelf;
    private final MemberGoals goals;
    private final CommitmentRepository commitments;
    private final CoachingSessionRepository sessions;
    private final CommitmentCards cards;
    private final FigureSight sight;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final AuditTrail trail;
    private final CurrentMember me;

    Packing(
            MemberFigures figures,
            FeedbackShelf shelf,
            MemberGoals goals,
            CommitmentRepository commitments,
            CoachingSessionRepository sessions,
            CommitmentCards cards,
            FigureSight sight,
            PeopleDirectory directory,
            Memberships memberships,
            AuditTrail trail,
            CurrentMember me) {
        this.figures = figures;
        this.shelf = shelf;
        this.goals = goals;
        this.commitments = commitments;
        this.sessions = sessions;
        this.cards = cards;
        this.sight = sight;
        this.directory = directory;
        this.memberships = memberships;
        this.trail = trail;
        this.me = me;
    }

    Pack of(CoachingSession session, Locale language) {
        var agent = session.agent();
        return new Pack(
                sight.of(agent) ? figures(agent, language) : List.of(),
                letters(agent),
                sight.ofGoalsOf(agent) ? goals.active(agent) : List.of(),
                open(session));
    }

    private List<Pack.Figure> figures(MemberId agent, Locale language) {
        if (!agent.equals(me.id())) {
            trail.note(AuditTrail.Deed.OPENED_FIGURES, agent, agent.value());
        }
        var known = figures.known(agent);
        var shown = new ArrayList<Pack.Figure>();
        TALKED_ABOUT.stream()
                .filter(known::contains)
                .filter(kpi -> !kpi.needsCompany() || !shown.isEmpty())
                .limit(FIGURES)
                .forEach(kpi -> figures.drawn(agent, kpi, WEEKS, language)
                        .ifPresent(drawn -> shown.add(new Pack.Figure(kpi, drawn))));
        return shown;
    }

    private List<Pack.Card> letters(MemberId agent) {
        var letters = shelf.latestTo(agent, CARDS);
        var people = directory.people(
                letters.stream().map(Letter::from).filter(Objects::nonNull).toList());
        ZoneId zone = memberships.zoneOf(me.id());
        return letters.stream()
                .map(letter -> new Pack.Card(
                        letter,
                        Optional.ofNullable(letter.from()).map(people::get),
                        letter.at().atZone(zone)))
                .toList();
    }

    /** What the two have agreed before; what the agent agreed with others only the agent sees. */
    private List<CommitmentCard> open(CoachingSession session) {
        var open = commitments.findByAgentAndStateOrderByDueOnAscIdAsc(
                session.agent(), CommitmentState.OPEN, Limit.of(MOST));
        var of =
                sessions
                        .all(
                                open.stream()
                                        .map(each -> each.session().value())
                                        .distinct()
                                        .toList(),
                                Limit.of(MOST))
                        .stream()
                        .filter(other ->
                                other.agent().equals(me.id()) || other.coach().equals(Optional.of(me.id())))
                        .filter(other -> !other.equals(session))
                        .collect(Collectors.toMap(CoachingSession::id, Function.identity()));
        return cards.withFigures(
                open.stream()
                        .filter(each -> of.containsKey(each.session()))
                        .limit(COMMITMENTS)
                        .toList(),
                of);
    }
}
