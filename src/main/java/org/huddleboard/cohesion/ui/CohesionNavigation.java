package org.huddleboard.cohesion.ui;

import com.vaadin.flow.component.html.Anchor;
import org.huddleboard.shared.ui.Glyph;

/** The ways into the screens of a team's cohesion, and from there to the steps that change something. */
public final class CohesionNavigation {
    public static final String TEAM = "team";
    public static final String OWN = "team/me";
    public static final String METHOD = "team/method";
    public static final String LEAD = "team/lead";
    public static final String PULSE = "pulse";
    public static final String GOALS = "goals";
    public static final String HUDDLE = "huddle";
    public static final String SHADOWING = "shadowing";
    public static final String FEEDBACK = "feedback/give";

    private CohesionNavigation() {}

    public static Anchor link(String path, String text) {
        return new Anchor(path, text);
    }

    /** The same as a button. */
    public static Anchor button(String path, String text) {
        var button = link(path, text);
        button.addClassName("hb-button");
        return button;
    }

    public static Anchor button(String path, String text, Glyph glyph) {
        var button = button(path, text);
        button.addClassNames("hb-before", glyph.className());
        return button;
    }
}
