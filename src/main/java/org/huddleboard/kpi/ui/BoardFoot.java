package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.shared.i18n.When;

/** How to read the drawings, how old the figures are, and where they come from. */
class BoardFoot extends Composite<Footer> {
    BoardFoot(TeamBoard board, When when) {
        getContent().addClassName("board-foot");
        getContent()
                .add(
                        said("board-foot__band", "kpi.board.legendBand"),
                        said("board-foot__target", "kpi.board.legendTarget"),
                        said("board-foot__range", "kpi.board.legendRange"));
        board.age().ifPresent(age -> {
            var locale = UI.getCurrentOrThrow().getLocale();
            var day = DateTimeFormatter.ofPattern(getTranslation("kpi.words.fullDayPattern"), locale);
            var imported = when.say(age.importedAt().atZone(board.team().zone()), locale);
            var told = new Span(getTranslation(
                    "kpi.signal.age", day.format(age.lastDay()), imported, SourceWords.say(this, age.sources())));
            told.addClassName("board-foot__age");
            getContent().add(told);
        });
    }

    private Span said(String className, String key) {
        var said = new Span(getTranslation(key));
        said.addClassName(className);
        return said;
    }
}
