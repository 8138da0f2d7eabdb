package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.cohesion.ui.parts.Said;
import org.huddleboard.cohesion.ui.parts.Speech;

/** Whether exchange goes with goals: one sentence, the answer beside its two checks, and every week it was made from. */
class LinkSheet extends Section {
    LinkSheet(LinkPart.Known known) {
        var finding = TeamWords.finding(known);
        var told = told(known);
        addClassNames("team-link", told ? "hb-sheet" : "unknown-sheet");
        setClassName("team-link--quiet", !isSignal(known));
        add(new KnowledgeHead(
                told ? Knowledge.SIGNAL : Knowledge.UNKNOWN, getTranslation("cohesion.team.link." + headOf(finding))));
        add(new Said(sentence(finding, known)));
        var caution = new Paragraph(
                getTranslation(isSignal(known) ? "cohesion.team.link.caution" : "cohesion.team.link.notNothing"));
        caution.addClassName("team-link__caution");
        add(caution, TeamCharts.effects(speech(), known, isSignal(known)));
        var key = new Paragraph(
                getTranslation(isSignal(known) ? "cohesion.team.link.key" : "cohesion.team.link.keyGrey"));
        key.addClassName("team-link__key");
        add(key);
        if (!known.dots().isEmpty()) {
            dots(known);
        }
    }

    private Speech speech() {
        return new Speech(this, getLocale());
    }

    private void dots(LinkPart.Known known) {
        var heading = new H3(getTranslation("cohesion.team.dots.title"));
        heading.addClassName("team-link__dots");
        add(heading, TeamCharts.dots(speech(), known));
        var key = new Paragraph(getTranslation("cohesion.team.dots.key"));
        key.addClassName("team-link__key");
        add(key);
    }

    /** A pattern of one member, or too few weeks to find one, is not told: its frame stays dashed. */
    private static boolean told(LinkPart.Known known) {
        return switch (known.verdict()) {
            case INSUFFICIENT, FRAGILE -> false;
            case NO_CLEAR_LINK -> !known.tooEarly();
            case LINK_BOTH_DIRECTIONS, MOVES_TOGETHER_UP, MOVES_TOGETHER_DOWN -> true;
        };
    }

    private static boolean isSignal(LinkPart.Known known) {
        return switch (known.verdict()) {
            case INSUFFICIENT, NO_CLEAR_LINK, FRAGILE -> false;
            case LINK_BOTH_DIRECTIONS, MOVES_TOGETHER_UP, MOVES_TOGETHER_DOWN -> true;
        };
    }

    private static String headOf(String finding) {
        return switch (finding) {
            case "tooEarly", "FRAGILE" -> "cannot";
            case "NO_CLEAR_LINK" -> "none";
            default -> "signal";
        };
    }

    private String sentence(String finding, LinkPart.Known known) {
        var after = known.after();
        return getTranslation(
                "cohesion.team.said." + finding,
                speech().signed(after.value()),
                speech().range(after),
                known.members(),
                known.weeks(),
                LinkPart.FIRM_WEEKS);
    }
}
