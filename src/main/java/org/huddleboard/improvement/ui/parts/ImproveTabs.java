package org.huddleboard.improvement.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Collection;

/** The ways between actions, ideas, what gets in the way and activities. */
public class ImproveTabs extends Nav {
    ImproveTabs(Collection<Tab> tabs, Tab here) {
        addClassName("improve-tabs");
        getElement().setAttribute("aria-label", getTranslation("improvement.tab.label"));
        for (var tab : tabs) {
            var way = new Anchor(tab.path(), getTranslation("improvement.tab." + tab));
            way.addClassName("improve-tabs__way");
            if (tab == here) {
                way.getElement().setAttribute("aria-current", "page");
            }
            add(way);
        }
    }
}
