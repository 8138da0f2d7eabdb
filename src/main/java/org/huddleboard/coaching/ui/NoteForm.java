package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.application.NoteCommitment;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.ui.CardButton;

/** One line for what will be done, the day to look at it, and the figure it should show in. */
class NoteForm extends Div {
    private static final int WEEKS = 2;

    NoteForm(CoachingSessionId session, CoachingDesk desk, List<KpiCode> figures, Consumer<NoteCommitment> note) {
        addClassName("note-form");
        var words = new TextField(getTranslation("coaching.commitments.words"));
        words.setHelperText(getTranslation("coaching.commitments.hint"));
        words.setMaxLength(NoteCommitment.LONGEST);
        words.addClassName("note-form__words");
        var keeper = desk.keeper("coaching/commitment/" + session).keep("words", words);
        var due = new DatePicker(getTranslation("coaching.commitments.due"));
        due.setLocale(getLocale());
        due.setMin(desk.today().plusDays(1));
        due.setValue(desk.today().plusWeeks(WEEKS));
        var figure = new Select<KpiCode>();
        figure.setLabel(getTranslation("coaching.commitments.figure"));
        figure.setEmptySelectionAllowed(true);
        figure.setEmptySelectionCaption(getTranslation("coaching.commitments.noFigure"));
        figure.setItems(figures);
        figure.setItemLabelGenerator(kpi ->
                kpi == null ? getTranslation("coaching.commitments.noFigure") : getTranslation(kpi.key() + ".name"));
        figure.setVisible(!figures.isEmpty());
        var told = new ToldLine();
        var send = new CardButton(getTranslation("coaching.commitments.add"));
        send.addClickListener(_ -> {
            var command = new NoteCommitment(session, words.getValue(), due.getValue(), figure.getValue());
            if (told.at(Map.of("words", words, "dueOn", due), () -> note.accept(command), "")) {
                keeper.discard();
                figure.clear();
            }
        });
        var foot = new Div(send, keeper, told);
        foot.addClassName("note-form__foot");
        add(words, due, figure, foot);
    }
}
