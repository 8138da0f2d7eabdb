package org.huddleboard.people.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import me.gosimple.nbvcxz.Nbvcxz;

/** A new password, and while it is typed how soon it would be guessed. */
class PasswordStep extends PasswordField {
    private static final int SHORTEST = 8;

    PasswordStep(String label) {
        super(label);
        setHelperText(getTranslation("people.password.hint"));
        setWidthFull();
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        getElement().setAttribute("autocomplete", "new-password");
        addValueChangeListener(change -> setHelperText(getTranslation(verdict(change.getValue()))));
    }

    private static String verdict(String password) {
        if (password.isEmpty()) {
            return "people.password.hint";
        }
        if (password.length() < SHORTEST) {
            return "people.password.short";
        }
        return new Nbvcxz().estimate(password).isMinimumEntropyMet()
                ? "people.password.good"
                : "people.password.guessable";
    }
}
