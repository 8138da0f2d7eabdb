package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.goals.application.cycle.AddStep;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Told;

/** One line for a small step; Enter sends it. */
class StepField extends Div {
    final TextField words = new TextField();

    StepField(String label, String start, Consumer<String> sent) {
        addClassName("step-field");
        words.setLabel(label);
        words.setPlaceholder(getTranslation("goals.step.example"));
        words.setMaxLength(AddStep.MAX_WORDS);
        words.setValue(start);
        var send = new CardButton(Glyph.PLUS, getTranslation("goals.step.set"));
        send.addClickListener(_ -> send(sent));
        // What is typed has reached the server by then.
        Shortcuts.addShortcutListener(this, () -> send(sent), Key.ENTER)
                .listenOn(words)
                .resetFocusOnActiveElement();
        add(words, send);
    }

    private void send(Consumer<String> sent) {
        Told.at(this, Map.of("step", words), () -> sent.accept(words.getValue()));
    }
}
