package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.shared.ui.AudienceLine;

/** The one sentence for the team: who reads it is said before the first word. */
class TellLine extends Div {
    private final Paragraph told = new Paragraph();
    final LineField line;

    TellLine(InboxItem item, Optional<String> before, InboxDesk desk, Runnable after) {
        addClassName("tell-line");
        told.addClassName("tell-line__told");
        told.getElement().setAttribute("role", "status");
        line = new LineField(
                getTranslation("feedback.inbox.tell.label"),
                getTranslation("feedback.inbox.tell.send"),
                desk.keeper(item.record()),
                words -> {
                    desk.sorting().tell(item.record(), words);
                    show(words.strip());
                    after.run();
                });
        line.words.setPlaceholder(getTranslation("feedback.inbox.tell.begin"));
        add(new AudienceLine(getTranslation("feedback.inbox.tell.audience")), line, told);
        before.ifPresentOrElse(this::show, () -> told.setVisible(false));
    }

    private void show(String words) {
        told.setText(getTranslation("feedback.inbox.tell.told", words));
        told.setVisible(true);
    }
}
