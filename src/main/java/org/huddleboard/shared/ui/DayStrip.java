package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** The day on the one deep field: what is over folded to the left, then half hours true to scale, and now. */
public class DayStrip extends Section {
    /** One stretch of the day. */
    public record Block(LocalTime from, LocalTime to, String title, String detail, State state) {}

    /** Where a block stands to now. */
    public enum State {
        PAST,
        NOW,
        NEXT,
        COMING
    }

    public DayStrip(String heading, String sentence, List<Block> blocks, LocalTime now) {
        addClassName("hb-day");
        var said = new Span(sentence);
        said.addClassName("hb-day__said");
        add(new H2(heading), said);
        if (blocks.isEmpty()) {
            return;
        }
        var scale = DayScale.of(blocks, now);
        var track = new OrderedList();
        track.addClassName("hb-day__track");
        for (var block : blocks) {
            track.add(item(block, scale));
        }
        var pin = new Span();
        pin.addClassName("hb-day__now");
        pin.getStyle().set("--at", scale.percent(now));
        pin.getElement().setAttribute("aria-hidden", "true");
        add(track, pin, hours(scale));
    }

    private static ListItem item(Block block, DayScale scale) {
        var detail = new Span(block.detail());
        var item = new ListItem(new Span(block.title()), detail);
        item.addClassNames(
                "hb-day__block", "hb-day__block--" + block.state().name().toLowerCase(Locale.ROOT));
        item.getElement().setAttribute("title", block.from() + " " + block.title());
        item.getStyle().set("--from", scale.percent(block.from())).set("--to", scale.percent(block.to()));
        return item;
    }

    private static Span hours(DayScale scale) {
        var hours = new Span();
        hours.addClassName("hb-day__hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        for (var time : scale.marks()) {
            var mark = new Span(time.toString());
            mark.getStyle().set("--at", scale.percent(time));
            hours.add(mark);
        }
        return hours;
    }
}
