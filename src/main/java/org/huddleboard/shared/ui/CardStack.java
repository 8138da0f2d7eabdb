package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The one card that needs somebody, and slivers of the next two below it. */
public class CardStack extends Div {
    public CardStack(Component first, List<CardKind> next) {
        addClassName("hb-stack");
        add(first);
        next.stream().limit(2).forEach(kind -> {
            var sliver = new Div();
            sliver.addClassNames("hb-stack__sliver", kind.className());
            sliver.getElement().setAttribute("aria-hidden", "true");
            add(sliver);
        });
    }
}
