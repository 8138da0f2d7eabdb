package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.shared.ui.EmptyState;

/** The board before the first import: what will stand here, and whose step is next. */
class NoFiguresYet extends Composite<EmptyState> {
    private final boolean mayImport;

    NoFiguresYet(boolean mayImport) {
        this.mayImport = mayImport;
    }

    @Override
    protected EmptyState initContent() {
        var empty = new EmptyState(getTranslation("kpi.board.empty"), getTranslation("kpi.board.emptyWhy"));
        return empty.step(
                mayImport
                        ? new Anchor("imports", getTranslation("kpi.board.import"))
                        : new Paragraph(getTranslation("kpi.board.askLeader")));
    }
}
