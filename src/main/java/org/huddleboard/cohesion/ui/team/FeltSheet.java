package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.huddleboard.cohesion.application.view.PulsePart;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.cohesion.ui.parts.Said;
import org.huddleboard.cohesion.ui.parts.Speech;

/** Felt cohesion of a young team: the dial, or a dashed frame that says how many answers it takes and why. */
class FeltSheet extends Section {
    FeltSheet(TeamPage page) {
        var pulse = new PulseWords(new Speech(this, getLocale()), page.pulse());
        page.pulse().felt().ifPresentOrElse(felt -> known(felt, pulse), () -> unknown(pulse));
        pulse.invitation().ifPresent(this::add);
    }

    private void known(PulsePart.Felt felt, PulseWords pulse) {
        addClassNames("hb-sheet", "team-one-dial");
        add(
                new KnowledgeHead(Knowledge.SIGNAL, getTranslation("cohesion.team.felt.alone")),
                TeamCharts.dial(new Speech(this, getLocale()), getTranslation("cohesion.team.felt"), felt.figure()),
                new Paragraph(pulse.answered(felt)));
    }

    private void unknown(PulseWords pulse) {
        addClassName("unknown-sheet");
        add(
                new KnowledgeHead(Knowledge.UNKNOWN, getTranslation("cohesion.team.felt")),
                new Said(getTranslation("cohesion.team.felt.fewer")),
                new Paragraph(getTranslation("cohesion.team.felt.why")));
    }
}
