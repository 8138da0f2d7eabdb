package org.huddleboard.goals.application.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.Behaviour;
import org.springframework.stereotype.Component;

/** What a self-audit asks whoever is asking: each figure they have had lately, and each behaviour. */
@Component
class Questions {
    private final OwnFigures figures;

    Questions(OwnFigures figures) {
        this.figures = figures;
    }

    List<AuditSubject> asked() {
        return Stream.<AuditSubject>concat(
                        figures.known().stream().map(AuditSubject.Figure::new),
                        Arrays.stream(Behaviour.values()).map(AuditSubject.Conduct::new))
                .toList();
    }
}
