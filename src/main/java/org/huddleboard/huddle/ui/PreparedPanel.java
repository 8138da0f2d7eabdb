package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import org.huddleboard.huddle.application.HuddleCard;
import org.huddleboard.huddle.application.HuddleCard.Part;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.shared.ui.PrimaryButton;

/** Today's huddle before it begins: what is in each block already, and the start for whoever leads it. */
class PreparedPanel extends Section {
    private static final Duration STEP = Duration.ofMinutes(5);

    PreparedPanel(HuddleCard card, HuddleDesk desk, Runnable start) {
        addClassNames("prepared", "hb-deep");
        var at = new Span(getTranslation("huddle.prepared.at", card.startsAt().toString()));
        at.addClassNames("prepared__at", "hb-before", Glyph.HUDDLE.className());
        var list = new OrderedList();
        list.addClassName("prepared__blocks");
        card.blocks().stream().map(part -> block(card, part)).forEach(list::add);
        add(at, new H2(getTranslation("huddle.prepared.ready", card.ready())), list);
        if (card.mayRun()) {
            var button = new PrimaryButton(getTranslation("huddle.do.start"), Glyph.ARROW_RIGHT, _ -> start.run());
            button.setIconAfterText(true);
            var time = new TimePicker(card.startsAt());
            time.setStep(STEP);
            time.setAriaLabel(getTranslation("huddle.prepared.time"));
            time.addValueChangeListener(chosen -> {
                if (chosen.getValue() != null) {
                    desk.huddles.usualTime(card.team().id(), chosen.getValue());
                }
            });
            var steps = new Div(button, time, new Keys(getTranslation("huddle.key.space")));
            steps.addClassName("prepared__steps");
            add(steps);
        } else {
            add(new Paragraph(getTranslation("huddle.prepared.waits")));
        }
    }

    private ListItem block(HuddleCard card, Part part) {
        var name = new Span(getTranslation("huddle.block." + part.kind()));
        name.addClassName("prepared__name");
        return new ListItem(
                name, new Span(sentence(card, part)), new Span(getTranslation("huddle.rail.minutes", part.minutes())));
    }

    private String sentence(HuddleCard card, Part part) {
        return switch (part.kind()) {
            case WINS -> getTranslation("huddle.prepared.wins", card.wins().size());
            case NUMBERS ->
                getTranslation("huddle.prepared.numbers", card.figures().size(), card.concerning());
            case FOCUS ->
                getTranslation(
                        "huddle.prepared.focus",
                        card.questions().size(),
                        card.beside().size(),
                        card.tips().size());
            case ACTIONS ->
                getTranslation(
                        "huddle.prepared.actions",
                        card.actions().size(),
                        card.actions().stream()
                                .filter(agreed -> agreed.action().isOverdue())
                                .count());
        };
    }
}
