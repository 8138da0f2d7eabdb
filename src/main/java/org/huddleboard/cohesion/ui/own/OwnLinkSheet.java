package org.huddleboard.cohesion.ui.own;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.huddleboard.cohesion.application.view.OwnPage.OwnLink;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.cohesion.ui.parts.Said;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.shared.ui.Glyph;

/** Whether my weeks of more exchange go with my goals, with the range; or what is missing. */
class OwnLinkSheet extends Section {
    private static final double PERCENT = 100;

    OwnLinkSheet(OwnLink link) {
        switch (link) {
            case OwnLink.Known known -> known(known);
            case OwnLink.NotYet missing -> notYet(missing);
            case OwnLink.Computing _ -> unknown(getTranslation("cohesion.team.computing.headline"), "");
        }
    }

    private void known(OwnLink.Known known) {
        addClassNames("hb-sheet", "own-link");
        var speech = new Speech(this, getLocale());
        add(
                new KnowledgeHead(Knowledge.SIGNAL, getTranslation("cohesion.own.link")),
                new Said(getTranslation(
                        "cohesion.own.said." + (known.asTeam() ? "asTeam" : known.clear() ? "clear" : "unclear"),
                        speech.signed(known.value()),
                        speech.range(known.low(), known.high()),
                        known.weeks())),
                quiet(getTranslation("cohesion.own.link.pooled", Math.round(known.ownShare() * PERCENT))),
                OwnCharts.slope(speech, known),
                small(getTranslation("cohesion.own.link.caution")));
    }

    private void notYet(OwnLink.NotYet missing) {
        var speech = new Speech(this, getLocale());
        unknown(
                missing.weeks() < missing.weeksNeeded()
                        ? getTranslation("cohesion.own.notYet.weeks", missing.weeks(), missing.weeksNeeded())
                        : getTranslation("cohesion.own.notYet.team"),
                missing.earliest()
                        .map(monday -> getTranslation("cohesion.own.notYet.when", speech.day(monday)))
                        .orElseGet(() -> getTranslation("cohesion.own.notYet.whenever")));
        add(CohesionNavigation.button(
                CohesionNavigation.GOALS, getTranslation("cohesion.team.notYet.goal"), Glyph.FLAG));
    }

    private void unknown(String headline, String why) {
        addClassNames("unknown-sheet", "own-link");
        var large = new Paragraph(headline);
        large.addClassName("unknown-sheet__headline");
        add(new KnowledgeHead(Knowledge.UNKNOWN, getTranslation("cohesion.own.link")), large);
        if (!why.isBlank()) {
            var said = new Said(why);
            said.addClassName("unknown-sheet__why");
            add(said);
        }
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("own-link__quiet");
        return line;
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassName("own-link__key");
        return line;
    }
}
