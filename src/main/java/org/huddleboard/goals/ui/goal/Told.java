package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.shared.BrokenRule;

/** Tells a broken rule at the field it names; what names no field here goes on to the frame. */
public final class Told {
    private Told() {}

    /** Answers whether nothing was refused. */
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
            if (field instanceof Focusable<?> place) {
                place.focus();
            }
            return false;
        }
    }
}
