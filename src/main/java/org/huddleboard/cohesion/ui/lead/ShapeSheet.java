package org.huddleboard.cohesion.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalDouble;
import org.huddleboard.cohesion.application.view.LeaderPage.Shape;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.shared.ui.Sheet;

/** The shape of the ties in plain words, never a score. */
class ShapeSheet extends Sheet {
    private static final double PERCENT = 100;

    ShapeSheet(Shape shape) {
        addClassName("team-shape");
        add(new KnowledgeHead(Knowledge.FACT, getTranslation("cohesion.lead.shape")));
        figure(shape.clustering(), "cohesion.lead.shape.clustering");
        figure(shape.centralisation(), "cohesion.lead.shape.centralisation");
        add(new Paragraph(getTranslation("cohesion.lead.shape.why")));
    }

    private void figure(OptionalDouble share, String key) {
        share.ifPresent(found -> {
            var number = new Span(getTranslation("cohesion.team.fact.percent", Math.round(found * PERCENT)));
            number.addClassNames("hb-fig", "hb-fig--m");
            var row = new Div(number, new Span(getTranslation(key)));
            row.addClassName("team-shape__row");
            add(row);
        });
    }
}
