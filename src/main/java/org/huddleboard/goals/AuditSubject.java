package org.huddleboard.goals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;

/** What a self-audit asks about: a figure of the member's own, or a behaviour. */
public sealed interface AuditSubject {
    /** A figure. */
    record Figure(KpiCode kpi) implements AuditSubject {}

    /** Something one does. */
    record Conduct(Behaviour behaviour) implements AuditSubject {}

    /** How it is stored and named in addresses. */
    default String key() {
        return switch (this) {
            case Figure(var kpi) -> "FIGURE-" + kpi.name();
            case Conduct(var behaviour) -> "CONDUCT-" + behaviour.name();
        };
    }

    /** Figures first, then behaviours. */
    static List<AuditSubject> all() {
        return Stream.<AuditSubject>concat(
                        Arrays.stream(KpiCode.values()).map(Figure::new),
                        Arrays.stream(Behaviour.values()).map(Conduct::new))
                .toList();
    }

    /** Empty for what is not asked. */
    static Optional<AuditSubject> of(String key) {
        return all().stream().filter(subject -> subject.key().equals(key)).findFirst();
    }
}
