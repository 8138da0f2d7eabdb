package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.NotFound;

/** The ways into the screens of shadowing; the week and the tab stand in the address, so that a reload keeps them. */
final class ShadowingNavigation {
    static final String WEEK = "shadowing";
    static final String SESSION = "shadowing/session";
    private static final String SHOW = "show";
    private static final String FROM = "week";

    private ShadowingNavigation() {}

    /** What the screen of shadowing shows. */
    enum Tab {
        WEEK("week"),
        OFFERS("offers"),
        SITE("site");

        private final String name;

        Tab(String name) {
            this.name = name;
        }

        static Tab of(QueryParameters parameters) {
            var named = parameters.getSingleParameter(SHOW);
            for (var tab : values()) {
                if (named.filter(tab.name::equals).isPresent()) {
                    return tab;
                }
            }
            return WEEK;
        }
    }

    static void to(Tab tab) {
        UI.getCurrentOrThrow()
                .navigate(ShadowingView.class, RouteParameters.empty(), QueryParameters.of(SHOW, tab.name));
    }

    static void toWeek(LocalDate monday) {
        UI.getCurrentOrThrow()
                .navigate(
                        ShadowingView.class,
                        RouteParameters.empty(),
                        QueryParameters.simple(Map.of(FROM, monday.toString())));
    }

    /** The week an address names, if it names one. */
    static Optional<LocalDate> week(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(FROM).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static RouterLink session(ShadowingSessionId id, String text) {
        var link = new RouterLink(text, SessionView.class, id.toString());
        link.addClassName("hb-button");
        return link;
    }

    static RouterLink week(String text) {
        return new RouterLink(text, ShadowingView.class);
    }

    /** An id that is none names nothing. */
    static ShadowingSessionId sessionId(String text) {
        try {
            return new ShadowingSessionId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
