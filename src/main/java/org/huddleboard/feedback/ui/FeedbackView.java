package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.application.FeedbackPage;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.Leaf;
import org.huddleboard.feedback.ui.FeedbackNavigation.Tab;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.PageHead;

/** Cards for me, from me and for the team, as letters; what arrives stands there without a reload. */
@Route(FeedbackNavigation.LIST)
@PageTitle("Feedback")
@Menu(order = 30, title = "Feedback", icon = "feedback")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class FeedbackView extends Main implements BeforeEnterObserver {
    static final int PAGE = 30;

    private final transient FeedbackReading reading;
    private final transient FeedbackService feedback;
    private final transient Desk desk;
    private final PageHead head = new PageHead();
    private final ChoiceBar<Tab> tabs;
    final CardList cards;
    private final Div main = new Div();
    private final EmptyFeedback nothing;
    final CardButton older;
    final CardButton newer;
    private final Div leaves = new Div();
    private final ValueSignal<Tab> tab = new ValueSignal<>(Tab.FOR_ME);
    private final ValueSignal<Integer> leaf = new ValueSignal<>(0);

    FeedbackView(FeedbackReading reading, FeedbackService feedback, LiveTopics live, Desk desk, When when) {
        this.reading = reading;
        this.feedback = feedback;
        this.desk = desk;
        addClassName("feedback-view");
        tabs = new ChoiceBar<>(List.of(Tab.values()), choice -> getTranslation("feedback.tab." + choice)).asTabs();
        tabs.setAriaLabel(getTranslation("feedback.tab.label"));
        tabs.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                FeedbackNavigation.to(event.getValue());
            }
        });
        head.right(tabs);
        cards = new CardList(when, this::act);
        older = new CardButton(getTranslation("feedback.list.older"));
        older.addClickListener(_ -> FeedbackNavigation.to(tab.peek(), leaf.peek() + 1));
        newer = new CardButton(getTranslation("feedback.list.newer"));
        newer.addClickListener(_ -> FeedbackNavigation.to(tab.peek(), leaf.peek() - 1));
        leaves.addClassName("feedback-view__leaves");
        leaves.add(newer, older);
        nothing = new EmptyFeedback(desk);
        main.addClassName("feedback-view__main");
        main.add(cards, nothing, leaves);
        var body = new Div(main, new FeedbackAside(desk));
        body.addClassName("feedback-view__body");
        add(head, body);
        var revisions = reading.topics().stream().map(live::revision).toList();
        Signal.effect(this, () -> {
            revisions.forEach(Signal::get);
            show(tab.get(), leaf.get());
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var named = Tab.named(asked.getSingleParameter(FeedbackNavigation.SHOW));
        tabs.setValue(named);
        tab.set(named);
        leaf.set(FeedbackNavigation.leaf(asked.getSingleParameter(FeedbackNavigation.LEAF)));
    }

    private void show(Tab shown, int number) {
        var asked = new Leaf(number, PAGE);
        var page = switch (shown) {
            case FOR_ME -> reading.received(asked);
            case FROM_ME -> reading.sent(asked);
            case FOR_THE_TEAM -> reading.forTeam(asked);
        };
        cards.show(page.cards());
        cards.setVisible(!page.cards().isEmpty());
        nothing.show(shown, page.cards().isEmpty() && number == 0);
        older.setVisible(page.hasOlder());
        newer.setVisible(number > 0);
        leaves.setVisible(page.hasOlder() || number > 0);
        headline(shown, page);
    }

    private void headline(Tab shown, FeedbackPage page) {
        head.finding(getTranslation("feedback.list.headline." + shown, page.total()));
        head.under(page.waiting() == 0 ? "" : getTranslation("feedback.list.waiting", page.waiting()));
    }

    private void act(String action, FeedbackId id) {
        switch (action) {
            case FeedbackCardView.THANK -> thank(id);
            case FeedbackCardView.ANSWER -> answer(id);
            case FeedbackCardView.OPEN -> cards.replace(reading.open(id));
            default -> throw new IllegalArgumentException("no such action on a card");
        }
    }

    private void thank(FeedbackId id) {
        feedback.acknowledge(id);
        show(tab.peek(), leaf.peek());
        cards.goOnAt(id);
    }

    private void answer(FeedbackId id) {
        cards.card(id).ifPresent(card -> {
            var label = getTranslation("feedback.reply.label", CardSentences.fromName(this, card));
            var field = new ReplyField(label, desk.replyKeeper(id), words -> reply(id, words), () -> cards.goOnAt(id));
            cards.answerOn(id, field);
            field.words.focus();
        });
    }

    private void reply(FeedbackId id, String words) {
        feedback.reply(id, words);
        show(tab.peek(), leaf.peek());
    }
}
