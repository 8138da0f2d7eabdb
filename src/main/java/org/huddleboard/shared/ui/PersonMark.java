package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A person beside their words: initials on a tint that is theirs on every screen. */
public class PersonMark extends Span {
    public PersonMark(String initials, String name, int hue) {
        super(initials);
        addClassName("hb-person");
        getStyle().set("--h", String.valueOf(hue));
        getElement().setAttribute("title", name);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
    }

    public PersonMark large() {
        addClassName("hb-person--large");
        return this;
    }

    public PersonMark small() {
        addClassName("hb-person--small");
        return this;
    }

    /** For places where the name stands beside it. */
    public PersonMark silent() {
        getElement().removeAttribute("role").removeAttribute("aria-label").setAttribute("aria-hidden", "true");
        return this;
    }
}
