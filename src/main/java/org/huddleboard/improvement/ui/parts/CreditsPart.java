package org.huddleboard.improvement.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;

/** Who had a part in it, as chips; whoever leads the team names somebody or takes a name back. */
public class CreditsPart extends Div {
    private final UnorderedList names = new UnorderedList();

    public CreditsPart(List<Person> credits) {
        addClassName("credits");
        names.addClassName("credits__names");
        credits.forEach(person -> names.add(new ListItem(chip(person))));
        names.setVisible(!credits.isEmpty());
        add(names);
    }

    public CreditsPart(List<Person> credits, List<Person> members, Consumer<Person> name, Consumer<Person> takeBack) {
        addClassName("credits");
        names.addClassName("credits__names");
        credits.forEach(person -> names.add(new ListItem(chip(person), takeBack(person, takeBack))));
        names.setVisible(!credits.isEmpty());
        var more = new Select<Person>();
        more.setItems(
                members.stream().filter(person -> !credits.contains(person)).toList());
        more.setItemLabelGenerator(Person::name);
        more.setPlaceholder(getTranslation("improvement.credits.add"));
        more.setAriaLabel(getTranslation("improvement.credits.add"));
        more.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                name.accept(chosen.getValue());
            }
        });
        add(names, more);
    }

    private static Component chip(Person person) {
        var chip = new Span(
                new PersonMark(person.initials(), person.name(), person.hue())
                        .small()
                        .silent(),
                new Span(person.firstName()));
        chip.addClassName("credits__chip");
        return chip;
    }

    private CardButton takeBack(Person person, Consumer<Person> takeBack) {
        var button =
                CardButton.iconOnly(Glyph.CLOSE, getTranslation("improvement.credits.takeBack", person.firstName()));
        button.soft();
        button.addClickListener(_ -> takeBack.accept(person));
        return button;
    }
}
