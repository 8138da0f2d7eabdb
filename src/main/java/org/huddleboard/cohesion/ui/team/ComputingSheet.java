package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.huddleboard.cohesion.ui.parts.UnknownSheet;

/** The answer is on its way; everything else stands below already. */
class ComputingSheet extends UnknownSheet {
    private static final int ALL = 100;

    ComputingSheet(int percent) {
        addClassName("team-computing");
        head(getTranslation("cohesion.team.question"));
        var headline = new Paragraph(getTranslation("cohesion.team.computing.headline"));
        headline.addClassName("unknown-sheet__headline");
        var bar = new ProgressBar(0, ALL, Math.clamp(percent, 0, ALL));
        bar.getElement().setAttribute("aria-label", getTranslation("cohesion.team.computing.label"));
        var why = new Paragraph(getTranslation("cohesion.team.computing.why"));
        why.addClassName("unknown-sheet__why");
        add(headline, bar, why);
    }
}
