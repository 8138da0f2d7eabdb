package org.huddleboard.goals.ui.guide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.application.goal.GuideService;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.goals.ui.goal.GoalContent;
import org.huddleboard.goals.ui.goal.GoalDesk;
import org.huddleboard.goals.ui.goal.GoalList;
import org.huddleboard.goals.ui.reflection.ReflectionDesk;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.PageHead;

/** What one member shares of their goals. Opening one leaves a line that member can read. */
@Route(GoalNavigation.MEMBER)
@PageTitle("Goals")
@RolesAllowed({Roles.LEADER, Roles.COACH})
class GuidedGoalsView extends Main implements BeforeEnterObserver {
    private final transient GuideService guide;
    private final transient GoalDesk desk;
    private final transient ReflectionDesk reflections;
    private final transient DayWords days;
    private final PageHead head = new PageHead();
    private final Div body = new Div();

    GuidedGoalsView(GuideService guide, GoalDesk desk, ReflectionDesk reflections, DayWords days) {
        this.guide = guide;
        this.desk = desk;
        this.reflections = reflections;
        this.days = days;
        addClassNames("goal-view", "guided-goals");
        body.addClassName("guided-goals__body");
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var member = GoalNavigation.member(event.getRouteParameters());
        body.removeAll();
        GoalNavigation.optionalGoal(event.getRouteParameters())
                .ifPresentOrElse(goal -> open(member, goal), () -> list(member));
    }

    private void list(MemberId member) {
        var person = guide.member(member);
        head.finding(getTranslation("goals.guide.of", person.firstName()));
        head.under(getTranslation("goals.guide.ofUnder", person.firstName()));
        var suggest = new CardButton(Glyph.FLAG, getTranslation("goals.guide.suggest"));
        head.right(new Anchor(GoalNavigation.MEMBERS, getTranslation("goals.guide.members")), suggest);
        var form = new Div();
        suggest.addClickListener(_ -> {
            form.removeAll();
            form.add(new SuggestForm(person.firstName(), desk.keeper("goals/suggest/" + member), command -> {
                guide.propose(member, command);
                form.removeAll();
                Notices.done(getTranslation("goals.suggest.sent", person.firstName()));
            }));
        });
        var shared = guide.sharedBy(member, getLocale());
        body.add(
                form,
                new GoalList(
                        getTranslation("goals.guide.list"),
                        shared,
                        card -> GoalNavigation.guided(member, card.id()),
                        days));
        if (shared.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("goals.guide.nothing", person.firstName()),
                    getTranslation("goals.guide.nothingWhy")));
        }
        body.add(reflections.sharedBy(member));
    }

    private void open(MemberId member, GoalId goal) {
        var page = guide.open(goal, getLocale());
        if (!page.owner().id().equals(member)) {
            throw new NotFound();
        }
        head.finding(page.letters().specific());
        head.under(getTranslation("goals.guide.ofUnder", page.owner().firstName()));
        head.right(new Anchor(
                GoalNavigation.guided(member),
                getTranslation("goals.guide.of", page.owner().firstName())));
        var content = new GoalContent(desk);
        content.show(page);
        var remark = new RemarkForm(desk.keeper("goals/remark/" + goal.value()), (key, words) -> {
            guide.remark(key, goal, words);
            body.removeAll();
            open(member, goal);
        });
        body.add(
                content,
                remark,
                new AudienceLine(
                        getTranslation("goals.guide.audience", page.owner().firstName())));
    }
}
