package org.huddleboard.cohesion.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.CohesionService;
import org.huddleboard.cohesion.application.view.LeaderPage;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;

/** For whoever leads the team, in private: who has no tie and how to begin one, the shape, and an exploration. */
@Route(CohesionNavigation.LEAD)
@PageTitle("For me as leader")
@RolesAllowed(Roles.LEADER)
class LeadView extends Main implements BeforeEnterObserver {
    private final transient CohesionService cohesion;
    private final transient TeamInView inView;
    private final transient LiveTopics live;
    private final transient Access access;
    private final PageHead head = new PageHead();
    private final Div body = new Div();
    private final ValueSignal<Optional<TeamId>> team = new ValueSignal<>(Optional.empty());
    private transient Optional<LeaderPage> shown = Optional.empty();

    LeadView(CohesionService cohesion, TeamInView inView, LiveTopics live, Access access) {
        this.cohesion = cohesion;
        this.inView = inView;
        this.live = live;
        this.access = access;
        addClassName("team-lead");
        body.addClassName("team-lead__body");
        head.right(CohesionNavigation.link(CohesionNavigation.TEAM, getTranslation("cohesion.own.back")));
        add(head, body);
        Signal.effect(this, () -> team.get().ifPresentOrElse(this::show, this::noTeam));
    }

    /** The team in view where one leads it, else the one that one leads. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = Optional.empty();
        team.set(inView.team()
                .filter(chosen -> access.may(Action.COHESION_LEAD, chosen))
                .or(() -> access.teams(Action.COHESION_LEAD).stream().findFirst()));
    }

    private void show(TeamId led) {
        live.revision(CohesionTopics.of(led)).get();
        var page = cohesion.leader(led);
        if (shown.filter(page::equals).isPresent()) {
            return;
        }
        shown = Optional.of(page);
        head.finding(getTranslation("cohesion.lead.headline", page.untied().size()));
        head.under(getTranslation("cohesion.lead.under", page.team().name()));
        body.removeAll();
        var side = new Div(new ShapeSheet(page.shape()));
        side.addClassName("team-lead__column");
        var main = new Div(new UntiedSheet(page.untied()), new ExplorationSheet(page.exploration()));
        main.addClassName("team-lead__column");
        body.add(main, side);
    }

    private void noTeam() {
        head.finding(getTranslation("cohesion.team.none"));
        head.under("");
        body.removeAll();
        body.add(new EmptyState(getTranslation("cohesion.team.noneHeadline"), getTranslation("cohesion.team.noneWhy")));
    }
}
