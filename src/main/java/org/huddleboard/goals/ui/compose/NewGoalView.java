package org.huddleboard.goals.ui.compose;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.application.cycle.AddStep;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.SoftButton;
import org.huddleboard.shared.ui.Told;

/** Where a goal is written: from nothing, from a card, from an audit, or on from where it was left. */
@Route(GoalNavigation.NEW)
@PageTitle("Goals")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER})
class NewGoalView extends Main implements BeforeEnterObserver {
    private final transient ComposeDesk desk;
    private final PageHead head = new PageHead();

    NewGoalView(ComposeDesk desk) {
        this.desk = desk;
        addClassName("new-goal-view");
        head.right(GoalNavigation.toAll(getTranslation("goals.all")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var planned = asked.getSingleParameter(GoalNavigation.DRAFT)
                .map(GoalNavigation::uuid)
                .map(GoalId::new);
        var draft = planned.map(desk.composing()::draft);
        var origin = draft.map(written -> written.origin())
                .orElseGet(() -> GoalNavigation.origin(asked.getSingleParameter(GoalNavigation.ORIGIN)));
        var keeper = desk.keeper("goals/new"
                + planned.map(id -> "/" + id.value())
                        .or(() -> origin.map(record -> "/" + record.id()))
                        .orElse(""));
        var foot = new Div();
        foot.addClassName("goal-form__foot");
        var composer = new GoalComposer(desk, origin, keeper, foot);
        draft.ifPresentOrElse(composer::goOn, () -> prefill(composer, origin, asked));
        var stepKey = UUID.randomUUID();
        Runnable begin = () -> Told.at(this, composer.fields(), () -> {
            var goal = desk.begin(planned, composer.written(), stepKey, composer.step.getValue());
            keeper.discard();
            GoalNavigation.go(GoalNavigation.path(goal));
        });
        Runnable keep = () -> Told.at(this, composer.fields(), () -> {
            desk.keep(planned, composer.written());
            keeper.discard();
            GoalNavigation.go(GoalNavigation.LIST);
        });
        var start = new PrimaryButton(getTranslation("goals.compose.start"), _ -> begin.run());
        foot.add(start, new SoftButton(getTranslation("goals.compose.keep"), _ -> keep.run()), keeper);
        removeAll();
        head.finding(getTranslation(planned.isPresent() ? "goals.compose.goOn" : "goals.compose.headline"));
        head.under(getTranslation("goals.compose.under"));
        add(head, composer);
        Shortcuts.addShortcutListener(composer, begin::run, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(composer)
                .resetFocusOnActiveElement();
        composer.specific.focus();
    }

    /** A card’s words become the first small step; a figure or a behaviour is what it is measured by. */
    private void prefill(GoalComposer composer, Optional<RecordRef> origin, QueryParameters asked) {
        origin.filter(record -> record.kind().equals(FeedbackShelf.KIND))
                .map(desk.composing()::origin)
                .flatMap(from -> from.words())
                .ifPresent(words -> composer.step.setValue(
                        words.length() > AddStep.MAX_WORDS ? words.substring(0, AddStep.MAX_WORDS) : words));
        composer.measure.choose(
                asked.getSingleParameter(GoalNavigation.KPI)
                        .flatMap(KpiCode::of)
                        .orElse(null),
                asked.getSingleParameter(GoalNavigation.BEHAVIOUR)
                        .map(key -> getTranslation("goals.behaviour." + key + ".name"))
                        .filter(said -> !said.startsWith("goals."))
                        .orElse(null),
                null,
                null);
    }
}
