package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.huddleboard.wall.application.WallShow;

/** Whose wall it is, what day it is, and which period the figures are of. */
class WallHead extends Header {
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
        show.figures().ifPresent(figures -> {
            var period = new Span(figures.period());
            period.addClassName("wall__period");
            add(period);
        });
    }
}
