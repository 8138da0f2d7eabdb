package org.huddleboard.goals.application.audit;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.huddleboard.goals.AuditAnswered;
import org.huddleboard.goals.AuditClosed;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.domain.audit.AuditAnswer;
import org.huddleboard.goals.domain.audit.SelfAudit;
import org.huddleboard.goals.domain.audit.SelfAuditRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes down how a member rates their own work; nobody else ever reads it. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('GOALS_OWN')")
public class AuditService {
    private final SelfAuditRepository audits;
    private final OwnFigures figures;
    private final Questions questions;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditService(
            SelfAuditRepository audits,
            OwnFigures figures,
            Questions questions,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audits = audits;
        this.figures = figures;
        this.questions = questions;
        this.guard = guard;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** With the figure as it stands while it is rated; the first answer begins the audit. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void answer(@Valid AnswerAudit command) {
        guard.check("example", command.example());
        var now = clock.instant();
        var audit = audits.findById(command.audit())
                .map(this::mine)
                .orElseGet(() -> new SelfAudit(command.audit(), me.id(), now));
        audit.answer(
                command.subject(),
                AuditAnswer.of(command.rating(), command.example(), figure(audit, command.subject())));
        audits.saveAndFlush(audit);
        events.publishEvent(new AuditAnswered(command.audit(), me.id(), now));
    }

    /** Ends it: from now on it says what is strong and what to develop. */
    public void close(AuditId id) {
        var audit = audits.findById(id).map(this::mine).orElseThrow(NotFound::new);
        var now = clock.instant();
        audit.close(questions.asked(), now);
        audits.saveAndFlush(audit);
        events.publishEvent(new AuditClosed(id, me.id(), now));
    }

    /** A better example does not move the figure that was rated. */
    private Optional<AuditAnswer.Figure> figure(SelfAudit audit, AuditSubject subject) {
        return switch (subject) {
            case AuditSubject.Figure(var kpi) ->
                audit.answer(subject).flatMap(AuditAnswer::figure).or(() -> figures.stands(kpi));
            case AuditSubject.Conduct _ -> Optional.empty();
        };
    }

    private SelfAudit mine(SelfAudit audit) {
        if (!audit.owner().equals(me.id())) {
            throw new NotFound();
        }
        return audit;
    }
}
