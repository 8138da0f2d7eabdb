package org.huddleboard.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.people.Role;
import org.huddleboard.people.Team;
import org.huddleboard.people.application.AddPerson;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Told;

/** A new colleague: who they are, how they sign in, where they work. */
class AddPersonDialog extends Dialog {
    private final TextField name = new TextField(getTranslation("people.add.name"));
    private final TextField username = new TextField(getTranslation("people.add.username"));
    private final EmailField email = new EmailField(getTranslation("people.add.email"));
    private final ComboBox<Team> team = new ComboBox<>(getTranslation("people.add.team"));
    private final Select<Role> role = new Select<>();
    private final DatePicker started = new DatePicker(getTranslation("people.add.started"));
    private final transient Consumer<AddPerson> add;

    AddPersonDialog(List<Team> teams, LocalDate today, Consumer<AddPerson> add) {
        this.add = add;
        setHeaderTitle(getTranslation("people.add.headline"));
        team.setItems(teams);
        team.setItemLabelGenerator(choice -> getTranslation("people.add.teamAt", choice.name(), choice.siteName()));
        role.setLabel(getTranslation("people.add.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(choice -> getTranslation("people.role." + choice));
        role.setValue(Role.AGENT);
        started.setValue(today);
        started.setLocale(getLocale());
        team.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        username.setRequiredIndicatorVisible(true);
        var form = new Div(name, username, email, team, role, started);
        form.addClassName("people-form");
        add(form);
        getFooter()
                .add(
                        new Button(getTranslation("people.add.cancel"), _ -> close()),
                        new PrimaryButton(getTranslation("people.add.button"), _ -> submit()));
    }

    private void submit() {
        if (team.isEmpty()) {
            team.setErrorMessage(getTranslation("people.add.teamMissing"));
            team.setInvalid(true);
            return;
        }
        var person = new AddPerson(
                name.getValue(),
                username.getValue(),
                email.getValue(),
                team.getValue().id(),
                role.getValue(),
                started.getValue());
        if (Told.at(this, Map.of("name", name, "username", username, "email", email), () -> add.accept(person))) {
            close();
        }
    }
}
