package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A button on a card: plain HTML, so that a list of cards stays light; the list itself listens for clicks. */
public class CardButton extends NativeButton {
    public CardButton(String text) {
        super(text);
        addClassName("hb-button");
        getElement().setAttribute("type", "button");
    }

    public CardButton(Glyph glyph, String text) {
        this(text);
        addClassNames("hb-before", glyph.className());
    }

    public CardButton primary() {
        addClassName("hb-button--primary");
        return this;
    }

    public CardButton soft() {
        addClassName("hb-button--soft");
        return this;
    }

    /** Only its icon is seen; this label is read out. */
    public static CardButton iconOnly(Glyph glyph, String label) {
        var button = new CardButton(glyph, "");
        button.addClassName("hb-button--icon");
        button.setAriaLabel(label);
        button.getElement().setAttribute("title", label);
        return button;
    }

    /** What the list that listens is told: what to do, and with which record. */
    public CardButton setAction(String action, String ref) {
        getElement().setAttribute("data-action", action).setAttribute("data-ref", ref);
        return this;
    }
}
