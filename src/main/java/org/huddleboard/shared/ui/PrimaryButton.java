package org.huddleboard.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The one button of a screen or dialog that does what it is for. */
public class PrimaryButton extends Button {
    public PrimaryButton(String text) {
        super(text);
        addThemeVariants(ButtonVariant.PRIMARY);
    }

    public PrimaryButton(String text, Glyph glyph) {
        this(text);
        setIcon(glyph.icon());
    }

    public PrimaryButton(String text, ComponentEventListener<ClickEvent<Button>> clicked) {
        this(text);
        addClickListener(clicked);
    }

    public PrimaryButton(String text, Glyph glyph, ComponentEventListener<ClickEvent<Button>> clicked) {
        this(text, glyph);
        addClickListener(clicked);
    }
}
