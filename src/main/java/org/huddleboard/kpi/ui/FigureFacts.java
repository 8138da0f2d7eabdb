package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.shared.ui.Sheet;

/** What a figure is made of: formula, source, unit, which way is better. */
class FigureFacts extends Sheet {
    FigureFacts(FigureLine line) {
        addClassName("figure-facts");
        var facts = new DescriptionList();
        var key = line.code().key();
        fact(facts, "kpi.figure.formula", key + ".formula");
        fact(facts, "kpi.figure.source", key + ".source");
        fact(facts, "kpi.figure.better", "kpi.better." + line.code().direction().name());
        fact(facts, "kpi.figure.judged", "kpi.judged." + line.code().statistic().name());
        add(facts);
    }

    private void fact(DescriptionList facts, String term, String said) {
        facts.add(
                new DescriptionList.Term(getTranslation(term)), new DescriptionList.Description(getTranslation(said)));
    }
}
