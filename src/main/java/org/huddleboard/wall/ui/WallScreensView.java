package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.wall.WallTopics;
import org.huddleboard.wall.application.PairScreen;
import org.huddleboard.wall.application.PairingService;
import org.huddleboard.wall.application.ScreenCard;

/** Where those who lead a team give it a wall, and take it back. */
@Route("admin/walls")
@PageTitle("Wall screens")
@Menu(order = 82, title = "Wall screens", icon = "screen")
@RolesAllowed({Roles.LEADER, Roles.SITE_MANAGER})
class WallScreensView extends Main {
    private final PairingService service;
    private final PageHead head = new PageHead();
    private final Div screens = new Div();

    WallScreensView(PairingService service, LiveTopics live) {
        this.service = service;
        addClassName("wall-screens");
        head.under(getTranslation("wall.screens.under"));
        screens.addClassName("wall-screens__list");
        var columns = new Div(screens, new PairingForm(service.teams(), this::pair));
        columns.addClassName("wall-screens__columns");
        add(head, columns);
        Signal.effect(this, () -> {
            service.teams()
                    .forEach(team -> live.revision(WallTopics.of(team.id())).get());
            show();
        });
    }

    private void show() {
        var cards = service.screens();
        head.finding(getTranslation("wall.screens.finding", cards.size()));
        screens.removeAll();
        cards.forEach(card -> screens.add(new ScreenSheet(card, this::revoke)));
        if (cards.isEmpty()) {
            screens.add(new EmptyState(getTranslation("wall.screens.empty"), getTranslation("wall.screens.emptyWhy")));
        }
    }

    private void pair(PairScreen command) {
        service.pair(command);
        Notices.done(getTranslation("wall.screens.paired", command.name()));
    }

    private void revoke(ScreenCard card) {
        service.revoke(card.id());
        Notices.done(getTranslation("wall.screens.revoked", card.name()));
    }
}
