package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** Why the team cannot do it alone; the words go to whoever looks after the site, and what is typed is kept. */
class EscalateField extends Div {
    final TextField reason = new TextField();
    final CardButton send = new CardButton(getTranslation("improvement.escalate.send")).primary();

    EscalateField(DraftKeeper keeper, Consumer<String> escalate, Runnable putAway) {
        addClassName("action-step");
        reason.setLabel(getTranslation("improvement.escalate.label"));
        reason.setHelperText(getTranslation("improvement.escalate.hint"));
        reason.setMaxLength(AgreeAction.MAX_TEXT);
        keeper.keep("reason", reason);
        Runnable sending = () -> {
            if (Told.at(this, Map.of("reason", reason), () -> escalate.accept(reason.getValue()))) {
                keeper.discard();
            }
        };
        send.addClickListener(_ -> sending.run());
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        add(reason, send, notNow, keeper);
        Shortcuts.addShortcutListener(this, sending::run, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }
}
