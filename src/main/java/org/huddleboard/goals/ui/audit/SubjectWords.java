package org.huddleboard.goals.ui.audit;

import com.vaadin.flow.component.Component;
import org.huddleboard.goals.AuditSubject;

/** What a figure or a behaviour is called on screen, and what is meant by it. */
final class SubjectWords {
    private SubjectWords() {}

    static String name(Component place, AuditSubject subject) {
        return place.getTranslation(key(subject) + ".name");
    }

    static String hint(Component place, AuditSubject subject) {
        return place.getTranslation(key(subject) + ".hint");
    }

    private static String key(AuditSubject subject) {
        return switch (subject) {
            case AuditSubject.Figure(var kpi) -> kpi.key();
            case AuditSubject.Conduct(var behaviour) -> "goals.behaviour." + behaviour;
        };
    }
}
