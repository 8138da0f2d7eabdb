package org.huddleboard.goals.application.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.domain.audit.AuditAnswer;
import org.huddleboard.goals.domain.audit.SelfAudit;
import org.huddleboard.goals.domain.audit.SelfAuditRepository;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a member their own audits: the one being answered, and what the last ones said. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GOALS_OWN')")
public class AuditReading {
    private static final int LAST_TWO = 2;

    private final SelfAuditRepository audits;
    private final OwnFigures figures;
    private final Questions questions;
    private final Memberships memberships;
    private final CurrentMember me;

    AuditReading(
            SelfAuditRepository audits,
            OwnFigures figures,
            Questions questions,
            Memberships memberships,
            CurrentMember me) {
        this.audits = audits;
        this.figures = figures;
        this.questions = questions;
        this.memberships = memberships;
        this.me = me;
    }

    /** The one that is being answered; where there is none, a blank one that begins with its first answer. */
    public OpenAudit open() {
        var open = audits.findFirstByOwnerAndClosedAtIsNullOrderByBegunAtDescIdDesc(me.id());
        var before = closed(1).stream().findFirst().map(SelfAudit::answers).orElse(Map.of());
        return new OpenAudit(
                open.map(SelfAudit::id).orElseGet(AuditId::create),
                open.map(SelfAudit::begunAt).map(this::day),
                questions.asked().stream()
                        .map(subject -> line(
                                subject, open.flatMap(audit -> audit.answer(subject)), rating(before.get(subject))))
                        .toList());
    }

    /** What the latest finished one shows, beside the ratings of the one before it. */
    public Optional<AuditResult> latest() {
        var closed = closed(LAST_TWO);
        var before = closed.stream().skip(1).findFirst().map(SelfAudit::answers).orElse(Map.of());
        return closed.stream()
                .findFirst()
                .map(audit -> new AuditResult(
                        audit.id(),
                        day(audit.closedAt().orElse(audit.begunAt())),
                        audit.answers().entrySet().stream()
                                .map(answer -> line(
                                        answer.getKey(),
                                        Optional.of(answer.getValue()),
                                        rating(before.get(answer.getKey()))))
                                .toList()));
    }

    /** The figure beside its question, as it stands today. */
    public Optional<AuditFigure> figure(KpiCode kpi) {
        return figures.shown(kpi);
    }

    private List<SelfAudit> closed(int most) {
        return audits.findByOwnerAndClosedAtIsNotNullOrderByClosedAtDescIdDesc(me.id(), Limit.of(most));
    }

    private AuditLine line(AuditSubject subject, Optional<AuditAnswer> answer, OptionalInt before) {
        return new AuditLine(
                subject,
                answer.map(given -> OptionalInt.of(given.rating())).orElseGet(OptionalInt::empty),
                answer.map(AuditAnswer::example).orElse(""),
                before,
                answer.map(AuditAnswer::finding).orElse(AuditFinding.STEADY),
                figure(subject, answer));
    }

    private String figure(AuditSubject subject, Optional<AuditAnswer> answer) {
        return switch (subject) {
            case AuditSubject.Figure(var kpi) ->
                answer.flatMap(AuditAnswer::figure)
                        .map(figure -> figures.line(kpi, figure))
                        .orElse("");
            case AuditSubject.Conduct _ -> "";
        };
    }

    private static OptionalInt rating(@Nullable AuditAnswer answer) {
        return answer == null ? OptionalInt.empty() : OptionalInt.of(answer.rating());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, memberships.zoneOf(me.id()));
    }
}
