package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** What one keeps for oneself, apart from the record; it says that it can be disclosed on request. */
class PrivateNoteSheet extends Sheet {
    private static final int LONGEST = 1000;

    PrivateNoteSheet(CoachingPage page, CoachingDesk desk, Consumer<String> keep) {
        addClassName("private-note");
        var title = new H2(getTranslation("coaching.note.title"));
        title.addClassNames("hb-before", Glyph.LOCK.className());
        var why = new Paragraph(getTranslation(
                page.side() == Side.COACH ? "coaching.note.aboutThem" : "coaching.note.mine",
                page.agent().firstName()));
        var words = new TextArea(getTranslation("coaching.note.words"));
        words.setMaxLength(LONGEST);
        page.note().map(CoachingPage.Note::words).ifPresent(words::setValue);
        var place = "coaching/note/" + page.id();
        var keeper = desk.keeper(place).keep("note", words);
        var told = new ToldLine();
        var save = new CardButton(getTranslation("coaching.note.save"));
        save.addClickListener(_ -> {
            var typed = words.getValue();
            if (told.at(Map.of("note", words), () -> keep.accept(typed), getTranslation("coaching.note.saved"))) {
                desk.drafts().discard(place);
                keeper.setText("");
            }
        });
        var foot = new Div(save, keeper, told);
        foot.addClassName("private-note__foot");
        add(title, why, words, foot);
    }
}
