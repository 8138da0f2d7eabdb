package org.huddleboard.goals.ui.audit;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.application.audit.AuditLine;

/** Everything a self-audit asks, with the rating where there is one; a tap goes there. */
class AuditSteps extends Nav {
    AuditSteps(List<AuditLine> lines, AuditSubject at, Consumer<AuditSubject> go) {
        addClassNames("audit-steps", "hb-sheet");
        setAriaLabel(getTranslation("goals.audit.steps"));
        group("goals.audit.figures", lines, false, at, go);
        group("goals.audit.behaviours", lines, true, at, go);
    }

    private void group(
            String heading, List<AuditLine> lines, boolean conduct, AuditSubject at, Consumer<AuditSubject> go) {
        var list = new OrderedList();
        lines.stream()
                .filter(line -> line.subject() instanceof AuditSubject.Conduct == conduct)
                .map(line -> new ListItem(step(line, at, go)))
                .forEach(list::add);
        if (list.getComponentCount() > 0) {
            add(new H2(getTranslation(heading)), list);
        }
    }

    private NativeButton step(AuditLine line, AuditSubject at, Consumer<AuditSubject> go) {
        var name = SubjectWords.name(this, line.subject());
        var button = new NativeButton();
        button.addClassName("audit-steps__step");
        button.getElement().setAttribute("type", "button");
        button.add(new Span(name));
        line.rating().ifPresent(rating -> {
            var given = new Span(String.valueOf(rating));
            given.addClassName("audit-steps__rating");
            button.add(given);
            button.setAriaLabel(getTranslation("goals.audit.stepRated", name, rating));
        });
        if (line.subject().equals(at)) {
            button.getElement().setAttribute("aria-current", "step");
        }
        button.addClickListener(_ -> go.accept(line.subject()));
        return button;
    }
}
