package org.huddleboard.improvement.ui.parts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** A step that needs some words: one field, kept as it is typed, and the button that takes the step. */
public class WordsStep extends Div {
    public final TextArea words = new TextArea();
    public final CardButton send;

    /** @param field the name that a broken rule gives the field */
    public WordsStep(String field, Labels labels, DraftKeeper keeper, Consumer<String> take, Runnable putAway) {
        addClassNames("action-step", "words-step");
        words.setLabel(labels.label());
        words.setHelperText(labels.hint());
        words.setMaxLength(labels.most());
        keeper.keep(field, words);
        send = new CardButton(labels.send()).primary();
        Runnable sending = () -> {
            if (Told.at(this, Map.of(field, words), () -> take.accept(words.getValue()))) {
                keeper.discard();
                putAway.run();
            }
        };
        send.addClickListener(_ -> sending.run());
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        add(words, send, notNow, keeper);
        Shortcuts.addShortcutListener(this, sending::run, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }

    /** What stands at the field and its button. */
    public record Labels(String label, String hint, String send, int most) {}
}
