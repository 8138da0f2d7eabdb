package org.huddleboard.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.people.application.PersonDetails;
import org.huddleboard.people.application.PersonDetails.HeldRole;
import org.huddleboard.shared.ui.Sheet;

/** The roles a person holds, where, from when to when; each can be taken. */
class HeldRolesSheet extends Sheet {
    HeldRolesSheet(PersonDetails person, Consumer<RoleAssignmentId> take) {
        super();
        addClassName("person-view__sheet");
        add(new H2(getTranslation("people.roles.heading")));
        if (person.roles().isEmpty()) {
            add(new Paragraph(getTranslation("people.roles.none")));
            return;
        }
        var list = new UnorderedList();
        person.roles().forEach(role -> list.add(row(role, take)));
        add(list);
    }

    private ListItem row(HeldRole role, Consumer<RoleAssignmentId> take) {
        var name = getTranslation("people.role." + role.role());
        var what = new Span(getTranslation("people.roles.at", name, role.place()));
        what.addClassName("hb-strong");
        var when = new Span(role.to()
                .map(to -> getTranslation("people.roles.fromTo", day(role.from()), day(to)))
                .orElseGet(() -> getTranslation("people.roles.from", day(role.from()))));
        var button = new Button(getTranslation("people.roles.take"), _ -> take.accept(role.id()));
        button.setAriaLabel(getTranslation("people.roles.takeThis", name, role.place()));
        return new ListItem(what, when, button);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
