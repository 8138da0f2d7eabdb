package org.huddleboard.people.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.people.Team;
import org.huddleboard.people.application.PeopleService;
import org.huddleboard.people.application.PersonCard;
import org.huddleboard.people.application.PlaceService;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PrimaryButton;

/** Everybody of the centre, found by name, sign-in name or team. */
@Route("admin/people")
@PageTitle("People")
@Menu(order = 90, title = "People", icon = "people")
@RolesAllowed(Roles.ADMIN)
class PeopleView extends Main {
    private final transient PeopleService people;
    private final TextField letters = new TextField();
    private final Grid<PersonCard> grid = new Grid<>();

    PeopleView(PeopleService people, PlaceService places, Clock clock) {
        this.people = people;
        addClassName("people-view");
        var head = new PageHead(getTranslation("people.list.headline"));
        head.under(getTranslation("people.list.under"));
        head.right(new PrimaryButton(
                getTranslation("people.list.add"), Glyph.PLUS, _ -> addTo(places.teams(), LocalDate.now(clock))));
        letters.setPlaceholder(getTranslation("people.list.find"));
        letters.setAriaLabel(getTranslation("people.list.find"));
        letters.setPrefixComponent(Glyph.SEARCH.icon());
        letters.setClearButtonVisible(true);
        letters.setValueChangeMode(ValueChangeMode.LAZY);
        letters.addClassName("people-view__find");
        letters.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        columns();
        add(head, letters, grid);
    }

    private void addTo(List<Team> teams, LocalDate today) {
        new AddPersonDialog(teams, today, person -> PersonView.open(people.add(person))).open();
    }

    private void columns() {
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("people.list.name"))
                .setFlexGrow(2);
        grid.addColumn(card -> card.username().orElse("")).setHeader(getTranslation("people.list.username"));
        grid.addColumn(card -> card.team().orElse("")).setHeader(getTranslation("people.list.team"));
        grid.addColumn(this::roles)
                .setHeader(getTranslation("people.list.roles"))
                .setFlexGrow(2);
        grid.addComponentColumn(card -> new Span(state(card))).setHeader(getTranslation("people.list.state"));
        grid.setItems(query -> people.people(letters.getValue(), query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateText(getTranslation("people.list.none"));
        grid.setAriaLabel(getTranslation("people.list.headline"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private RouterLink link(PersonCard card) {
        return new RouterLink(
                card.name(),
                PersonView.class,
                new RouteParameters(PersonView.MEMBER, card.id().toString()));
    }

    private String roles(PersonCard card) {
        return card.roles().stream()
                .map(role -> getTranslation("people.role." + role))
                .collect(Collectors.joining(", "));
    }

    private String state(PersonCard card) {
        return card.state()
                .map(state -> getTranslation("people.state." + state))
                .orElseGet(() -> getTranslation("people.state.NONE"));
    }
}
