package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.huddleboard.huddle.application.RecordCard;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.Sheet;

/** What the last huddle said, and, for its leader, who has read it. */
class RecordSheet extends Sheet {
    RecordSheet(RecordCard record, When when) {
        addClassName("record-sheet");
        var head = new Div(
                new H2(getTranslation("huddle.record.title")), Stage.quiet(when.say(record.endedAt(), getLocale())));
        head.addClassName("record-sheet__head");
        add(head, lines(record));
        var minutes = record.overrun().toMinutes();
        add(Stage.quiet(
                minutes == 0
                        ? getTranslation("huddle.record.here", record.present(), record.expected())
                        : getTranslation("huddle.record.hereOver", record.present(), record.expected(), minutes)));
        if (!record.readers().isEmpty()) {
            var readers = new Div();
            readers.addClassName("record-sheet__readers");
            record.readers().forEach(reader -> {
                var row = new Div(
                        Stage.mark(reader.person()),
                        new Span(reader.person().name()),
                        Stage.quiet(
                                getTranslation(reader.understood() ? "huddle.record.read" : "huddle.record.unread")));
                row.addClassName("side__row");
                readers.add(row);
            });
            add(new H3(getTranslation("huddle.record.readers")), readers);
        }
    }

    /** At most six lines, each with what it is about. */
    static UnorderedList lines(RecordCard record) {
        var list = new UnorderedList();
        list.addClassName("record-lines");
        record.lines().forEach(line -> {
            var about = new Span(list.getTranslation("huddle.about." + line.about()));
            about.addClassName("record-lines__about");
            list.add(new ListItem(about, new Span(line.words())));
        });
        return list;
    }
}
