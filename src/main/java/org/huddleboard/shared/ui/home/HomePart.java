package org.huddleboard.shared.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;

/** What one module lays on My shift for whoever is signed in; a bean of the module's {@code ui}. */
public interface HomePart {
    Place place();

    /** Smaller comes first within a place. */
    int order();

    /** The parts as they stand now; none when there is nothing to show. Need cards: one component each, in order. */
    List<Component> show();

    /** What the home page listens to on behalf of this part. */
    List<Signal<Long>> changes();

    /** What the greeting says after the name because of this part, such as "The huddle is first."; rarely anything. */
    default Optional<String> finding() {
        return Optional.empty();
    }

    /** Where on the page. */
    enum Place {
        /** The one deep field on top: what this person's day turns on, such as the huddle or today's session. */
        LEAD,
        /** One card at a time, each finished in twenty seconds. */
        NEED,
        TODAY,
        /** My week in figures. */
        WEEK,
        /** Below: a goal, thanks received. */
        BELOW
    }
}
