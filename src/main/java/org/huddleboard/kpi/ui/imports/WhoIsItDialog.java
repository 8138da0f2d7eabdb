package org.huddleboard.kpi.ui.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huddleboard.people.Person;

/** Asks which person a name in a file stands for. */
class WhoIsItDialog extends ConfirmDialog {
    private final ComboBox<Person> people = new ComboBox<>();

    WhoIsItDialog(String name, Function<String, List<Person>> search, Consumer<Person> chosen) {
        setHeader(getTranslation("kpi.imports.unmatched.chooseFor", name));
        people.setLabel(getTranslation("kpi.imports.unmatched.person"));
        people.setItemLabelGenerator(Person::name);
        people.setItems(query -> search.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        add(people);
        setConfirmText(getTranslation("kpi.imports.unmatched.match"));
        setCancelable(true);
        setCancelText(getTranslation("kpi.imports.unmatched.later"));
        addConfirmListener(_ -> people.getOptionalValue().ifPresent(chosen));
    }
}
