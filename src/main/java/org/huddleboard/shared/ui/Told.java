package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.shared.BrokenRule;

/** Tells a broken rule at the field it names, and goes there; what names no field of the form goes on to the frame. */
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
            refuse(field, sentence(form, rule));
            return false;
        }
    }

    /** The same where there is one field, and whatever is refused is about it. */
    public static <F extends Component & HasValidation> boolean at(F field, Runnable deed) {
        field.setInvalid(false);
        try {
            deed.run();
            return true;
        } catch (BrokenRule rule) {
            refuse(field, sentence(field, rule));
            return false;
        }
    }

    /** Says it at that field, and goes there. */
    public static void refuse(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> place) {
            place.focus();
        }
    }

    /** The rule in the words of whoever sits there. */
    public static String sentence(Component form, BrokenRule rule) {
        return form.getTranslation(rule.key(), rule.arguments().toArray());
    }
}
