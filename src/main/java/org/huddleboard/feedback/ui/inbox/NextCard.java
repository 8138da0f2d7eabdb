package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.shared.ui.CardButton;

/** On My shift and in the panel: one piece of feedback and its three answers, or the sentence the team still waits for. */
final class NextCard {
    private NextCard() {}

    static Component of(InboxItem item, InboxDesk desk) {
        return item.waits() ? toSort(item, desk) : toTell(item, desk);
    }

    private static ItemCard toSort(InboxItem item, InboxDesk desk) {
        var card = new ItemCard(item, desk.when());
        card.words(question("feedback.inbox.whose"));
        card.actions(buttons(item, desk).toArray(Component[]::new));
        card.audience(ItemWords.say("feedback.inbox.onlyYou"));
        return card;
    }

    /** The three answers as buttons that act by themselves; none stands out, because none is the better one. */
    static List<CardButton> buttons(InboxItem item, InboxDesk desk) {
        var record = item.record();
        return List.of(
                button(Practice.MINE, record, desk),
                button(Practice.OUR_PROCESS, record, desk),
                button(Practice.NOT_NOW, record, desk));
    }

    private static CardButton button(Practice practice, UUID record, InboxDesk desk) {
        var button = new CardButton(ItemWords.say("feedback.inbox.practice." + practice));
        button.addClickListener(_ -> desk.sorting().sort(record, practice));
        return button;
    }

    private static ItemCard toTell(InboxItem item, InboxDesk desk) {
        var card = new ItemCard(item, desk.when());
        card.words(
                question("feedback.inbox.tell.question"),
                new TellLine(item, item.answer().flatMap(InboxItem.Answer::told), desk, () -> {}));
        card.actions(button(Practice.NOT_NOW, item.record(), desk).soft());
        return card;
    }

    private static Paragraph question(String key) {
        var question = new Paragraph(ItemWords.say(key));
        question.addClassName("item-card__question");
        return question;
    }
}
