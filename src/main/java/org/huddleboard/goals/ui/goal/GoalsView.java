package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.application.goal.GoalCard;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.goals.ui.GrowthWays;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;

/** My goals: what is being done, planned and suggested, and what is over. */
@Route(GoalNavigation.LIST)
@PageTitle("Goals")
@Menu(order = 60, title = "Goals", icon = "flag")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class GoalsView extends Main implements BeforeEnterObserver {
    private final transient GoalDesk desk;
    private final transient Access access;
    private final PageHead head = new PageHead();
    private final Div body = new Div();

    GoalsView(GoalDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
        addClassName("goals-view");
        body.addClassName("goals-view__body");
        add(head);
        if (access.may(Action.GOALS_OWN)) {
            add(new GrowthWays(GrowthWays.Way.GOALS));
        }
        add(body);
        head.right(ways().toArray(Component[]::new));
        if (access.may(Action.GOALS_OWN)) {
            Signal.effect(this, () -> {
                desk.changes().get();
                show();
            });
        } else {
            head.finding(getTranslation("goals.guide.headline"));
        }
    }

    /** With one goal alone its page is what one comes for; all of them stand behind it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(GoalNavigation.SHOW)
                .isPresent();
        if (!all && access.may(Action.GOALS_OWN)) {
            var living = desk.reading().living(getLocale());
            if (living.size() == 1 && living.getFirst().state() == GoalState.DO) {
                event.forwardTo(
                        GoalView.class,
                        new RouteParameters(
                                GoalNavigation.GOAL_PARAMETER,
                                living.getFirst().id().value().toString()));
            }
        }
    }

    private List<Component> ways() {
        var ways = new ArrayList<Component>();
        if (access.may(Action.GOALS_GUIDE)) {
            ways.add(new Anchor(GoalNavigation.MEMBERS, getTranslation("goals.guide.members")));
        }
        if (access.may(Action.GOALS_AIMS)) {
            ways.add(new Anchor(GoalNavigation.AIMS, getTranslation("goals.aims.link")));
        }
        if (access.may(Action.GOALS_OWN)) {
            var plan = GoalNavigation.toNew(getTranslation("goals.new"));
            plan.addClassNames("hb-button", "hb-button--primary");
            ways.add(plan);
        }
        return ways;
    }

    private void show() {
        var living = desk.reading().living(getLocale());
        var over = desk.reading().over(getLocale());
        var active = of(living, GoalState.DO);
        head.finding(getTranslation("goals.list.headline", active.size()));
        body.removeAll();
        if (living.isEmpty()) {
            body.add(nothing());
        }
        body.add(
                new GoalList(getTranslation("goals.list.active"), active, GoalsView::path, desk.days()),
                new GoalList(
                        getTranslation("goals.list.proposed"),
                        of(living, GoalState.PROPOSED),
                        GoalsView::path,
                        desk.days()),
                new GoalList(
                        getTranslation("goals.list.planned"),
                        of(living, GoalState.PLAN),
                        card -> GoalNavigation.planning(card.id()),
                        desk.days()),
                new GoalList(getTranslation("goals.list.past"), over, GoalsView::path, desk.days()));
    }

    private static List<GoalCard> of(List<GoalCard> cards, GoalState state) {
        return cards.stream().filter(card -> card.state() == state).toList();
    }

    private static String path(GoalCard card) {
        return GoalNavigation.path(card.id());
    }

    private Component nothing() {
        var plan = GoalNavigation.toNew(getTranslation("goals.empty.plan"));
        plan.addClassNames("hb-button", "hb-button--primary");
        var audit = new Anchor("goals/audit", getTranslation("goals.empty.audit"));
        audit.addClassName("hb-button");
        return new EmptyState(getTranslation("goals.empty.headline"), getTranslation("goals.empty.why"))
                .step(plan)
                .step(audit)
                .shape(CardKind.TASK, CardKind.FEEDBACK);
    }
}
