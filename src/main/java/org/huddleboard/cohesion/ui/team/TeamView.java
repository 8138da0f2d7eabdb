package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.CohesionService;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;

/** How a team holds together: facts, a signal with its range, and what cannot be told yet, all in plain sight. */
@Route(CohesionNavigation.TEAM)
@PageTitle("Team")
@Menu(order = 70, title = "Team", icon = "people")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.SITE_MANAGER})
class TeamView extends Main implements BeforeEnterObserver {
    private final transient CohesionService cohesion;
    private final transient TeamInView inView;
    private final transient LiveTopics live;
    private final transient Access access;
    private final transient CurrentMember me;
    private final PageHead head = new PageHead();
    private final Div body = new Div();
    private final ValueSignal<Optional<TeamId>> team = new ValueSignal<>(Optional.empty());
    private transient Optional<TeamPage> shown = Optional.empty();

    TeamView(CohesionService cohesion, TeamInView inView, LiveTopics live, Access access, CurrentMember me) {
        this.cohesion = cohesion;
        this.inView = inView;
        this.live = live;
        this.access = access;
        this.me = me;
        addClassName("team-view");
        body.addClassName("team-view__body");
        add(head, body);
        Signal.effect(this, () -> team.get().ifPresentOrElse(this::show, this::noTeam));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = Optional.empty();
        team.set(inView.team().filter(chosen -> access.may(Action.COHESION_READ, chosen)));
    }

    private void show(TeamId chosen) {
        live.revision(CohesionTopics.of(chosen)).get();
        live.revision(CohesionTopics.pulse(chosen)).get();
        live.revision(CohesionTopics.pulse(me.id())).get();
        var page = cohesion.team(chosen);
        if (shown.filter(page::equals).isEmpty()) {
            shown = Optional.of(page);
            show(page);
        }
    }

    private void show(TeamPage page) {
        var words = new TeamWords(new Speech(this, getLocale()), page);
        head.finding(words.headline());
        head.under(words.under());
        var ways = new ArrayList<Anchor>();
        if (page.leads()) {
            ways.add(CohesionNavigation.button(
                    CohesionNavigation.LEAD, getTranslation("cohesion.team.lead"), Glyph.EYE));
        }
        if (page.member()) {
            ways.add(
                    CohesionNavigation.button(CohesionNavigation.OWN, getTranslation("cohesion.team.own"), Glyph.LOCK));
        }
        head.right(ways.toArray(Anchor[]::new));
        body.removeAll();
        body.add(new TeamContent(page));
    }

    private void noTeam() {
        head.finding(getTranslation("cohesion.team.none"));
        head.under("");
        head.right();
        body.removeAll();
        body.add(new EmptyState(getTranslation("cohesion.team.noneHeadline"), getTranslation("cohesion.team.noneWhy")));
    }
}
