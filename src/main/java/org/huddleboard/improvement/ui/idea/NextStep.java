package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.application.idea.IdeaDetails;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.WordsStep;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;

/** What whoever leads the team can do with an idea now: try it, measure it, adopt it or drop it. */
class NextStep extends Section {
    private final transient IdeaDetails details;
    private final transient IdeaDesk desk;
    private final transient ImproveDesk drawer;
    private final Div buttons = new Div();
    private final Div form = new Div();

    NextStep(IdeaDetails details, IdeaDesk desk, ImproveDesk drawer) {
        this.details = details;
        this.desk = desk;
        this.drawer = drawer;
        addClassNames("next-step", "hb-deep");
        buttons.addClassName("next-step__buttons");
        form.addClassName("next-step__form");
        var card = details.card();
        var over = card.trial().filter(trial -> trial.isOver()).isPresent();
        var which = card.state() + (over ? ".over" : "");
        add(
                new H2(getTranslation("improvement.idea.next." + which)),
                new Paragraph(getTranslation("improvement.idea.nextWhy." + which)),
                buttons,
                form);
        switch (card.state()) {
            case IDEA -> button(Glyph.PLAY, "trial", true, this::trial);
            case TRIAL -> {
                if (over) {
                    button(Glyph.BOARD, "measure", true, this::measure);
                }
            }
            case MEASURED -> {
                button(Glyph.CHECK, "adopt", true, this::adopt);
                button(Glyph.PLAY, "again", false, this::trial);
            }
            case ADOPTED, DROPPED -> {}
        }
        button(Glyph.CLOSE, "drop", false, this::drop);
    }

    private void button(Glyph glyph, String step, boolean first, Runnable take) {
        var button = new CardButton(glyph, getTranslation("improvement.idea.do." + step));
        if (first) {
            button.primary();
        }
        button.addClickListener(_ -> take.run());
        buttons.add(button);
    }

    private void trial() {
        var trial = new TrialForm(
                details, drawer.keeper("trial/" + id()), command -> desk.ideas.begin(id(), command), this::putAway);
        open(trial);
        trial.trying.focus();
    }

    private void measure() {
        words("seen", "measure", seen -> desk.ideas.measure(id(), seen));
    }

    private void adopt() {
        words("words", "adopt", words -> desk.ideas.adopt(id(), words));
    }

    private void drop() {
        words("words", "drop", words -> desk.ideas.drop(id(), words));
    }

    private void words(String field, String step, Consumer<String> take) {
        var labels = new WordsStep.Labels(
                getTranslation("improvement.idea.ask." + step),
                getTranslation("improvement.idea.askHint." + step),
                getTranslation("improvement.idea.do." + step),
                AgreeAction.MAX_TEXT);
        var asked = new WordsStep(field, labels, drawer.keeper(step + "/" + id()), take, this::putAway);
        open(asked);
        asked.words.focus();
    }

    private void open(Component asked) {
        form.removeAll();
        form.add(asked);
    }

    private void putAway() {
        form.removeAll();
    }

    private IdeaId id() {
        return details.card().id();
    }
}
