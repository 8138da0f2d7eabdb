package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.Told;

/** A line that says what the last click did, or at which field it was refused. */
class ToldLine extends Span {
    ToldLine() {
        addClassName("coaching-told");
        getElement().setAttribute("role", "status");
    }

    /** Does it and says so in {@code done}; a refusal stands at its field, or here. Answers whether it was done. */
    boolean at(Map<String, ? extends HasValidation> fields, Runnable deed, String done) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            deed.run();
            setText(done);
            return true;
        } catch (BrokenRule refusal) {
            refuse(fields, refusal);
            return false;
        }
    }

    private void refuse(Map<String, ? extends HasValidation> fields, BrokenRule refusal) {
        var sentence = Told.sentence(this, refusal);
        var name = refusal.field();
        var field = name == null ? null : fields.get(name);
        setText(field == null ? sentence : "");
        if (field != null) {
            Told.refuse(field, sentence);
        }
    }
}
