package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
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
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.ActionTopics;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.improvement.application.ActionPage;
import org.huddleboard.improvement.application.ActionReading;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;

/** What the team has agreed: late ones first, what was done lately below, and for its leader the next one at the right. */
@Route(ActionNavigation.LIST)
@PageTitle("Actions")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.SITE_MANAGER})
class ActionsView extends Main implements BeforeEnterObserver {
    static final int AT_MOST = 100;

    private final transient ActionReading reading;
    private final transient TeamActions actions;
    private final transient TeamInView inView;
    private final transient LiveTopics live;
    private final transient ActionDesk desk;
    private final PageHead head = new PageHead();
    private final Div lists = new Div();
    private final Div body = new Div(lists);
    final ActionList open = new ActionList(getTranslation("improvement.list.open"), this::act, this::origin);
    final ActionList done = new ActionList(getTranslation("improvement.list.done"), this::act, this::origin);
    private final EmptyState nothing = new EmptyState(
                    getTranslation("improvement.empty.headline"), getTranslation("improvement.empty.why"))
            .shape(CardKind.TASK, CardKind.TASK);
    private final ValueSignal<Optional<TeamId>> team = new ValueSignal<>(Optional.empty());
    private Optional<AgreeForm> form = Optional.empty();
    private Optional<ActionPage> shown = Optional.empty();

    ActionsView(
            ActionReading reading,
            TeamActions actions,
            TeamInView inView,
            LiveTopics live,
            ActionDesk desk,
            ImproveDesk improve) {
        this.reading = reading;
        this.actions = actions;
        this.inView = inView;
        this.live = live;
        this.desk = desk;
        addClassName("actions-view");
        body.addClassName("actions-view__body");
        lists.addClassName("actions-view__lists");
        lists.add(nothing, open, done);
        head.right(improve.tabs(Tab.ACTIONS));
        add(head, body);
        Signal.effect(this, () -> team.get().ifPresentOrElse(this::show, this::noTeam));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        team.set(inView.team());
    }

    private void noTeam() {
        head.finding(getTranslation("improvement.noTeam"));
        body.setVisible(false);
    }

    private void show(TeamId id) {
        live.revision(ActionTopics.of(id)).get();
        var page = reading.page(id, AT_MOST);
        shown = Optional.of(page);
        body.setVisible(true);
        head.finding(finding(page));
        head.under(page.team().name());
        nothing.setVisible(page.open().isEmpty() && page.done().isEmpty());
        open.show(page.open(), page.today());
        done.show(page.done(), page.today());
        if (page.mayAgree()) {
            form(page).offer(page.members(), page.today());
        } else {
            form.ifPresent(body::remove);
            form = Optional.empty();
        }
    }

    private AgreeForm form(ActionPage page) {
        return form.orElseGet(() -> {
            var team = page.team().id();
            var made = new AgreeForm(team, page.today(), desk.keeper("new/" + team), actions::agree);
            body.add(made);
            form = Optional.of(made);
            return made;
        });
    }

    private String finding(ActionPage page) {
        return page.overdue() > 0
                ? getTranslation("improvement.finding.late", page.overdue())
                : getTranslation("improvement.finding.open", page.open().size());
    }

    private Optional<Component> origin(ActionCard card) {
        return desk.origin(card, getLocale());
    }

    private void act(String step, ActionId id) {
        switch (step) {
            case ActionRow.DONE -> actions.done(id);
            case ActionRow.NEW_DATE -> open.row(id).ifPresent(row -> askDate(row, id));
            case ActionRow.ESCALATE -> open.row(id).ifPresent(row -> askReason(row, id));
            default -> throw new IllegalArgumentException(step);
        }
    }

    private void askDate(ActionRow row, ActionId id) {
        open.card(id)
                .ifPresent(card -> shown.ifPresent(page -> {
                    var field =
                            new NewDateField(card.due(), page.today(), day -> actions.newDate(id, day), row::endAsking);
                    row.ask(field);
                    field.due.focus();
                }));
    }

    private void askReason(ActionRow row, ActionId id) {
        var field = new EscalateField(desk.keeper("up/" + id), reason -> actions.escalate(id, reason), row::endAsking);
        row.ask(field);
        field.reason.focus();
    }
}
