package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huddleboard.kpi.application.own.Look;
import org.huddleboard.shared.ui.Sheet;

/** Who opened my figures, and when. */
class LooksSheet extends Sheet {
    private static final String PRIVACY = "privacy";

    LooksSheet(MemberDesk desk, List<Look> looks) {
        addClassName("own-looks");
        add(new H2(getTranslation("kpi.own.looks.title")));
        if (looks.isEmpty()) {
            add(new Paragraph(getTranslation("kpi.own.looks.none")));
        } else {
            var list = new UnorderedList();
            looks.forEach(look -> list.add(item(desk, look)));
            add(list);
        }
        add(new Anchor(PRIVACY, getTranslation("kpi.own.looks.all")));
    }

    private ListItem item(MemberDesk desk, Look look) {
        var when = new Span(desk.when(look.at(), getLocale()));
        when.addClassName("own-looks__when");
        var who = look.by().orElseGet(() -> getTranslation("kpi.own.looks.program"));
        return new ListItem(new Span(getTranslation("kpi.own.looks.who", who)), when);
    }
}
