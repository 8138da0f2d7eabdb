package org.huddleboard.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import org.huddleboard.people.Team;
import org.huddleboard.people.application.MovePerson;
import org.huddleboard.people.application.PersonDetails;
import org.huddleboard.people.application.PersonDetails.Stay;
import org.huddleboard.shared.ui.Sheet;

/** The teams a person was in, and the way to the next one. */
class TeamsSheet extends Sheet {
    TeamsSheet(PersonDetails person, List<Team> teams, LocalDate today, Consumer<MovePerson> move) {
        super();
        addClassName("person-view__sheet");
        var list = new UnorderedList();
        person.stays().forEach(stay -> list.add(row(stay)));
        var next = new ComboBox<Team>(getTranslation("people.teams.next"));
        next.setItems(teams);
        next.setItemLabelGenerator(team -> getTranslation("people.add.teamAt", team.name(), team.siteName()));
        var from = new DatePicker(getTranslation("people.give.from"), today);
        from.setLocale(getLocale());
        var form = new Div(next, from);
        form.addClassName("people-form");
        var button = new Button(
                getTranslation("people.teams.move"),
                _ -> next.getOptionalValue()
                        .ifPresent(team -> move.accept(new MovePerson(person.id(), team.id(), from.getValue()))));
        button.setEnabled(false);
        next.addValueChangeListener(change -> button.setEnabled(change.getValue() != null));
        add(new H2(getTranslation("people.teams.heading")), list, form, button);
    }

    private ListItem row(Stay stay) {
        var team = new Span(stay.team());
        team.addClassName("hb-strong");
        return new ListItem(
                team,
                new Span(stay.to()
                        .map(to -> getTranslation("people.roles.fromTo", day(stay.from()), day(to)))
                        .orElseGet(() -> getTranslation("people.roles.from", day(stay.from())))));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
