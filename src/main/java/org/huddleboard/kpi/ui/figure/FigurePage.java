package org.huddleboard.kpi.ui.figure;

import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.kpi.application.daily.DailyFigures;
import org.huddleboard.kpi.application.events.EventCard;
import org.huddleboard.kpi.application.words.CustomerVoice;

/** Everything the page of one figure shows of one week. */
record FigurePage(
        TeamBoard board, FigureLine line, Optional<DailyFigures> days, CustomerVoice voice, List<EventCard> events) {
    FigurePage {
        events = List.copyOf(events);
    }
}
