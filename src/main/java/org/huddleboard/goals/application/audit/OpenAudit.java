package org.huddleboard.goals.application.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.goals.AuditId;

/** An audit while it is answered; {@code begun} is empty before the first answer. */
public record OpenAudit(AuditId id, Optional<LocalDate> begun, List<AuditLine> lines) {
    public OpenAudit {
        lines = List.copyOf(lines);
    }

    public int rated() {
        return (int) lines.stream().filter(AuditLine::isRated).count();
    }

    public boolean isWhole() {
        return rated() == lines.size();
    }
}
