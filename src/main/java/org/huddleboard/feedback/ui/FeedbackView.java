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
import java.util.Map;
import java.util.stream.Stream;
import org.huddleboard.feedback.application.FeedbackPage;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.Leaf;
import org.huddleboard.feedback.ui.FeedbackNavigation.Tab;
import org.huddleboard.feedback.ui.ask.AskedFor;
import org.huddleboard.feedback.ui.ask.AskedForList;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.PageHead;
import org.jspecify.annotations.Nullable;

/** Cards for me, from me and for the team, as letters; what arrives stands there without a reload. */
@Route(FeedbackNavigation.LIST)
@PageTitle("Feedback")
@Menu(order = 30, title = "Feedback", icon = "feedback")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class FeedbackView extends Main implements BeforeEnterObserver {
    static final int PAGE = 30;

    private final transient FeedbackReading reading;
    private final transient CardWork work;
    private final transient AskedFor askedFor;
    private final PageHead head = new PageHead();
    private final ChoiceBar<Tab> tabs;
    final CardList cards;
    final AskedForList asked;
    private final Div main = new Div();
    private final EmptyFeedback nothing;
    final CardButton older;
    final CardButton newer;
    private final Div leaves = new Div();
    private final ValueSignal<Tab> tab = new ValueSignal<>(Tab.FOR_ME);
    private final ValueSignal<Integer> leaf = new ValueSignal<>(0);
    private transient @Nullable Around around;

    FeedbackView(
            FeedbackReading reading,
            CardWork work,
            AskedFor askedFor,
            CardPrints prints,
            LiveTopics live,
            Desk desk,
            When when) {
        this.reading = reading;
        this.work = work;
        this.askedFor = askedFor;
        addClassName("feedback-view");
        tabs = new ChoiceBar<>(List.of(Tab.values()), choice -> getTranslation("feedback.tab." + choice)).asTabs();
        tabs.setAriaLabel(getTranslation("feedback.tab.label"));
        tabs.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                FeedbackNavigation.to(event.getValue());
            }
        });
        head.right(tabs);
        cards = new CardList(prints, (action, id) -> work.act(cards(), action, id, this::show));
        asked = new AskedForList(when, askedFor::act);
        older = new CardButton(getTranslation("feedback.list.older"));
        older.addClickListener(_ -> FeedbackNavigation.to(tab.peek(), leaf.peek() + 1));
        newer = new CardButton(getTranslation("feedback.list.newer"));
        newer.addClickListener(_ -> FeedbackNavigation.to(tab.peek(), leaf.peek() - 1));
        leaves.addClassName("feedback-view__leaves");
        leaves.add(newer, older);
        nothing = new EmptyFeedback(desk);
        main.addClassName("feedback-view__main");
        main.add(cards, asked, nothing, leaves);
        var body = new Div(main, new FeedbackAside(desk));
        body.addClassName("feedback-view__body");
        add(head, body);
        var revisions = Stream.concat(reading.topics().stream().map(live::revision), work.changes().stream())
                .toList();
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

    private CardList cards() {
        return cards;
    }

    private void show() {
        show(tab.peek(), leaf.peek());
    }

    private void show(Tab shown, int number) {
        var newest = new Leaf(number, PAGE);
        switch (shown) {
            case FOR_ME -> show(shown, number, reading.received(newest));
            case FROM_ME -> show(shown, number, reading.sent(newest));
            case FOR_THE_TEAM -> show(shown, number, reading.forTeam(newest));
            case ASKED_FOR -> showAsked();
        }
    }

    private void show(Tab shown, int number, FeedbackPage page) {
        cards.show(page.cards(), shown == Tab.FOR_ME ? work.steps(page.cards()) : Map.of());
        var now = new Around(shown, number, page.cards().isEmpty(), page.hasOlder(), page.total(), page.waiting());
        if (!now.equals(around)) {
            around = now;
            around(now);
        }
    }

    private void around(Around page) {
        asked.setVisible(false);
        cards.setVisible(!page.empty());
        nothing.show(page.tab(), page.empty() && page.leaf() == 0);
        older.setVisible(page.hasOlder());
        newer.setVisible(page.leaf() > 0);
        leaves.setVisible(page.hasOlder() || page.leaf() > 0);
        head.finding(getTranslation("feedback.list.headline." + page.tab(), page.total()));
        head.under(page.waiting() == 0 ? "" : getTranslation("feedback.list.waiting", page.waiting()));
    }

    private void showAsked() {
        var ofMe = askedFor.ofMe();
        var mine = askedFor.mine();
        cards.show(List.of());
        cards.setVisible(false);
        leaves.setVisible(false);
        asked.setVisible(true);
        asked.show(ofMe, mine);
        nothing.show(Tab.ASKED_FOR, ofMe.isEmpty() && mine.isEmpty());
        around = null;
        head.finding(getTranslation("feedback.list.headline." + Tab.ASKED_FOR, ofMe.size()));
        head.under("");
    }

    /** What stands around the cards; most changes touch the cards alone. */
    private record Around(Tab tab, int leaf, boolean empty, boolean hasOlder, int total, int waiting) {}
}
