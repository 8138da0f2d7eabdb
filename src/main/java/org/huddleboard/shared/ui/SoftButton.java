package org.huddleboard.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button without a frame, for ways back and side doors. */
public class SoftButton extends Button {
    public SoftButton(String text) {
        super(text);
        addThemeVariants(ButtonVariant.TERTIARY);
    }

    public SoftButton(String text, ComponentEventListener<ClickEvent<Button>> clicked) {
        this(text);
        addClickListener(clicked);
    }

    /** Only the icon is seen; the label is read out. */
    public SoftButton(Glyph glyph, String label) {
        setIcon(glyph.icon());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("hb-icon-button");
        setAriaLabel(label);
        setTooltipText(label);
    }
}
