package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.shared.ui.Sheet;

/** What a goal serves: mine, the team’s, the site’s, and whose work gets better first. */
class ServesSheet extends Sheet {
    ServesSheet(GoalPage page) {
        addClassName("serves-sheet");
        var head = new Header(new H2(getTranslation("goals.serves.heading")));
        head.addClassName("serves-sheet__head");
        page.letters()
                .effectiveness()
                .map(kind -> new Span(getTranslation("goals.serves." + kind)))
                .ifPresent(head::add);
        add(head);
        var chain = new OrderedList();
        chain.addClassName("serves-sheet__chain");
        page.serves().forEach(served -> chain.add(link(page, served)));
        add(chain);
    }

    private ListItem link(GoalPage page, GoalPage.Served served) {
        var whose = served.whose().isEmpty()
                ? page.mine() ? getTranslation("goals.serves.me") : page.owner().firstName()
                : served.whose();
        var name = new Span(whose);
        name.addClassName("serves-sheet__whose");
        return new ListItem(name, new Span(served.words()));
    }
}
