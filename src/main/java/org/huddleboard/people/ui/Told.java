package org.huddleboard.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import org.huddleboard.shared.BrokenRule;

/** Tells a broken rule at the field it names; what names no field of the form goes on to the frame. */
final class Told {
    private Told() {}

    /** Does it, and answers whether it was done. */
    static boolean at(Component form, Map<String, ? extends HasValidation> fields, Runnable deed) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            deed.run();
            return true;
        } catch (BrokenRule rule) {
            var field = rule.field() == null ? null : fields.get(rule.field());
            if (field == null) {
                throw rule;
            }
            field.setErrorMessage(
                    form.getTranslation(rule.key(), rule.arguments().toArray()));
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            return false;
        }
    }
}
