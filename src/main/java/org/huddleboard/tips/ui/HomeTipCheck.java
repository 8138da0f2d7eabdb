package org.huddleboard.tips.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.tips.application.TipCard;
import org.huddleboard.tips.application.TipChecking;
import org.huddleboard.tips.application.TipReading;

/** On My shift and in the panel, for those who check tips: is this one still right? */
@SpringComponent
class HomeTipCheck implements HomePart {
    private static final int ORDER = 30;
    private static final int AT_MOST = 3;

    private final TipChecking checking;
    private final TipReading reading;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final TipWhen when;

    HomeTipCheck(
            TipChecking checking, TipReading reading, LiveTopics live, Access access, CurrentMember me, TipWhen when) {
        this.checking = checking;
        this.reading = reading;
        this.live = live;
        this.access = access;
        this.me = me;
        this.when = when;
    }

    @Override
    public Place place() {
        return Place.NEED;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        return access.may(Action.TIPS_VERIFY)
                ? checking.due(AT_MOST).stream().map(this::need).toList()
                : List.of();
    }

    private Component need(TipCard tip) {
        var ui = UI.getCurrentOrThrow();
        var card = new WordsCard(CardKind.TIP, ui.getTranslation("tips.need.headline"));
        card.addClassName("tip-need");
        var title = new H3(tip.title());
        title.addClassName("tip-card__title");
        card.words(title);
        if (tip.isPractice()) {
            card.words(TipCardView.practice(tip));
        } else {
            card.words(new TipParts(tip.doThis(), tip.say(), tip.avoid()));
        }
        tip.author().ifPresent(author -> {
            var credit = new Div(
                    new PersonMark(author.initials(), author.name(), author.hue())
                            .small()
                            .silent(),
                    new Span(TipSentences.author(card, tip)));
            credit.addClassName("tip-paper__credit");
            card.words(credit);
        });
        card.words(TipSentences.small(due(ui, card, tip)));
        card.actions(
                still(ui, tip), TipsNavigation.change(tip.id(), ui.getTranslation("tips.need.change")), notMe(ui, tip));
        return card;
    }

    private String due(UI ui, Component card, TipCard tip) {
        var isToday = tip.verifiedUntil().equals(when.today());
        var due = isToday
                ? ui.getTranslation("tips.need.dueToday")
                : ui.getTranslation("tips.need.dueSince", when.say(tip.verifiedUntil(), ui.getLocale()));
        return tip.tried() == 0 ? due : ui.getTranslation("tips.need.about", due, TipSentences.outcomes(card, tip));
    }

    private CardButton still(UI ui, TipCard tip) {
        var button = new CardButton(Glyph.CHECK, ui.getTranslation("tips.check.still")).primary();
        button.addClickListener(_ -> checking.verify(tip.id()));
        return button;
    }

    private CardButton notMe(UI ui, TipCard tip) {
        var button = new CardButton(ui.getTranslation("tips.need.notMe"));
        button.addClickListener(_ -> checking.passOn(tip.id()));
        return button;
    }

    @Override
    public List<Signal<Long>> changes() {
        if (!access.may(Action.TIPS_VERIFY)) {
            return List.of();
        }
        return Stream.concat(
                        reading.topics().stream(),
                        Stream.of(new Topic("tips-checks", me.id().value())))
                .map(live::revision)
                .toList();
    }
}
