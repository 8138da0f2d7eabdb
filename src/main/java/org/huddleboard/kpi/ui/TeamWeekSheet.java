package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.VariationMark;

/** "Team this week": what stands out, and that the rest is usual wobble. */
class TeamWeekSheet extends Sheet {
    TeamWeekSheet(TeamBoard board) {
        addClassName("team-week");
        var head = new Div(
                new H2(getTranslation("kpi.team.title")), KpiNavigation.toBoard(getTranslation("kpi.team.board")));
        head.addClassName("team-week__head");
        add(head);
        board.lines().stream().filter(FigureLine::standsOut).forEach(this::signal);
        if (board.usual() > 0) {
            var key = board.standingOut() == 0 ? "kpi.team.usualAll" : "kpi.team.usualOthers";
            add(new VariationMark(Variation.USUAL, getTranslation(key, board.usual())));
        }
        add(said(BoardWords.week(this, board)));
    }

    private void signal(FigureLine line) {
        var word = getTranslation(
                "kpi.team.signal",
                line.name(),
                line.value(),
                line.variationWord().toLowerCase(getLocale()));
        add(new VariationMark(line.variation(), line.up(), word), said(line.sentence()));
    }

    private static Paragraph said(String sentence) {
        var said = new Paragraph(sentence);
        said.addClassName("team-week__said");
        return said;
    }
}
