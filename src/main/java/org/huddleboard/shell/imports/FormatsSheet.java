package org.huddleboard.shell.imports;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportFormats;
import org.huddleboard.shared.imports.ImportFormats.FormatCard;
import org.huddleboard.shared.imports.mapping.SavedFormat;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;

/** The formats people have made: what they are called, what they read, who made them; another name, or away. */
class FormatsSheet extends Sheet {
    private final transient ImportFormats formats;
    private final transient PeopleDirectory people;
    private final transient Messages messages;
    private final ZoneId zone;
    private final Runnable changed;
    private transient List<FormatCard> shown = List.of();

    FormatsSheet(ImportFormats formats, PeopleDirectory people, Messages messages, ZoneId zone, Runnable changed) {
        this.formats = formats;
        this.people = people;
        this.messages = messages;
        this.zone = zone;
        this.changed = changed;
        addClassName("imports-view__history");
    }

    /** Drawn again only where the formats changed, so that no button goes from under a hand. */
    void show() {
        var cards = formats.saved();
        setVisible(!cards.isEmpty());
        if (!cards.equals(shown)) {
            shown = cards;
            draw(cards);
        }
    }

    private void draw(List<FormatCard> cards) {
        removeAll();
        var names = people.people(cards.stream()
                .map(card -> card.format().madeBy())
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var list = new UnorderedList();
        cards.forEach(card -> list.add(line(card, names)));
        add(
                new H2(getTranslation("imports.formats.headline")),
                new Paragraph(getTranslation("imports.formats.why")),
                list);
    }

    private ListItem line(FormatCard card, Map<MemberId, Person> names) {
        var format = card.format();
        var name = new Span(format.name());
        name.addClassName("hb-strong");
        var line = new ListItem(
                name,
                new Span(getTranslation("imports.screen.kind." + format.kind())),
                new Span(getTranslation("imports.map.row." + format.mapping().base())),
                new Span(format.madeBy().map(names::get).map(Person::name).orElse("")),
                new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(format.madeAt().atZone(zone))));
        if (card.mine()) {
            line.add(
                    button("imports.formats.rename", "imports.formats.renameFormat", format, () -> rename(format)),
                    button("imports.formats.remove", "imports.formats.removeFormat", format, () -> remove(format)));
        }
        return line;
    }

    private CardButton button(String key, String label, SavedFormat format, Runnable clicked) {
        var button = new CardButton(getTranslation(key)).soft();
        button.setAriaLabel(getTranslation(label, format.name()));
        button.addClickListener(_ -> clicked.run());
        return button;
    }

    private void rename(SavedFormat format) {
        var name = new TextField(getTranslation("imports.map.name"));
        name.setValue(format.name());
        var dialog = dialog("imports.formats.renameFormat", format);
        dialog.add(name);
        dialog.setConfirmText(getTranslation("imports.formats.rename"));
        dialog.addConfirmListener(_ -> {
            try {
                formats.rename(format.id(), name.getValue());
                changed.run();
            } catch (BrokenRule refused) {
                name.setErrorMessage(messages.say(
                        getLocale(), refused.key(), refused.arguments().toArray()));
                name.setInvalid(true);
                dialog.open();
            }
        });
        dialog.open();
    }

    private void remove(SavedFormat format) {
        var dialog = dialog("imports.formats.removeFormat", format);
        dialog.setText(getTranslation("imports.formats.removeWhat"));
        dialog.setConfirmText(getTranslation("imports.formats.remove"));
        dialog.addConfirmListener(_ -> {
            formats.remove(format.id());
            changed.run();
        });
        dialog.open();
    }

    private ConfirmDialog dialog(String header, SavedFormat format) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(header, format.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("imports.screen.keep"));
        return dialog;
    }
}
