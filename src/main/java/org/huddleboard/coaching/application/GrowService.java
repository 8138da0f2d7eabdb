package org.huddleboard.coaching.application;

import java.util.Optional;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.SessionSigned;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.PrivateNote;
import org.huddleboard.coaching.domain.PrivateNoteRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a session down, signing it, and what each of the two keeps for themselves. */
@Service
@Transactional
@PreAuthorize("@access.may('COACHING_OWN')")
public class GrowService {
    private final Sessions sessions;
    private final Commitments commitments;
    private final PrivateNoteRepository notes;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;

    GrowService(
            Sessions sessions,
            Commitments commitments,
            PrivateNoteRepository notes,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.commitments = commitments;
        this.notes = notes;
        this.guard = guard;
        this.me = me;
        this.events = events;
    }

    /** Puts {@code after} where {@code before} stood; refused where the other one has written there meanwhile. */
    public void write(CoachingSessionId id, GrowStep step, String before, String after) {
        guard.check(step.name(), after);
        var session = sessions.held(id);
        session.write(me.id(), step, before, after, sessions.now());
        sessions.kept(session);
    }

    /** One signature under the record as it was read; with the second its commitments hold. */
    public void sign(CoachingSessionId id, int read) {
        var session = sessions.held(id);
        var complete = session.sign(me.id(), read, sessions.now());
        sessions.kept(session);
        if (complete) {
            commitments.agree(session, sessions.today(session.agent()));
            events.publishEvent(new SessionSigned(
                    session.id(),
                    session.kind(),
                    session.agent(),
                    session.coach().orElseThrow(NotFound::new),
                    sessions.now()));
        }
    }

    /** Takes the one signature back, so that something can be changed. */
    public void reopen(CoachingSessionId id) {
        var session = sessions.held(id);
        session.reopen(me.id());
        sessions.kept(session);
    }

    /** Keeps a private note beside the session; without words it goes. */
    public void note(CoachingSessionId id, String words) {
        guard.check("note", words);
        var session = sessions.held(id);
        var known = notes.findBySessionAndOwner(id, me.id());
        if (words.isBlank()) {
            known.ifPresent(notes::delete);
        } else {
            notes.saveAndFlush(anew(session, known, words));
        }
    }

    private PrivateNote anew(CoachingSession session, Optional<PrivateNote> known, String words) {
        known.ifPresent(note -> note.rewrite(words, sessions.now()));
        return known.orElseGet(() -> new PrivateNote(session, me.id(), words, sessions.now()));
    }
}
