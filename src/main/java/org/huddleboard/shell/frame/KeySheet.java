package org.huddleboard.shell.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.huddleboard.shared.ui.Keys;

/** Every key and what it does; here they are switched off, too. */
class KeySheet extends Dialog {
    private final DescriptionList keys = new DescriptionList();

    KeySheet(SequencedMap<String, MenuEntries.Entry> ways, boolean feedback, boolean on, Consumer<Boolean> activate) {
        addClassName("key-sheet");
        setHeaderTitle(getTranslation("shell.keys.title"));
        keys.addClassName("key-sheet__keys");
        row(getTranslation("shell.keys.sheet"), "?");
        row(getTranslation("shell.keys.search"), "/");
        ways.forEach((letter, entry) -> row(entry.name(), "g", letter));
        if (feedback) {
            row(getTranslation("shell.top.giveFeedback"), "f");
        }
        row(getTranslation("shell.keys.send"), "Ctrl", "Enter");
        row(getTranslation("shell.keys.close"), "Esc");
        var active = new Checkbox(getTranslation("shell.keys.active"), on);
        active.addValueChangeListener(change -> activate.accept(change.getValue()));
        add(keys, active);
        getFooter().add(new Button(getTranslation("shell.keys.done"), _ -> close()));
    }

    private void row(String does, String... pressed) {
        keys.add(new DescriptionList.Term(new Keys(pressed)), new DescriptionList.Description(new Span(does)));
    }
}
