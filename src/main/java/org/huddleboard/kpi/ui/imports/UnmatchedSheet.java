package org.huddleboard.kpi.ui.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.kpi.application.imports.AgentMatchService;
import org.huddleboard.kpi.application.imports.AgentMatchService.UnmatchedAgent;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;

/** Names in files that belong to nobody yet: one chooses a name and says who it is. */
class UnmatchedSheet extends Sheet {
    private final transient AgentMatchService matches;
    private final ComboBox<UnmatchedAgent> names = new ComboBox<>();
    private final ComboBox<Person> people = new ComboBox<>();

    UnmatchedSheet(AgentMatchService matches, Runnable matched) {
        this.matches = matches;
        addClassName("imports-view__unmatched");
        names.setLabel(getTranslation("kpi.imports.unmatched.name"));
        names.setItemLabelGenerator(name -> getTranslation("kpi.imports.unmatched.nameDays", name.key(), name.days()));
        people.setLabel(getTranslation("kpi.imports.unmatched.person"));
        people.setItemLabelGenerator(Person::name);
        people.setItems(query -> matches.people(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        var button = new PrimaryButton(getTranslation("kpi.imports.unmatched.match"), _ -> match(matched));
        var row = new Div(names, people, button);
        row.addClassName("imports-view__fields");
        add(
                new H2(getTranslation("kpi.imports.unmatched.headline")),
                new Paragraph(getTranslation("kpi.imports.unmatched.why")),
                row);
    }

    void show() {
        var waiting = matches.unmatched();
        setVisible(!waiting.isEmpty());
        names.setItems(waiting);
        if (!waiting.isEmpty()) {
            names.setValue(waiting.getFirst());
        }
        people.clear();
    }

    private void match(Runnable matched) {
        var name = names.getValue();
        var person = people.getValue();
        if (name == null || person == null) {
            Notices.problem(getTranslation("kpi.imports.unmatched.both"));
            return;
        }
        matches.matchAgent(name.key(), person.id());
        Notices.done(getTranslation("kpi.imports.unmatched.done", name.key(), person.name()));
        matched.run();
    }
}
