package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.huddleboard.improvement.application.ActionCard;

/** The ways to the list of a team's actions. */
final class ActionNavigation {
    static final String LIST = "actions";

    private ActionNavigation() {}

    static RouterLink list(String text) {
        var link = new RouterLink(text, ActionsView.class);
        link.addClassName("hb-button");
        return link;
    }

    /** A row's own way, which is read out with what it is about. */
    static RouterLink open(Component place, ActionCard card) {
        var link = list("");
        link.add(new Span(place.getTranslation("improvement.home.open")));
        link.getElement().setAttribute("aria-label", place.getTranslation("improvement.home.openThis", card.text()));
        return link;
    }
}
