package org.huddleboard.shell.imports;

import java.util.Set;
import java.util.UUID;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.imports.ImportMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the screen that started an import how it gets on. */
@Component
class ImportTopics {
    private final LiveTopics live;

    ImportTopics(LiveTopics live) {
        this.live = live;
    }

    static Topic of(UUID importId) {
        return new Topic("import", importId);
    }

    @EventListener
    void on(ImportMoved moved) {
        live.raise(Set.of(of(moved.importId())));
    }
}
