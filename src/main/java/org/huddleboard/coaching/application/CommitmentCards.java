package org.huddleboard.coaching.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.coaching.application.CommitmentCard.BeforeAfter;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.Commitment;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Lays out commitments for one of the two, with the figure before and since where that one may see it. */
@Component
class CommitmentCards {
    private static final int DAYS_BEFORE = 28;

    private final MemberFigures figures;
    private final FigureSight sight;
    private final PeopleDirectory directory;
    private final Sessions sessions;
    private final CurrentMember me;

    CommitmentCards(
            MemberFigures figures, FigureSight sight, PeopleDirectory directory, Sessions sessions, CurrentMember me) {
        this.figures = figures;
        this.sight = sight;
        this.directory = directory;
        this.sessions = sessions;
        this.me = me;
    }

    /** In the order given, without figures; those whose session is not among these are left out. */
    List<CommitmentCard> plain(Collection<Commitment> commitments, Map<CoachingSessionId, CoachingSession> of) {
        return laidOut(commitments, of, false);
    }

    /** The same with the figures before and since: a few statements for each whose day has come. */
    List<CommitmentCard> withFigures(Collection<Commitment> commitments, Map<CoachingSessionId, CoachingSession> of) {
        return laidOut(commitments, of, true);
    }

    private List<CommitmentCard> laidOut(
            Collection<Commitment> commitments, Map<CoachingSessionId, CoachingSession> of, boolean withFigures) {
        var others = new ArrayList<MemberId>();
        of.values().forEach(session -> other(session).ifPresent(others::add));
        var people = directory.people(others);
        return commitments.stream()
                .flatMap(commitment -> Optional.ofNullable(of.get(commitment.session())).stream()
                        .map(session -> card(commitment, session, people, withFigures)))
                .toList();
    }

    private Optional<MemberId> other(CoachingSession session) {
        return session.agent().equals(me.id()) ? session.coach() : Optional.of(session.agent());
    }

    private CommitmentCard card(
            Commitment commitment, CoachingSession session, Map<MemberId, Person> people, boolean withFigures) {
        var today = sessions.today(session.agent());
        var due = !today.isBefore(commitment.dueOn());
        return new CommitmentCard(
                commitment.id(),
                session.id(),
                session.agent().equals(me.id()),
                other(session).map(people::get),
                commitment.words(),
                commitment.dueOn(),
                commitment.kpi(),
                commitment.state(),
                due,
                commitment.said(),
                withFigures && due && commitment.state() != CommitmentState.NOTED && sight.of(session.agent())
                        ? changes(commitment, today)
                        : List.of());
    }

    /** Handle time is never told without what was achieved. */
    private List<BeforeAfter> changes(Commitment commitment, LocalDate today) {
        var told = new ArrayList<BeforeAfter>();
        commitment.kpi().ifPresent(kpi -> {
            change(commitment, kpi, today).ifPresent(told::add);
            if (kpi.needsCompany() && !told.isEmpty()) {
                KpiCode.besideHandleTime().stream()
                        .flatMap(beside -> change(commitment, beside, today).stream())
                        .findFirst()
                        .ifPresentOrElse(told::add, told::clear);
            }
        });
        return told;
    }

    private Optional<BeforeAfter> change(Commitment commitment, KpiCode kpi, LocalDate today) {
        return commitment.agreedOn().flatMap(agreed -> {
            var last = commitment.dueOn().isBefore(today) ? commitment.dueOn() : today.minusDays(1);
            return last.isAfter(agreed)
                    ? figures.change(
                                    commitment.agent(),
                                    kpi,
                                    new Days(agreed.minusDays(DAYS_BEFORE), agreed.minusDays(1)),
                                    new Days(agreed.plusDays(1), last))
                            .map(change -> new BeforeAfter(kpi, change))
                    : Optional.empty();
        });
    }
}
