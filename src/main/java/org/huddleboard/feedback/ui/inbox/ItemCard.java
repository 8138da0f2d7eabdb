package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;

/** One piece of feedback: people's words on a card, what was counted on a sheet. */
class ItemCard extends WordsCard {
    private static final String CARDS = "feedback/card/";
    private static final String MY_FIGURES = "kpi/me";

    ItemCard(InboxItem item, When when) {
        super(item.content() instanceof InboxItem.Result ? CardKind.TASK : CardKind.FEEDBACK, ItemWords.title(item));
        addClassName("item-card");
        if (item.content() instanceof InboxItem.Result) {
            addClassName("item-card--counted");
        }
        setWhen(ItemWords.when(item, when));
        words(ItemWords.body(item));
    }

    /** With the three answers; what is clicked is told to the list by its name. */
    static ItemCard toSort(InboxItem item, When when) {
        var card = new ItemCard(item, when);
        var buttons = new ArrayList<Component>(answers(item));
        way(item).ifPresent(buttons::add);
        card.actions(buttons.toArray(Component[]::new));
        card.audience(ItemWords.say("feedback.inbox.onlyYou"));
        return card;
    }

    static List<CardButton> answers(InboxItem item) {
        return List.of(answer(Practice.MINE, item), answer(Practice.OUR_PROCESS, item), answer(Practice.NOT_NOW, item));
    }

    private static CardButton answer(Practice practice, InboxItem item) {
        return new CardButton(ItemWords.say("feedback.inbox.practice." + practice))
                .setAction(practice.name(), item.record().toString());
    }

    /** To where the whole of it stands. */
    static Optional<Anchor> way(InboxItem item) {
        return switch (item.content()) {
            case InboxItem.Card card -> Optional.of(way(CARDS + card.id(), "feedback.inbox.openCard"));
            case InboxItem.Result _ -> Optional.of(way(MY_FIGURES, "feedback.inbox.openFigures"));
            case InboxItem.Note _ -> Optional.empty();
        };
    }

    private static Anchor way(String path, String key) {
        var way = new Anchor(path, ItemWords.say(key));
        way.addClassNames("hb-button", "hb-button--soft");
        return way;
    }
}
