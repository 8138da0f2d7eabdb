package org.huddleboard.goals.ui.guide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.huddleboard.goals.application.goal.GuideService;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;

/** Whose goals one reads along, by name; nobody is compared with anybody. */
@Route(GoalNavigation.MEMBERS)
@PageTitle("Goals")
@RolesAllowed({Roles.LEADER, Roles.COACH})
class GuidedMembersView extends Main {
    GuidedMembersView(GuideService guide) {
        addClassName("guided-members");
        var head = new PageHead(getTranslation("goals.guide.headline"));
        head.under(getTranslation("goals.guide.under"));
        head.right(GoalNavigation.toAll(getTranslation("goals.all")));
        add(head);
        var members = guide.members();
        if (members.isEmpty()) {
            add(new EmptyState(getTranslation("goals.guide.none"), getTranslation("goals.guide.noneWhy")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("guided-members__list");
        members.forEach((person, shared) -> list.add(item(person, shared)));
        add(new Sheet(list));
    }

    private ListItem item(Person person, long shared) {
        var count = new Span(getTranslation("goals.guide.shared", shared));
        count.addClassName("goal-list__state");
        return new ListItem(
                new PersonMark(person.initials(), person.name(), person.hue()).silent(),
                new Anchor(GoalNavigation.guided(person.id()), person.name()),
                count);
    }
}
