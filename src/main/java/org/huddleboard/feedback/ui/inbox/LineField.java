package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** One line with its button; Enter sends it, a refusal stands at it, and what is typed survives a call. */
class LineField extends Div {
    private static final int LONGEST = 300;

    final TextField words;
    final CardButton send;
    private final DraftKeeper keeper;
    private final transient Consumer<String> sent;

    LineField(String label, String button, DraftKeeper keeper, Consumer<String> sent) {
        this.keeper = keeper;
        this.sent = sent;
        addClassName("line-field");
        words = new TextField(label);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        keeper.keep("words", words);
        send = new CardButton(button);
        send.addClickListener(_ -> trySend());
        Shortcuts.addShortcutListener(this, this::trySend, Key.ENTER)
                .listenOn(words)
                .resetFocusOnActiveElement();
        var foot = new Div(send, keeper);
        foot.addClassName("line-field__foot");
        add(words, foot);
    }

    private void trySend() {
        if (Told.at(this, Map.of("words", words), () -> sent.accept(words.getValue()))) {
            keeper.discard();
        }
    }
}
