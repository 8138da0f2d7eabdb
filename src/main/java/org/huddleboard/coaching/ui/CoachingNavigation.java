package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.shared.NotFound;

/** The ways into the screens of coaching. */
public final class CoachingNavigation {
    static final String MINE = "coaching";
    static final String PEOPLE = "coaching/people";
    static final String SESSION = "coaching/:session";
    private static final String PARAMETER = "session";
    private static final String NEW_GOAL = "goals/new?origin=";

    private CoachingNavigation() {}

    public static RouterLink session(CoachingSessionId id, String text) {
        return new RouterLink(text, CoachingSessionView.class, parameter(id));
    }

    /** The same as a button. */
    public static RouterLink sessionButton(CoachingSessionId id, String text) {
        var link = session(id, text);
        link.addClassName("hb-button");
        return link;
    }

    public static RouterLink mine(String text) {
        return new RouterLink(text, CoachingView.class);
    }

    public static RouterLink people(String text) {
        return new RouterLink(text, CoachingPeopleView.class);
    }

    /** Where a goal is made from what was agreed. */
    static Anchor goalFrom(CoachingSessionId id, String text) {
        return new Anchor(NEW_GOAL + CoachingSessionId.KIND + ":" + id, text);
    }

    static void toSession(CoachingSessionId id) {
        UI.getCurrentOrThrow().navigate(CoachingSessionView.class, parameter(id));
    }

    private static RouteParameters parameter(CoachingSessionId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    /** An id that is none names nothing. */
    static CoachingSessionId id(RouteParameters parameters) {
        try {
            return parameters
                    .get(PARAMETER)
                    .map(UUID::fromString)
                    .map(CoachingSessionId::new)
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
