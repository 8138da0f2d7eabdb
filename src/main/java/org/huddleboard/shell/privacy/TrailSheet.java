package org.huddleboard.shell.privacy;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.privacy.AuditSeen;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.Sheet;

/** Who looked at my things, the latest first. */
class TrailSheet extends Sheet {
    TrailSheet(List<AuditSeen> lines, Map<MemberId, Person> people, ZoneId zone) {
        super();
        addClassName("privacy-view__trail");
        add(new H2(getTranslation("shell.privacy.trail.heading")));
        if (lines.isEmpty()) {
            add(new Paragraph(getTranslation("shell.privacy.trail.none")));
            return;
        }
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        var list = new UnorderedList();
        for (var line : lines) {
            var when = new Span(time.format(line.at()));
            when.addClassName("privacy-view__when");
            list.add(new ListItem(new Span(said(line, people)), when));
        }
        add(list);
    }

    private String said(AuditSeen line, Map<MemberId, Person> people) {
        var who = line.by()
                .flatMap(by -> Optional.ofNullable(people.get(by)))
                .map(Person::name)
                .orElseGet(() -> getTranslation("shell.privacy.trail.program"));
        return getTranslation("shell.privacy.deed." + line.deed(), who);
    }
}
