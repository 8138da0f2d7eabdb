package org.huddleboard.improvement.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.shared.BrokenRule;

/** Tells a broken rule at the field it names; what names no field here goes on to the frame. */
public final class Told {
    private Told() {}

    /** Does it, and answers whether it was done. */
    public static boolean at(Component form, Map<String, ? extends HasValidation> fields, Runnable deed) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            deed.run();
            return true;
        } catch (BrokenRule rule) {
            var field = Optional.ofNullable(rule.field())
                    .<HasValidation>map(fields::get)
                    .orElseThrow(() -> rule);
            field.setErrorMessage(
                    form.getTranslation(rule.key(), rule.arguments().toArray()));
            field.setInvalid(true);
            return false;
        }
    }
}
