package org.huddleboard.cohesion.ui.lead;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huddleboard.cohesion.application.view.LeaderPage.Suggestion;
import org.huddleboard.cohesion.application.view.LeaderPage.Untied;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;

/** Members without any tie in four weeks, each with one way to begin one. */
class UntiedSheet extends Sheet {
    UntiedSheet(List<Untied> untied) {
        addClassName("team-untied");
        add(new KnowledgeHead(Knowledge.FACT, getTranslation("cohesion.lead.untied")));
        if (untied.isEmpty()) {
            add(new Paragraph(getTranslation("cohesion.lead.untied.nobody")));
        } else {
            var list = new UnorderedList();
            list.addClassName("team-untied__list");
            untied.stream().map(this::row).forEach(list::add);
            add(
                    new Paragraph(getTranslation("cohesion.lead.untied.why")),
                    list,
                    new AudienceLine(getTranslation("cohesion.lead.audience")));
        }
    }

    private ListItem row(Untied member) {
        var person = member.person();
        var name = new Span(person.name());
        name.addClassName("team-untied__name");
        var said = new Div(name, new Span(suggestion(member)));
        said.addClassName("team-untied__said");
        var row = new ListItem(
                new PersonMark(person.initials(), person.name(), person.hue()).silent(),
                said,
                way(member.suggestion()));
        row.addClassName("team-untied__row");
        return row;
    }

    private String suggestion(Untied member) {
        var key = "cohesion.lead.suggest." + member.suggestion();
        return member.with()
                .map(Person::firstName)
                .map(other -> getTranslation(key + ".with", member.person().firstName(), other))
                .orElseGet(() -> getTranslation(key, member.person().firstName()));
    }

    private Anchor way(Suggestion suggestion) {
        return switch (suggestion) {
            case HUDDLE_BLOCK, WAVE ->
                CohesionNavigation.button(CohesionNavigation.HUDDLE, getTranslation("cohesion.lead.toHuddle"));
            case SHADOWING ->
                CohesionNavigation.button(CohesionNavigation.SHADOWING, getTranslation("cohesion.lead.toShadowing"));
        };
    }
}
