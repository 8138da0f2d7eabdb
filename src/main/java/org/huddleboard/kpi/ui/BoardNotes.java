package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.huddleboard.kpi.application.board.TeamBoard;

/** What the board keeps back, and why. */
class BoardNotes extends Composite<Div> {
    BoardNotes(TeamBoard board) {
        getContent().addClassName("board-notes");
        if (board.handleTimeWaits()) {
            getContent().add(new Paragraph(getTranslation("kpi.board.handleTimeWaits")));
        }
        if (!board.withheld().isEmpty()) {
            var names = board.withheld().stream()
                    .map(code -> getTranslation(code.key() + ".name"))
                    .collect(Collectors.joining(", "));
            getContent().add(new Paragraph(getTranslation("kpi.board.withheld", names)));
        }
    }
}
