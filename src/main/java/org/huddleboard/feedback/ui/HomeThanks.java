package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.shared.ui.home.HomePart;

/** On My shift, below: the latest thanks for me or my team. */
@SpringComponent
class HomeThanks implements HomePart {
    private static final int ORDER = 40;

    private final FeedbackReading reading;
    private final LiveTopics live;
    private final Access access;
    private final When when;

    HomeThanks(FeedbackReading reading, LiveTopics live, Access access, When when) {
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
        return access.may(Action.FEEDBACK_READ_OWN)
                ? reading.latestThanks(1).stream().map(this::card).toList()
                : List.of();
    }

    private Component card(FeedbackCard thanks) {
        var card = new WordsCard(CardKind.THANKS, CardSentences.title(thanks));
        card.addClassName("home-thanks");
        card.setWhen(when.say(thanks.givenAt(), UI.getCurrentOrThrow().getLocale()));
        card.words(new LetterText(thanks.model(), thanks.parts()));
        return card;
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.FEEDBACK_READ_OWN)
                ? reading.topics().stream().map(live::revision).toList()
                : List.of();
    }
}
