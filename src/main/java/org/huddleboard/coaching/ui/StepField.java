package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.shared.BrokenRule;

/**
 * One step as it is written: kept as it is typed, so that the other screen shows it. While somebody is in the field,
 * nothing changes under their hands; what the other one wrote meanwhile is told below it.
 */
class StepField extends TextArea {
    private static final int MILLIS_BETWEEN = 700;
    private static final int LONGEST = 600;
    private static final String CHANGED = "coaching.rule.changedMeanwhile";

    private final String hint;
    private String seen;
    private String theirs;
    private boolean writing;

    StepField(GrowStep step, String words, GrowSheet.Writing write) {
        this.seen = words;
        this.theirs = words;
        this.hint = getTranslation("coaching.grow." + step + ".hint");
        setLabel(getTranslation("coaching.grow." + step + ".prompt"));
        setHelperText(hint);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(MILLIS_BETWEEN);
        setValue(words);
        addClassName("grow-field");
        addFocusListener(_ -> writing = true);
        addBlurListener(_ -> {
            writing = false;
            show(theirs);
        });
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep(step, write);
            }
        });
    }

    private void keep(GrowStep step, GrowSheet.Writing write) {
        var words = getValue().strip();
        if (words.equals(seen)) {
            return;
        }
        try {
            write.write(step, seen, words);
            seen = words;
            theirs = words;
            setInvalid(false);
            setHelperText(hint);
        } catch (BrokenRule refusal) {
            refuse(getTranslation(refusal.key(), refusal.arguments().toArray()));
            if (refusal.key().equals(CHANGED)) {
                seen = theirs;
            }
        }
    }

    void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    /** What stands in the record now. */
    void show(String words) {
        theirs = words;
        if (words.equals(seen)) {
            return;
        }
        if (writing || !getValue().strip().equals(seen)) {
            setHelperText(getTranslation("coaching.grow.theyWrote", words));
            return;
        }
        seen = words;
        setValue(words);
        setHelperText(hint);
    }
}
