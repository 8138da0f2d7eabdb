package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.huddleboard.huddle.application.HuddleCard;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Keys;

/** The deep column of a running huddle: the clock, the blocks, and the keys for whoever runs it. */
class Rail extends Aside {
    private static final List<List<String>> KEYS = List.of(
            List.of("→", "next"),
            List.of("←", "back"),
            List.of("W", "win"),
            List.of("R", "reason"),
            List.of("A", "action"),
            List.of("P", "pause"),
            List.of("N", "away"),
            List.of("H", "here"));

    private final Countdown timer =
            new Countdown("rail__timer", getTranslation("huddle.clock.left"), getTranslation("huddle.clock.over"));
    private final Countdown all =
            new Countdown("rail__all", getTranslation("huddle.clock.all"), getTranslation("huddle.clock.allOver"));
    private final Span left = new Span(getTranslation("huddle.clock.leftWord"));
    private final Span leftFor = new Span();
    private final OrderedList blocks = new OrderedList();
    private final Div foot = new Div();
    private final CardButton pause = new CardButton(Glyph.PAUSE, "");
    private final CardButton next = new CardButton("").primary();

    Rail(Consumer<String> keys) {
        addClassNames("rail", "hb-deep");
        getElement().setAttribute("aria-label", getTranslation("huddle.rail.label"));
        var under = new Div(left, leftFor, all);
        under.addClassName("rail__under");
        left.addClassName("rail__left");
        blocks.addClassName("rail__blocks");
        pause.addClickListener(_ -> keys.accept("p"));
        next.addClickListener(_ -> keys.accept(next.getElement().getAttribute("data-key")));
        var buttons = new Div(pause, next);
        buttons.addClassName("rail__buttons");
        foot.addClassName("rail__foot");
        foot.add(legend(), buttons);
        add(head(), timer, under, blocks, foot);
    }

    private Component head() {
        var sign = new Span();
        sign.addClassName("hb-sign");
        var home = new Anchor("", sign, new Span(getTranslation("huddle.rail.home")));
        home.addClassName("rail__head");
        return home;
    }

    private Component legend() {
        var legend = new Div();
        legend.addClassName("rail__keys");
        KEYS.forEach(key -> legend.add(
                new Span(new Keys(key.getFirst()), new Span(getTranslation("huddle.key." + key.getLast())))));
        return legend;
    }

    void show(HuddleCard card) {
        var clock = card.clock();
        var current = card.current();
        timer.show(clock.left(), Duration.ofMinutes(current.minutes()), clock.paused());
        all.show(clock.leftForAll(), clock.leftForAll(), clock.paused());
        left.setVisible(!clock.paused());
        leftFor.setText(getTranslation(
                clock.paused() ? "huddle.clock.paused" : "huddle.clock.for",
                getTranslation("huddle.block." + current.kind())));
        blocks.removeAll();
        for (var at = 0; at < card.blocks().size(); at++) {
            blocks.add(block(card, at));
        }
        foot.setVisible(card.mayRun());
        pause.setText(getTranslation(clock.paused() ? "huddle.do.resume" : "huddle.do.pause"));
        next.setText(getTranslation(card.onLastBlock() ? "huddle.do.end" : "huddle.do.next"));
        next.getElement().setAttribute("data-key", card.onLastBlock() ? "Enter" : "ArrowRight");
    }

    private ListItem block(HuddleCard card, int at) {
        var part = card.blocks().get(at);
        var item = new ListItem(
                new Span(getTranslation("huddle.block." + part.kind())),
                new Span(getTranslation("huddle.rail.minutes", part.minutes())));
        item.addClassName("rail__block");
        if (at == card.place().block()) {
            item.addClassName("rail__block--now");
            item.getElement().setAttribute("aria-current", "step");
        } else if (part.usedSeconds() > 0 || at < card.place().block()) {
            item.addClassName("rail__block--done");
        }
        return item;
    }
}
