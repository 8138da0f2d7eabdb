package org.huddleboard.cohesion.ui.own;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.CohesionService;
import org.huddleboard.cohesion.application.view.OwnPage;
import org.huddleboard.cohesion.application.view.OwnPage.OwnLink;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;

/** My own connectedness, my weeks against my usual, and whether they go with my goals: for my eyes alone. */
@Route(CohesionNavigation.OWN)
@PageTitle("My own figure")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER})
class OwnCohesionView extends Main {
    private final transient CohesionService cohesion;
    private final PageHead head = new PageHead();
    private final Div body = new Div();
    private transient Optional<OwnPage> shown = Optional.empty();

    OwnCohesionView(CohesionService cohesion, LiveTopics live, CurrentMember me, Memberships memberships) {
        this.cohesion = cohesion;
        addClassName("own-cohesion");
        body.addClassName("own-cohesion__body");
        head.right(CohesionNavigation.link(CohesionNavigation.TEAM, getTranslation("cohesion.own.back")));
        add(head, body);
        var team = memberships.teamToday(me.id());
        Signal.effect(this, () -> {
            team.ifPresent(mine -> live.revision(CohesionTopics.of(mine)).get());
            live.revision(CohesionTopics.pulse(me.id())).get();
            if (team.isPresent()) {
                show();
            } else {
                noTeam();
            }
        });
    }

    private void show() {
        var page = cohesion.own();
        if (shown.filter(page::equals).isPresent()) {
            return;
        }
        shown = Optional.of(page);
        head.finding(getTranslation("cohesion.own.headline." + finding(page.link())));
        head.under(getTranslation("cohesion.own.under", page.team().name()));
        body.removeAll();
        var left = new Div(new OwnLinkSheet(page.link()), new OwnWeeksSheet(page));
        left.addClassName("own-cohesion__column");
        var right = new Div(new ConnectednessSheet(page), new YoursSheet());
        right.addClassName("own-cohesion__column");
        body.add(left, right);
    }

    private void noTeam() {
        head.finding(getTranslation("cohesion.team.none"));
        body.add(new EmptyState(getTranslation("cohesion.team.noneHeadline"), getTranslation("cohesion.team.noneWhy")));
    }

    private static String finding(OwnLink link) {
        return switch (link) {
            case OwnLink.Computing _ -> "computing";
            case OwnLink.NotYet _ -> "notYet";
            case OwnLink.Known known when !known.clear() -> "unclear";
            case OwnLink.Known known when known.asTeam() -> "asTeam";
            case OwnLink.Known known -> known.value() > 0 ? "up" : "down";
        };
    }
}
