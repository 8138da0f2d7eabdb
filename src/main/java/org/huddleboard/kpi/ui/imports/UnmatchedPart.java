package org.huddleboard.kpi.ui.imports;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.huddleboard.kpi.application.imports.AgentMatchService;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.imports.ImportsPart;
import org.springframework.core.annotation.Order;

/** Lays the names that nobody knows yet below the files, for whoever may hand figures in. */
@Order(10)
@org.springframework.stereotype.Component
class UnmatchedPart implements ImportsPart {
    private final AgentMatchService matches;
    private final Access access;

    UnmatchedPart(AgentMatchService matches, Access access) {
        this.matches = matches;
        this.access = access;
    }

    @Override
    public Optional<Component> show(Runnable changed) {
        if (!access.may(Action.KPI_IMPORT)) {
            return Optional.empty();
        }
        var waiting = matches.unmatched();
        var strangers = matches.strangers();
        return waiting.isEmpty() && strangers.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnmatchedSheet(matches, waiting, strangers, changed));
    }
}
