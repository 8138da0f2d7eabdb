package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;

/** Links into the board; the week is in the address, so that a page can be shared and reloaded. */
final class KpiNavigation {
    static final String CODE = "code";
    private static final String WEEK = "week";

    private KpiNavigation() {}

    static void toBoard(LocalDate week) {
        UI.getCurrentOrThrow().navigate(BoardView.class, RouteParameters.empty(), ofWeek(week));
    }

    static RouterLink toBoard(String text) {
        return new RouterLink(text, BoardView.class);
    }

    static RouterLink toFigure(String text, KpiCode code, LocalDate week) {
        var link = new RouterLink(text, KpiView.class, new RouteParameters(new RouteParam(CODE, code.code())));
        link.setQueryParameters(ofWeek(week));
        return link;
    }

    private static QueryParameters ofWeek(LocalDate week) {
        return QueryParameters.of(WEEK, week.toString());
    }

    static Optional<LocalDate> week(QueryParameters parameters) {
        return parameters.getSingleParameter(WEEK).flatMap(KpiNavigation::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
