package org.huddleboard.goals.application.audit;

import java.util.OptionalInt;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.goals.AuditSubject;

/**
 * One thing as it is rated.
 *
 * @param rating empty while it is not rated
 * @param before the rating of the audit before
 * @param figure what the figure was then, in words; empty for behaviours
 */
public record AuditLine(
        AuditSubject subject,
        OptionalInt rating,
        String example,
        OptionalInt before,
        AuditFinding finding,
        String figure) {
    public boolean isRated() {
        return rating.isPresent();
    }
}
