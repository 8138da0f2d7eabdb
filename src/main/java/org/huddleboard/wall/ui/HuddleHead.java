package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.wall.application.HuddleShow;
import org.huddleboard.wall.application.WallShow;

/** The head during a huddle: whose it is, its blocks as pills, and the time that is left for this one. */
class HuddleHead extends Header {
    HuddleHead(WallShow show, HuddleShow huddle) {
        addClassName("wall__head");
        var sign = new Span();
        sign.addClassNames("hb-sign", "wall__sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var title = new Span(getTranslation("wall.huddle.title"));
        title.addClassName("wall__date");
        add(sign, new H1(show.team().name()), title, pills(huddle), timer(huddle.countdown()));
    }

    private static OrderedList pills(HuddleShow huddle) {
        var pills = new OrderedList();
        pills.addClassName("wall__pills");
        for (var i = 0; i < huddle.blocks().size(); i++) {
            var pill = new ListItem(huddle.blocks().get(i));
            if (i + 1 == huddle.place()) {
                pill.addClassName("wall__pill--now");
                pill.getElement().setAttribute("aria-current", "step");
            } else if (i + 1 < huddle.place()) {
                pill.addClassName("wall__pill--done");
            }
            pills.add(pill);
        }
        return pills;
    }

    /** The seconds pass in the browser ({@code scripts/wall.js}); the server only says when it ends. */
    private Span timer(HuddleShow.Countdown countdown) {
        var timer = new Span();
        timer.addClassNames("hb-fig", "wall__timer");
        var data = timer.getElement()
                .setAttribute("role", "timer")
                .setAttribute("data-over", getTranslation("wall.huddle.over", "{0}"))
                .setAttribute("data-now", String.valueOf(countdown.now().toEpochMilli()));
        countdown.endsAt().ifPresent(end -> data.setAttribute("data-ends", String.valueOf(end.toEpochMilli())));
        countdown.leftWhenPaused().ifPresent(left -> data.setAttribute("data-left", String.valueOf(left.toSeconds())));
        return timer;
    }
}
