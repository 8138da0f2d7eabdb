package org.huddleboard.coaching.application;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.application.CoachingPage.CancelledCard;
import org.huddleboard.coaching.application.CoachingPage.Note;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.coaching.domain.GrowWords;
import org.huddleboard.coaching.domain.PrivateNoteRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one session for its two; to everybody else, leaders included, it is not there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('COACHING_OWN')")
public class CoachingPages {
    private final CoachingSessionRepository repository;
    private final Sessions sessions;
    private final Commitments commitments;
    private final CommitmentCards cards;
    private final PrivateNoteRepository notes;
    private final Packing packing;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final CurrentMember me;

    CoachingPages(
            CoachingSessionRepository repository,
            Sessions sessions,
            Commitments commitments,
            CommitmentCards cards,
            PrivateNoteRepository notes,
            Packing packing,
            PeopleDirectory directory,
            Memberships memberships,
            CurrentMember me) {
        this.repository = repository;
        this.sessions = sessions;
        this.commitments = commitments;
        this.cards = cards;
        this.notes = notes;
        this.packing = packing;
        this.directory = directory;
        this.memberships = memberships;
        this.me = me;
    }

    public CoachingPage open(CoachingSessionId id) {
        var session = sessions.mine(id);
        var zone = memberships.zoneOf(me.id());
        var people = people(session);
        var side = session.sideOf(me.id());
        return new CoachingPage(
                id,
                session.kind(),
                side,
                Optional.ofNullable(people.get(session.agent())).orElseThrow(NotFound::new),
                session.coach().map(people::get),
                session.startAt().atZone(zone),
                session.endAt().atZone(zone),
                session.state(),
                session.state() == CoachingState.PROPOSED && session.madeBy() != side,
                session.hasBegun(sessions.now()),
                words(session.words()),
                session.revision(),
                cards.withFigures(commitments.of(id), Map.of(id, session)),
                session.signedAt(Side.AGENT).map(at -> at.atZone(zone)),
                session.signedAt(Side.COACH).map(at -> at.atZone(zone)),
                session.cancellation()
                        .map(cancellation -> new CancelledCard(
                                cancellation.by() == side,
                                Optional.ofNullable(cancellation.reason()),
                                instead(session))),
                note(id, zone));
    }

    private Map<MemberId, Person> people(CoachingSession session) {
        var both = new ArrayList<>(List.of(session.agent()));
        session.coach().ifPresent(both::add);
        return directory.people(both);
    }

    private static Map<GrowStep, String> words(GrowWords written) {
        var words = new EnumMap<GrowStep, String>(GrowStep.class);
        for (var step : GrowStep.values()) {
            words.put(step, written.of(step));
        }
        return words;
    }

    private Optional<CoachingSessionId> instead(CoachingSession session) {
        return repository.findByInsteadOf(session.id()).map(CoachingSession::id);
    }

    private Optional<Note> note(CoachingSessionId id, ZoneId zone) {
        return notes.findBySessionAndOwner(id, me.id())
                .map(note -> new Note(note.words(), note.writtenAt().atZone(zone)));
    }

    /** What is known beforehand; where a leader or a coach reads figures in it, the agent can see that later. */
    @Transactional
    public Pack pack(CoachingSessionId id, Locale language) {
        return packing.of(sessions.mine(id), language);
    }
}
