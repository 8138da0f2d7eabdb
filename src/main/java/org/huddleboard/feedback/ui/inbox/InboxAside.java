package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.feedback.application.inbox.WriteNote;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.Sheet;

/** Beside what came in: a line to oneself, the picture of what is worth doing, and results that ask for nothing. */
class InboxAside extends Aside {
    private static final int FINE_SHOWN = 6;

    private final Div picture = new Div();
    private final Div fine = new Div();
    final LineField note;
    private UUID key = UUID.randomUUID();

    InboxAside(InboxDesk desk, Runnable written) {
        addClassName("inbox-aside");
        note = new LineField(
                getTranslation("feedback.inbox.note.label"),
                getTranslation("feedback.inbox.note.send"),
                desk.keeper("feedback/inbox"),
                words -> {
                    desk.sorting().note(new WriteNote(key, words));
                    key = UUID.randomUUID();
                    written.run();
                });
        note.words.setPlaceholder(getTranslation("feedback.inbox.note.begin"));
        var sheet = new Sheet(getTranslation("feedback.inbox.note.heading"));
        sheet.add(new AudienceLine(getTranslation("feedback.inbox.note.audience")), note);
        var kept = new Paragraph(getTranslation("feedback.inbox.kept"));
        kept.addClassName("inbox-aside__kept");
        add(picture, sheet, fine, kept);
    }

    void show(List<InboxItem> ranked, List<InboxItem> allFine) {
        picture.removeAll();
        if (!ranked.isEmpty()) {
            var sheet = new Sheet(getTranslation("feedback.inbox.picture.heading"));
            sheet.add(new WorthPicture(ranked));
            picture.add(sheet);
        }
        fine.removeAll();
        if (!allFine.isEmpty()) {
            fine.add(fine(allFine));
        }
    }

    private Sheet fine(List<InboxItem> all) {
        var list = new UnorderedList();
        list.addClassName("inbox-aside__fine");
        all.stream().limit(FINE_SHOWN).forEach(item -> list.add(new ListItem(ItemWords.brief(item))));
        var sheet = new Sheet(getTranslation("feedback.inbox.fine.heading"));
        sheet.add(new Paragraph(getTranslation("feedback.inbox.fine.why")), list);
        return sheet;
    }
}
