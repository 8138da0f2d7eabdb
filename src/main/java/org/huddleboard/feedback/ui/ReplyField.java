package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.application.GiveThanks;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.shared.ui.Told;

/** The one sentence back; sent by its button or Ctrl+Enter, put away with Esc. */
class ReplyField extends Div {
    final TextArea words;
    final CardButton send = new CardButton(getTranslation("feedback.reply.send")).primary();

    ReplyField(String label, DraftKeeper keeper, Consumer<String> send, Runnable putAway) {
        addClassName("reply-field");
        words = new TextArea(label);
        words.setMaxLength(GiveThanks.MAX_WORDS);
        keeper.keep("reply", words);
        this.send.add(new Keys(getTranslation("feedback.key.ctrl"), getTranslation("feedback.key.enter")));
        this.send.addClickListener(_ -> trySend(keeper, send));
        var notNow = new CardButton(getTranslation("feedback.reply.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        var buttons = new Div(this.send, notNow);
        buttons.addClassName("reply-field__buttons");
        add(words, keeper, buttons);
        Shortcuts.addShortcutListener(this, () -> trySend(keeper, send), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }

    private void trySend(DraftKeeper keeper, Consumer<String> send) {
        if (Told.at(words, () -> send.accept(words.getValue()))) {
            keeper.discard();
        }
    }
}
