package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.BrokenRule;

/** One line that is typed in a huddle: Enter sends it, Esc leaves it with the text kept, a refusal is told below it. */
class TypedLine extends Div {
    final TextField field = new TextField();
    private final transient BiConsumer<UUID, String> sent;
    private final transient Runnable after;
    private final DraftKeeper keeper;
    private UUID key = UUID.randomUUID();

    /** The line is sent under a key of its own, a second try under the same one. */
    TypedLine(String label, DraftKeeper keeper, BiConsumer<UUID, String> sent, Runnable after) {
        this.sent = sent;
        this.after = after;
        this.keeper = keeper;
        addClassName("typed-line");
        field.setLabel(label);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        keeper.keep("line", field);
        add(field, keeper);
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, field::blur, Key.ESCAPE).listenOn(this);
    }

    void send() {
        try {
            sent.accept(key, field.getValue());
        } catch (BrokenRule refusal) {
            refuse(getTranslation(refusal.key(), refusal.arguments().toArray()));
            return;
        }
        key = UUID.randomUUID();
        field.setInvalid(false);
        keeper.discard();
        field.blur();
        after.run();
    }

    void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    /** The key that leads here: the browser itself goes, so that what is typed next lands in the field. */
    TypedLine at(String letter) {
        field.getElement().setAttribute("data-huddle-field", letter);
        return this;
    }

    void begin() {
        field.focus();
    }
}
