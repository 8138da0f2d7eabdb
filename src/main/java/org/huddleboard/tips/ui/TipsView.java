package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.tips.application.TipChecking;
import org.huddleboard.tips.application.TipList;
import org.huddleboard.tips.application.TipQuery;
import org.huddleboard.tips.application.TipReading;

/** Every tip of the site: the field answers while somebody types, chips narrow the shelf. */
@Route(TipsNavigation.LIST)
@PageTitle("Tips")
@Menu(order = 50, title = "Tips", icon = "bookmark")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.PLANNER, Roles.SITE_MANAGER
})
class TipsView extends Main implements BeforeEnterObserver {
    static final int PAGE = 20;

    private final transient TipReading reading;
    private final PageHead head = new PageHead();
    private final Paragraph keys = new Paragraph();
    final TipFilters filters;
    final TipCardList cards;
    final EmptyTips nothing;
    final CardButton more;
    private final ValueSignal<Integer> atMost = new ValueSignal<>(PAGE);
    private final ValueSignal<TipQuery> query;
    private boolean isEntering;

    TipsView(TipReading reading, TipChecking checking, LiveTopics live, Access access, TipWhen when) {
        this.reading = reading;
        addClassName("tips-view");
        query = new ValueSignal<>(TipQuery.all(getLocale()));
        filters = new TipFilters(this::asked);
        cards = new TipCardList(when);
        nothing = new EmptyTips(checking, access);
        more = new CardButton(getTranslation("tips.list.more"));
        more.addClickListener(_ -> atMost.set(atMost.peek() + PAGE));
        keys.setText(getTranslation("tips.list.keys"));
        keys.addClassName("tips-view__keys");
        if (access.may(Action.TIPS_WRITE)) {
            head.right(TipsNavigation.write(getTranslation("tips.list.write")));
        }
        var body = new Div(cards, nothing, more);
        body.addClassName("tips-view__body");
        add(head, filters, body, keys);
        var revisions = reading.topics().stream().map(live::revision).toList();
        Signal.effect(this, () -> {
            revisions.forEach(Signal::get);
            show(query.get(), atMost.get());
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        isEntering = true;
        filters.read(
                parameters.getSingleParameter(TipsNavigation.WORDS),
                parameters.getSingleParameter(TipsNavigation.REASON),
                parameters.getSingleParameter(TipsNavigation.CHANNEL));
        isEntering = false;
        query.set(filters.query(getLocale()));
    }

    private void asked() {
        if (isEntering) {
            return;
        }
        var now = filters.query(getLocale());
        atMost.set(PAGE);
        query.set(now);
        var address = new Location(TipsNavigation.LIST, TipsNavigation.query(now.words(), now.reason(), now.channel()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void show(TipQuery asked, int limit) {
        var found = reading.find(asked, limit);
        cards.show(found.cards(), getLocale());
        cards.setVisible(found.total() > 0);
        keys.setVisible(found.total() > 0);
        more.setVisible(found.hasMore());
        nothing.show(asked, found.total() == 0);
        filters.setVisible(found.total() > 0 || !asked.isOpen());
        headline(asked, found);
    }

    private void headline(TipQuery asked, TipList found) {
        if (!asked.words().isBlank()) {
            head.finding(getTranslation("tips.list.found", found.total(), asked.words()));
        } else {
            head.finding(getTranslation(asked.isOpen() ? "tips.list.all" : "tips.list.some", found.total()));
        }
        head.under(found.total() == 0 ? "" : getTranslation("tips.list.order"));
    }
}
