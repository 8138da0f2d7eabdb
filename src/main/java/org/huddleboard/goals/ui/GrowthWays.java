package org.huddleboard.goals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The ways between goals and what stands around them: self-audit, reflections, role profiles. */
public class GrowthWays extends Nav {
    /** What a page is about. */
    public enum Way {
        GOALS(GoalNavigation.ALL),
        AUDIT("goals/audit"),
        REFLECTIONS("goals/reflections"),
        PROFILE("goals/profile");

        private final String path;

        Way(String path) {
            this.path = path;
        }
    }

    public GrowthWays(Way here) {
        addClassName("growth-ways");
        setAriaLabel(getTranslation("goals.ways.label"));
        for (var way : Way.values()) {
            var link = new Anchor(way.path, getTranslation("goals.ways." + way));
            if (way == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
