package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Anchor;
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
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.application.cycle.ReviewGoal;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PrimaryButton;

/** One of my goals: where it stands, what to do next, and what to note or to decide. */
@Route(GoalNavigation.GOAL)
@PageTitle("Goals")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER})
class GoalView extends Main implements BeforeEnterObserver {
    private final transient GoalDesk desk;
    private final PageHead head = new PageHead();
    final GoalContent content;
    private final Div foot = new Div();
    private final ValueSignal<Optional<GoalId>> asked = new ValueSignal<>(Optional.empty());

    GoalView(GoalDesk desk) {
        this.desk = desk;
        addClassName("goal-view");
        content = new GoalContent(desk);
        add(head, content, foot);
        Signal.effect(this, () -> {
            desk.changes().get();
            asked.get().ifPresent(this::show);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked.set(Optional.of(GoalNavigation.goal(event.getRouteParameters())));
    }

    private void show(GoalId id) {
        var page = desk.reading().page(id, getLocale());
        head.finding(sentence(page));
        head.under(under(page));
        head(page);
        content.show(page);
        foot.removeAll();
        foot.add(new GoalFoot(page, desk));
    }

    private static String sentence(GoalPage page) {
        var said = page.letters().specific();
        return said.endsWith(".") || said.endsWith("?") ? said : said + ".";
    }

    private String under(GoalPage page) {
        var card = page.card();
        return card.proposedBy()
                .map(by -> getTranslation("goals.proposedBy", by.firstName()))
                .orElseGet(() -> card.state().isOver() ? getTranslation("goals.state." + card.state()) : "");
    }

    private void head(GoalPage page) {
        var id = page.card().id();
        var all = GoalNavigation.toAll(getTranslation("goals.all"));
        switch (page.card().state()) {
            case PROPOSED -> {
                var no = new CardButton(getTranslation("goals.decline"));
                no.addClickListener(_ -> desk.plans().decline(id));
                head.right(all, no, primary(GoalNavigation.planning(id), "goals.take"));
            }
            case PLAN -> head.right(all, primary(GoalNavigation.planning(id), "goals.planOn"));
            case DO -> {
                var review = new CardButton(Glyph.CHECK, getTranslation("goals.review.open"));
                review.addClickListener(_ -> review(page));
                var entry = new PrimaryButton(getTranslation("goals.entry.open"), Glyph.PLUS, _ -> entry(page));
                head.right(all, review, entry);
            }
            case REVIEWED, DROPPED, DECLINED -> head.right(all);
        }
    }

    private Anchor primary(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassNames("hb-button", "hb-button--primary");
        return link;
    }

    private void entry(GoalPage page) {
        var form = new EntryForm(
                page.card().id(),
                desk.days().today(),
                desk.keeper("goals/entry/" + page.card().id().value()),
                entry -> {
                    desk.steps().note(entry);
                    content.closeForm();
                },
                content::closeForm);
        content.openForm(form);
        form.words.focus();
    }

    private void review(GoalPage page) {
        var form = new ReviewForm(
                page,
                desk.days().today(),
                desk.helps().trace(page.card().id()).open(),
                desk.keeper("goals/review/" + page.card().id().value()),
                this::reviewed,
                content::closeForm);
        content.openForm(form);
        form.words.focus();
    }

    private void reviewed(ReviewGoal command) {
        var next = desk.reviews().review(command);
        content.closeForm();
        next.ifPresent(id -> GoalNavigation.go(
                command.decision() == GoalDecision.CHANGE ? GoalNavigation.planning(id) : GoalNavigation.path(id)));
    }
}
