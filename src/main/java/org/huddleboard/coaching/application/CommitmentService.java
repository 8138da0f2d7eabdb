package org.huddleboard.coaching.application;

import jakarta.validation.Valid;
import java.util.Optional;
import org.huddleboard.coaching.CommitmentChecked;
import org.huddleboard.coaching.CommitmentId;
import org.huddleboard.coaching.domain.Commitment;
import org.huddleboard.coaching.domain.CommitmentRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What was agreed: at most two a session, each with a day on which it is looked at. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('COACHING_OWN')")
public class CommitmentService {
    private final CommitmentRepository repository;
    private final Commitments commitments;
    private final Sessions sessions;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;

    CommitmentService(
            CommitmentRepository repository,
            Commitments commitments,
            Sessions sessions,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.commitments = commitments;
        this.sessions = sessions;
        this.guard = guard;
        this.me = me;
        this.events = events;
    }

    /** The same words twice in a session are one commitment. */
    public CommitmentId note(@Valid NoteCommitment command) {
        guard.check("words", command.words());
        var due = command.dueOn();
        if (due == null) {
            throw BrokenRule.at("dueOn", "coaching.rule.dueMissing");
        }
        var session = sessions.held(command.session());
        var beside = commitments.of(session.id());
        var posted = beside.stream()
                .filter(other -> other.words().equals(command.words().strip()))
                .findFirst();
        if (posted.isPresent()) {
            return posted.get().id();
        }
        session.commitmentsChange(me.id(), sessions.now());
        var terms = new Commitment.Terms(command.words(), due, Optional.ofNullable(command.kpi()));
        var noted = repository.saveAndFlush(new Commitment(session, beside, terms, sessions.today(session.agent())));
        sessions.kept(session);
        return noted.id();
    }

    /** As long as nobody has signed. */
    public void takeOut(CommitmentId id) {
        var commitment = repository.findById(id).orElseThrow(NotFound::new);
        var session = sessions.held(commitment.session());
        session.commitmentsChange(me.id(), sessions.now());
        if (!commitment.mayBeTakenOut()) {
            throw new BrokenRule("coaching.rule.is.SIGNED");
        }
        repository.delete(commitment);
        sessions.kept(session);
    }

    /** How it went, told by either of the two, once. */
    public void check(@Valid CheckCommitment command) {
        guard.check("said", command.said());
        var commitment = repository.findById(command.commitment()).orElseThrow(NotFound::new);
        var session = sessions.held(commitment.session());
        commitment.check(
                session.sideOf(me.id()),
                command.outcome(),
                command.said(),
                sessions.today(session.agent()),
                sessions.now());
        repository.saveAndFlush(commitment);
        events.publishEvent(new CommitmentChecked(
                commitment.id(), session.id(), session.agent(), session.coach(), commitment.state(), sessions.now()));
    }
}
