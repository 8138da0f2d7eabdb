package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.huddleboard.kpi.application.own.MemberFiguresService;
import org.huddleboard.kpi.application.own.TeamPeople;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;

/** The people whose figures somebody answers for, by name: the list knows no figure. */
@Route(OwnNavigation.MEMBERS)
@PageTitle("Members")
@RolesAllowed({Roles.LEADER, Roles.COACH})
class MembersView extends Main {
    private static final String BOARD = "kpi";

    MembersView(MemberFiguresService figures) {
        addClassName("members-view");
        var head = new PageHead(getTranslation("kpi.own.members.headline"));
        head.under(getTranslation("kpi.own.members.under"));
        head.right(new Anchor(BOARD, getTranslation("kpi.own.board")));
        var teams = new Div();
        teams.addClassName("members-view__teams");
        add(head, teams);
        var found = figures.people();
        found.forEach(team -> teams.add(sheet(team)));
        if (found.isEmpty()) {
            teams.add(
                    new EmptyState(getTranslation("kpi.own.members.none"), getTranslation("kpi.own.members.noneWhy")));
        }
    }

    private static Sheet sheet(TeamPeople team) {
        var list = new UnorderedList();
        team.people().forEach(person -> list.add(item(person)));
        return new Sheet(new H2(team.team()), list);
    }

    private static ListItem item(Person person) {
        return new ListItem(
                new PersonMark(person.initials(), person.name(), person.hue()).silent(),
                OwnNavigation.toMember(person.name(), person.id()));
    }
}
