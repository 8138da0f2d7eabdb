package org.huddleboard.shared.ui.imports;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What one module lays below a file that came in, such as the names in it that nobody knows; a bean of its {@code ui}. */
public interface ImportsPart {
    /** The part as it stands now, if whoever is signed in may see it; it calls {@code changed} when it did something. */
    Optional<Component> show(Runnable changed);

    /** Whether it stands below the files handed in, because it is about none of them. */
    default boolean isAtTheEnd() {
        return false;
    }
}
