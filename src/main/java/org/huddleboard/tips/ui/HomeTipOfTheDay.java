package org.huddleboard.tips.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.tips.application.TipCard;
import org.huddleboard.tips.application.TipReading;

/** On My shift, below: the tip the whole site reads today. */
@SpringComponent
class HomeTipOfTheDay implements HomePart {
    private static final int ORDER = 50;

    private final TipReading reading;
    private final LiveTopics live;
    private final Access access;
    private final TipWhen when;

    HomeTipOfTheDay(TipReading reading, LiveTopics live, Access access, TipWhen when) {
        this.reading = reading;
        this.live = live;
        this.access = access;
        this.when = when;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        var language = UI.getCurrentOrThrow().getLocale();
        return access.may(Action.TIPS_READ)
                ? reading.ofTheDay(language).stream().map(this::card).toList()
                : List.of();
    }

    private Component card(TipCard tip) {
        var ui = UI.getCurrentOrThrow();
        var card = new WordsCard(CardKind.TIP, ui.getTranslation("tips.day.heading"));
        card.addClassName("tip-of-the-day");
        card.getElement().setAttribute("lang", tip.language());
        var title = new H3(TipsNavigation.tip(tip.id(), tip.title()));
        title.addClassName("tip-card__title");
        card.words(title, new TipParts(tip.say().isBlank() ? tip.doThis() : "", tip.say(), tip.avoid()));
        card.words(TipSentences.check(card, tip, when, ui.getLocale()));
        return card;
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.TIPS_READ)
                ? reading.topics().stream().map(live::revision).toList()
                : List.of();
    }
}
