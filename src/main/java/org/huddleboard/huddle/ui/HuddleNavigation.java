package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;

/** The ways to the huddle. */
final class HuddleNavigation {
    static final String HUDDLE = "huddle";

    private HuddleNavigation() {}

    static RouterLink link(String text) {
        var link = new RouterLink(text, HuddleView.class);
        link.addClassName("hb-button");
        return link;
    }

    static void go() {
        UI.getCurrent().navigate(HuddleView.class);
    }
}
