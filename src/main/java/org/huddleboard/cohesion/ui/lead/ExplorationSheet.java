package org.huddleboard.cohesion.ui.lead;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.huddleboard.cohesion.application.view.LeaderPage.Exploration;
import org.huddleboard.cohesion.application.view.LeaderPage.Finding;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.cohesion.ui.parts.Said;
import org.huddleboard.shared.ui.HintLine;

/** Parts of cohesion against figures: many looks at once, labelled exploratory, and nothing to act on by itself. */
class ExplorationSheet extends Section {
    ExplorationSheet(Exploration exploration) {
        addClassNames("unknown-sheet", "team-explore");
        add(
                new KnowledgeHead(Knowledge.UNKNOWN, getTranslation("cohesion.lead.explore")),
                new HintLine(getTranslation("cohesion.lead.explore.label")));
        switch (exploration) {
            case Exploration.Computing _ -> add(new Paragraph(getTranslation("cohesion.team.computing.headline")));
            case Exploration.NotYet missing ->
                add(new Paragraph(
                        getTranslation("cohesion.lead.explore.notYet", missing.weeks(), missing.weeksNeeded())));
            case Exploration.Known known -> show(known);
        }
    }

    private void show(Exploration.Known known) {
        if (known.findings().isEmpty()) {
            add(new Paragraph(getTranslation("cohesion.lead.explore.nothing", known.looks(), known.weeks())));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("team-explore__list");
        known.findings().forEach(finding -> list.add(new ListItem(new Said(sentence(finding)))));
        add(new Paragraph(getTranslation("cohesion.lead.explore.of", known.looks(), known.weeks())), list);
    }

    private String sentence(Finding finding) {
        return getTranslation(
                finding.correlation() < 0 ? "cohesion.lead.explore.against" : "cohesion.lead.explore.with",
                getTranslation("cohesion.lead.part." + finding.component()),
                getTranslation(finding.figure().key() + ".name"),
                decimals(finding.correlation()),
                decimals(finding.q()),
                finding.weeks());
    }

    private String decimals(double value) {
        return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(getLocale())).format(Math.abs(value));
    }
}
