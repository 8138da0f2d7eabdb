package org.huddleboard.goals.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.goals.application.help.HelpChip;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.PersonMark;

/** How one chip of a help trace looks: in the field of its kind, with the colleague before it. */
final class HelpChipLine {
    private HelpChipLine() {}

    /** Only to be read. */
    static Span read(HelpChip chip, DayWords days, Locale language) {
        var line = new Span();
        fill(line, chip, days, language);
        return line;
    }

    /** A tap names it or takes it back. */
    static NativeButton toggle(HelpChip chip, DayWords days, Locale language) {
        var button = new NativeButton();
        button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", String.valueOf(chip.named()));
        fill(button, chip, days, language);
        return button;
    }

    private static <C extends Component & HasComponents> void fill(
            C chip, HelpChip of, DayWords days, Locale language) {
        chip.addClassNames("help-chip", kind(of).className());
        of.with().map(HelpChipLine::mark).ifPresent(chip::add);
        chip.add(new Span(sentence(chip, of, days, language)));
    }

    private static PersonMark mark(Person person) {
        return new PersonMark(person.initials(), person.name(), person.hue())
                .small()
                .silent();
    }

    static String sentence(Component place, HelpChip chip, DayWords days, Locale language) {
        var name = chip.with().map(Person::firstName).orElseGet(() -> place.getTranslation("goals.help.former"));
        return place.getTranslation(chip.sentence(), name, days.say(chip.on(), language));
    }

    private static CardKind kind(HelpChip chip) {
        if (chip.sentence().endsWith(".thanks")) {
            return CardKind.THANKS;
        }
        return switch (chip.record().kind()) {
            case "feedback", "coaching", "shadowing" -> CardKind.FEEDBACK;
            case "tip" -> CardKind.TIP;
            default -> CardKind.TASK;
        };
    }
}
