package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What people call the kinds of files figures came from. */
public final class SourceWords {
    /** Kinds of files with a name of their own in every language; the others go by the name they were given. */
    private static final Set<String> NAMED = Set.of(
            "contacts", "generic", "genesys-agent", "connect", "five9-states", "cxone-agent-day", "qa", "csat", "demo");

    private SourceWords() {}

    public static String say(Component at, Collection<String> sources) {
        return sources.stream()
                .map(source -> NAMED.contains(source) ? at.getTranslation("kpi.signal.source." + source) : source)
                .collect(Collectors.joining(", "));
    }
}
