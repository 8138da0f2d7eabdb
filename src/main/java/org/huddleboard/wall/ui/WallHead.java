package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.huddleboard.wall.application.WallShow;

/** Whose wall it is, what day it is, and when the next huddle begins or which period the figures are of. */
class WallHead extends Header {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    WallHead(WallShow show, Clock clock) {
        addClassName("wall__head");
        var sign = new Span();
        sign.addClassNames("hb-sign", "wall__sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var today = clock.instant().atZone(show.team().zone());
        var pattern = DateTimeFormatter.ofPattern(getTranslation("wall.head.date"), getLocale());
        var date = new Span(pattern.format(today));
        date.addClassName("wall__date");
        add(sign, new H1(show.team().name()), date);
        show.huddleAt()
                .ifPresentOrElse(
                        this::huddle,
                        () -> show.figures().map(WallShow.Figures::period).ifPresent(this::period));
    }

    private void huddle(LocalTime at) {
        var time = new Span(TIME.format(at));
        time.addClassName("hb-fig");
        var place = new Span(new Span(getTranslation("wall.head.huddle")), time);
        place.addClassName("wall__next");
        add(place);
    }

    private void period(String words) {
        var period = new Span(words);
        period.addClassName("wall__period");
        add(period);
    }
}
