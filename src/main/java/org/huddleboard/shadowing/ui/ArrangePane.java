package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.SessionEntry;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Sheet;

/** For leaders and planners: what stands in the next weeks, and the way to take a session back with a reason. */
class ArrangePane extends Div {
    private final transient ShadowingDesk desk;
    final SessionRowList rows;
    private final Sheet list = new Sheet();
    private final Div nothing = new Div();
    private final Span said = new Span();
    private transient List<SessionEntry> shown = List.of();

    ArrangePane(ShadowingDesk desk) {
        this.desk = desk;
        addClassName("arrange-pane");
        rows = new SessionRowList(desk, true, this::withdraw);
        said.addClassName("offers-pane__said");
        said.getElement().setAttribute("role", "status");
        list.add(
                new H2(getTranslation("shadowing.arrange.heading")),
                new Paragraph(getTranslation("shadowing.arrange.why")),
                rows);
        nothing.add(
                new EmptyState(getTranslation("shadowing.arrange.none"), getTranslation("shadowing.arrange.noneWhy"))
                        .shape(CardKind.TASK));
        add(said, list, nothing);
    }

    /** Answers how many sessions there are to look after. */
    int show() {
        var sessions = desk.hosting().toArrange();
        if (!sessions.equals(shown)) {
            lay(sessions);
        }
        list.setVisible(!sessions.isEmpty());
        nothing.setVisible(sessions.isEmpty());
        return sessions.size();
    }

    private void lay(List<SessionEntry> sessions) {
        shown = sessions;
        rows.show(sessions);
    }

    private void withdraw(ShadowingSessionId session, String reason) {
        desk.arranging().withdraw(session, reason);
        said.setText(getTranslation("shadowing.list.takenBack"));
        lay(desk.hosting().toArrange());
    }
}
