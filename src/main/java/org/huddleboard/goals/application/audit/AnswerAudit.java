package org.huddleboard.goals.application.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.AuditSubject;

/** Rate one thing, with an example; the first answer begins the audit. */
public record AnswerAudit(
        @NotNull AuditId audit,
        @NotNull AuditSubject subject,
        int rating,
        @NotNull @Size(max = LONGEST_EXAMPLE) String example) {
    public static final int LONGEST_EXAMPLE = 300;
}
