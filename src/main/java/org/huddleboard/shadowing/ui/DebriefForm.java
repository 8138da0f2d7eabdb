package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.application.WriteDebrief;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;

/** The three prompts a guest answers after a session; who reads it stands above the first field. */
class DebriefForm extends Sheet {
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final transient DraftKeeper keeper;
    private final Span said = new Span();

    DebriefForm(ShadowingBookingId booking, String host, DraftKeeper keeper, Consumer<WriteDebrief> write) {
        this.keeper = keeper;
        addClassName("debrief-form");
        add(
                new H2(getTranslation("shadowing.debrief.heading")),
                new AudienceLine(getTranslation("shadowing.debrief.who")));
        field("heard", getTranslation("shadowing.debrief.heard"), getTranslation("shadowing.debrief.heardHint"));
        field("willTry", getTranslation("shadowing.debrief.willTry"), getTranslation("shadowing.debrief.willTryHint"));
        field(
                "question",
                getTranslation("shadowing.debrief.question"),
                getTranslation("shadowing.debrief.questionHint", host));
        said.addClassName("debrief-form__said");
        said.getElement().setAttribute("role", "alert");
        var send = new PrimaryButton(getTranslation("shadowing.debrief.send"), _ -> trySend(booking, write));
        Shortcuts.addShortcutListener(this, () -> trySend(booking, write), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        var foot = new Div(send, keeper, said);
        foot.addClassName("debrief-form__foot");
        add(foot);
    }

    private void field(String name, String label, String hint) {
        var field = new TextArea(label);
        field.setHelperText(hint);
        field.setMaxLength(WriteDebrief.LONGEST);
        fields.put(name, field);
        keeper.keep(name, field);
        add(field);
    }

    private void trySend(ShadowingBookingId booking, Consumer<WriteDebrief> write) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            write.accept(new WriteDebrief(booking, value("heard"), value("willTry"), value("question")));
            keeper.discard();
        } catch (BrokenRule refusal) {
            refuse(refusal);
        }
    }

    private void refuse(BrokenRule refusal) {
        var sentence = getTranslation(refusal.key(), refusal.arguments().toArray());
        var field = refusal.field() == null ? null : fields.get(refusal.field());
        if (field == null) {
            said.setText(sentence);
        } else {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            field.focus();
        }
    }

    private String value(String name) {
        var field = fields.get(name);
        return field == null ? "" : field.getValue();
    }
}
