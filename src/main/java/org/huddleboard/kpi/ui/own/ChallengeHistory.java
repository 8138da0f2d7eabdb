package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huddleboard.kpi.application.between.ChallengeCard;
import org.huddleboard.kpi.ui.PlainFigure;

/** What has been asked and answered about a figure, the latest first; both sides read the same words. */
class ChallengeHistory extends UnorderedList {
    ChallengeHistory(MemberDesk desk, Side side, List<ChallengeCard> cards) {
        addClassName("own-challenge__history");
        cards.forEach(card -> add(item(desk, side, card)));
    }

    private ListItem item(MemberDesk desk, Side side, ChallengeCard card) {
        var unit = card.kpi().unit();
        var figure = PlainFigure.of(this, unit, card.figure());
        var asked = said(
                getTranslation("kpi.own.challenge.asked." + side.key(), figure, side.name()),
                desk.when(card.askedAt(), getLocale()),
                card.words());
        var item = new ListItem(asked);
        card.answers().forEach(answer -> {
            var by = answer.by().orElseGet(() -> getTranslation("kpi.own.challenge.leader"));
            var head = getTranslation("kpi.own.challenge.outcome." + answer.outcome(), by);
            var reply = said(head, desk.when(answer.at(), getLocale()), answer.words());
            reply.addClassName("own-challenge__answer");
            item.add(reply);
        });
        return item;
    }

    private static Div said(String head, String when, String words) {
        var who = new Span(head);
        who.addClassName("own-challenge__who");
        var at = new Span(when);
        at.addClassName("own-challenge__when");
        var said = new Div(who, at, new Paragraph(words));
        said.addClassName("own-challenge__said");
        return said;
    }
}
