package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/** The ways into the inbox; what a reload should keep stands in the address. */
public final class InboxNavigation {
    static final String INBOX = "feedback/inbox";
    static final String SHOW = "show";

    private InboxNavigation() {}

    /** The two piles. */
    enum Pile {
        TO_SORT("to-sort"),
        SORTED("sorted");

        private final String name;

        Pile(String name) {
            this.name = name;
        }

        /** Anything unknown is what waits. */
        static Pile named(Optional<String> name) {
            return name.filter(SORTED.name::equals).isPresent() ? SORTED : TO_SORT;
        }
    }

    /** A link to everything that waits to be sorted. */
    public static RouterLink inbox(String text) {
        return new RouterLink(text, InboxView.class);
    }

    static RouterLink sorted(String text) {
        var link = inbox(text);
        link.setQueryParameters(QueryParameters.of(SHOW, Pile.SORTED.name));
        return link;
    }

    static void to(Pile pile) {
        UI.getCurrentOrThrow().navigate(InboxView.class, RouteParameters.empty(), QueryParameters.of(SHOW, pile.name));
    }
}
