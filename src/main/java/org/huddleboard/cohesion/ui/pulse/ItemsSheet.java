package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.application.pulse.PulseStanding.Closed;
import org.huddleboard.shared.ui.Sheet;

/** Each sentence with its figure in whole numbers; how the answers spread is nobody's to see. */
class ItemsSheet extends Sheet {
    ItemsSheet(List<PulseItem> asked, Closed closed) {
        addClassName("pulse-items");
        add(new H2(getTranslation("cohesion.pulse.items")));
        var list = new OrderedList();
        asked.stream()
                .filter(closed.scores()::containsKey)
                .map(item -> row(item, closed.scores().getOrDefault(item, 0)))
                .forEach(list::add);
        add(list, new Paragraph(getTranslation("cohesion.pulse.itemsHint")));
    }

    private ListItem row(PulseItem item, int score) {
        var number = new Span(String.valueOf(score));
        number.addClassNames("hb-fig", "hb-fig--s");
        var bar = new Div();
        bar.addClassName("pulse-items__bar");
        bar.getElement().setAttribute("aria-hidden", "true").getStyle().set("--score", score + "%");
        return new ListItem(new Span(PulseWords.quoted(this, item)), number, bar);
    }
}
