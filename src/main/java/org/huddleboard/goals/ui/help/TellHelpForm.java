package org.huddleboard.goals.ui.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.HelpKind;
import org.huddleboard.goals.application.help.TellHelp;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;

/** Names help that no record tells: who, and in which way. */
class TellHelpForm extends Composite<Div> {
    private final GoalId goal;
    private final transient HelpDesk desk;
    final ComboBox<Person> who = new ComboBox<>();
    final Select<HelpKind> how = new Select<>();
    final CardButton add;
    private transient UUID key = UUID.randomUUID();

    TellHelpForm(GoalId goal, HelpDesk desk) {
        this.goal = goal;
        this.desk = desk;
        getContent().addClassName("tell-help");
        who.setLabel(getTranslation("goals.help.who"));
        who.setPlaceholder(getTranslation("goals.help.whoExample"));
        who.setItemLabelGenerator(Person::name);
        who.setItems(query ->
                desk.service().colleagues(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        who.addValueChangeListener(_ -> who.setInvalid(false));
        how.setLabel(getTranslation("goals.help.how"));
        how.setItems(HelpKind.values());
        how.setItemLabelGenerator(kind -> getTranslation("goals.help.kind." + kind));
        how.setValue(HelpKind.TALKED_IT_THROUGH);
        add = new CardButton(Glyph.PLUS, getTranslation("goals.help.name"));
        add.addClickListener(_ -> tell());
        getContent().add(who, how, add);
    }

    private void tell() {
        var helper = who.getValue();
        if (helper == null) {
            who.setErrorMessage(getTranslation("goals.help.whoMissing"));
            who.setInvalid(true);
            who.focus();
            return;
        }
        desk.service().tell(new TellHelp(key, goal, helper.id(), how.getValue()));
        key = UUID.randomUUID();
        who.clear();
    }
}
