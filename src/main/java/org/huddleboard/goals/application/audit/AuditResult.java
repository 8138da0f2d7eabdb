package org.huddleboard.goals.application.audit;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.goals.AuditId;

/** What a finished audit shows. */
public record AuditResult(AuditId id, LocalDate on, List<AuditLine> lines) {
    public AuditResult {
        lines = List.copyOf(lines);
    }

    public List<AuditLine> of(AuditFinding finding) {
        return lines.stream().filter(line -> line.finding() == finding).toList();
    }
}
