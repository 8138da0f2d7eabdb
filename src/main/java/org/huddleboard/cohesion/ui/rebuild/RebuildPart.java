package org.huddleboard.cohesion.ui.rebuild;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.huddleboard.cohesion.application.rebuild.TieRebuildService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.ui.imports.ImportsPart;
import org.springframework.core.annotation.Order;

/** Lays the ties below the files, for administrators. */
@SpringComponent
@Order(40)
class RebuildPart implements ImportsPart {
    private final TieRebuildService rebuild;
    private final Memberships memberships;
    private final CurrentMember me;
    private final LiveTopics live;
    private final Access access;

    RebuildPart(TieRebuildService rebuild, Memberships memberships, CurrentMember me, LiveTopics live, Access access) {
        this.rebuild = rebuild;
        this.memberships = memberships;
        this.me = me;
        this.live = live;
        this.access = access;
    }

    @Override
    public Optional<Component> show(Runnable changed) {
        return access.may(Action.COHESION_REBUILD)
                ? Optional.of(new RebuildSheet(rebuild, memberships.zoneOf(me.id()), live))
                : Optional.empty();
    }

    @Override
    public boolean isAtTheEnd() {
        return true;
    }
}
