package org.huddleboard.improvement.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.improvement.ActivityHistory;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.improvement.application.activity.ActivityCard;
import org.huddleboard.improvement.application.activity.ActivityPage;
import org.huddleboard.improvement.application.activity.ActivityReading;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PrimaryButton;

/** What the team does together to get better at one thing: the objective, its figures, its steps and its review. */
@Route("improvement/activities")
@PageTitle("Activities")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.SITE_MANAGER})
class ActivitiesView extends Main implements BeforeEnterObserver {
    private final transient ActivityReading reading;
    private final transient ActivityDesk activities;
    private final transient ImproveDesk desk;
    private final PageHead head = new PageHead();
    private final Div forms = new Div();
    final Div sheets = new Div();
    final PrimaryButton plan = new PrimaryButton(getTranslation("improvement.activity.plan"), Glyph.PLUS, _ -> open());
    private final EmptyState nothing = new EmptyState(
                    getTranslation("improvement.activity.empty"), getTranslation("improvement.activity.emptyWhy"))
            .shape(CardKind.TASK, CardKind.TASK);
    private final ValueSignal<Optional<TeamId>> team = new ValueSignal<>(Optional.empty());
    private final Map<ActivityId, Shown> shown = new HashMap<>();
    private Optional<ActivityPage> page = Optional.empty();

    private record Shown(ActivityCard card, ActivitySheet sheet) {}

    ActivitiesView(ActivityReading reading, ActivityDesk activities, ImproveDesk desk) {
        this.reading = reading;
        this.activities = activities;
        this.desk = desk;
        addClassName("activities-view");
        sheets.addClassName("activities-view__sheets");
        forms.addClassName("activities-view__forms");
        head.right(desk.tabs(Tab.ACTIVITIES), plan);
        add(head, forms, nothing, sheets);
        Signal.effect(this, () -> team.get().ifPresentOrElse(this::show, this::noTeam));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        team.set(desk.team());
    }

    private void noTeam() {
        head.finding(getTranslation("improvement.noTeamHere"));
        plan.setVisible(false);
        nothing.setVisible(false);
    }

    private void show(TeamId id) {
        desk.listen(id);
        activities.offers.changes(id).forEach(Signal::get);
        var now = reading.page(id);
        page = Optional.of(now);
        head.finding(finding(now));
        head.under(now.team().name());
        plan.setVisible(now.mayManage());
        nothing.setVisible(now.activities().isEmpty());
        var refs = now.activities().stream().map(ActivitiesView::ref).toList();
        var offers = activities.offers.of(id, refs);
        sheets.removeAll();
        now.activities().forEach(card -> {
            var before = shown.get(card.id());
            var sheet = before != null && before.card().equals(card)
                    ? before.sheet()
                    : new ActivitySheet(card, now, activities, desk);
            shown.put(card.id(), new Shown(card, sheet));
            Optional.ofNullable(offers.get(ref(card)))
                    .ifPresent(found -> sheet.steps(card.state().isOver() ? found.saidOnly() : found));
            sheets.add(sheet);
        });
    }

    private static RecordRef ref(ActivityCard card) {
        return new RecordRef(ActivityHistory.KIND, card.id().value());
    }

    private String finding(ActivityPage now) {
        var due = now.activities().stream().filter(ActivityCard::isDue).count();
        if (due > 0) {
            return getTranslation("improvement.activity.finding.due", due);
        }
        return getTranslation(
                "improvement.activity.finding",
                now.activities().stream().filter(card -> !card.state().isOver()).count());
    }

    /** The form above the sheets; what is typed is kept. */
    void open() {
        page.filter(_ -> forms.getComponentCount() == 0).ifPresent(now -> {
            var form = new PlanForm(
                    now, activities, desk.keeper("activity/" + now.team().id()), forms::removeAll);
            forms.add(form);
            form.what.focus();
        });
    }
}
