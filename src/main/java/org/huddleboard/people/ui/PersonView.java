package org.huddleboard.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.huddleboard.people.application.AccountService;
import org.huddleboard.people.application.PeopleService;
import org.huddleboard.people.application.PersonDetails;
import org.huddleboard.people.application.PlaceService;
import org.huddleboard.people.application.RoleService;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;

/** One person: account, teams and roles, from when to when. No words, no figures. */
@Route("admin/people/:member")
@PageTitle("Person")
@RolesAllowed(Roles.ADMIN)
class PersonView extends Main implements BeforeEnterObserver {
    static final String MEMBER = "member";

    private final transient PeopleService people;
    private final transient AccountService accounts;
    private final transient RoleService roles;
    private final transient PlaceService places;
    private final transient Clock clock;

    PersonView(PeopleService people, AccountService accounts, RoleService roles, PlaceService places, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
        this.places = places;
        this.clock = clock;
        addClassName("person-view");
    }

    static void open(MemberId member) {
        UI.getCurrentOrThrow().navigate(PersonView.class, new RouteParameters(MEMBER, member.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(MEMBER).map(PersonView::idOf).orElseThrow(NotFound::new));
    }

    private static MemberId idOf(String text) {
        try {
            return MemberId.of(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    private void show(MemberId member) {
        var person = people.details(member);
        removeAll();
        var head = new PageHead(person.name());
        head.under(person.stays().stream()
                .filter(stay -> stay.to().isEmpty())
                .map(PersonDetails.Stay::team)
                .findFirst()
                .orElse(""));
        head.right(new RouterLink(getTranslation("people.person.back"), PeopleView.class));
        var account = new AccountSheet(person, accounts, () -> show(member));
        var held = new HeldRolesSheet(person, role -> {
            roles.takeRole(role);
            show(member);
        });
        var give = new GiveRoleSheet(member, places.teams(), places.sites(), LocalDate.now(clock), role -> {
            roles.giveRole(role);
            show(member);
        });
        var teams = new TeamsSheet(person, places.teams(), LocalDate.now(clock), move -> {
            people.move(move);
            show(member);
        });
        add(head, account, teams, held, give);
    }
}
