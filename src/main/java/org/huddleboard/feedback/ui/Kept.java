package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;

/** Something a draft keeps beside the words, such as whom they are for; never on the page itself. */
@Tag("data")
class Kept extends AbstractField<Kept, String> {
    Kept(String value) {
        super("");
        setValue(value);
    }

    @Override
    protected void setPresentationValue(String value) {}
}
