package org.huddleboard.goals.ui.guide;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** A remark on somebody’s goal; it changes nothing of it. */
class RemarkForm extends Sheet {
    private static final int MAX_WORDS = 600;

    final TextArea words = new TextArea();
    private final UUID key = UUID.randomUUID();

    RemarkForm(DraftKeeper keeper, BiConsumer<UUID, String> said) {
        addClassName("remark-form");
        words.setLabel(getTranslation("goals.remark.label"));
        words.setPlaceholder(getTranslation("goals.remark.example"));
        words.setMaxLength(MAX_WORDS);
        keeper.keep("remark", words);
        var send = new CardButton(getTranslation("goals.remark.send")).primary();
        send.addClickListener(_ -> send(keeper, said));
        var foot = new Div(send, keeper);
        foot.addClassName("goal-form__foot");
        add(words, foot);
        Shortcuts.addShortcutListener(this, () -> send(keeper, said), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    private void send(DraftKeeper keeper, BiConsumer<UUID, String> said) {
        Told.at(this, Map.of("remark", words), () -> {
            said.accept(key, words.getValue());
            keeper.discard();
        });
    }
}
