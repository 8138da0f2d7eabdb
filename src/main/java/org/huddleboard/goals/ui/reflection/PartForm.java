package org.huddleboard.goals.ui.reflection;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.goals.application.reflection.WriteReflection;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** One of the three questions while it is answered; what is typed is kept. */
class PartForm extends Article {
    final TextArea words = new TextArea();
    final CardButton save;
    private final transient DraftKeeper keeper;
    private final transient Consumer<String> keep;
    private final transient Runnable close;

    PartForm(ReflectionPart part, String before, DraftKeeper keeper, Consumer<String> keep, Runnable close) {
        this.keeper = keeper;
        this.keep = keep;
        this.close = close;
        addClassNames("reflection-part", "reflection-part--writing", "hb-card");
        words.setLabel(getTranslation("goals.reflection.part." + part));
        words.setHelperText(getTranslation("goals.reflection.asks." + part));
        words.setMaxLength(WriteReflection.LONGEST);
        words.setValue(before);
        words.addValueChangeListener(_ -> words.setInvalid(false));
        keeper.keep("words", words);
        save = new CardButton(getTranslation("goals.reflection.keep")).primary();
        save.addClickListener(_ -> send());
        var cancel = new CardButton(getTranslation("goals.reflection.close")).soft();
        cancel.addClickListener(_ -> close.run());
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, close::run, Key.ESCAPE).listenOn(this);
        var foot = new Div(save, cancel, keeper);
        foot.addClassName("reflection-part__foot");
        add(words, foot);
    }

    private void send() {
        if (Told.at(words, () -> keep.accept(words.getValue()))) {
            keeper.discard();
            close.run();
        }
    }
}
