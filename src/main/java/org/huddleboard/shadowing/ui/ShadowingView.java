package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shadowing.application.WeekCard;
import org.huddleboard.shadowing.ui.ShadowingNavigation.Tab;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;

/** The week of half hours beside a host; for hosts their offers, for leaders and planners what they look after. */
@Route(ShadowingNavigation.WEEK)
@PageTitle("Shadowing")
@Menu(order = 40, title = "Shadowing", icon = "headset")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.PLANNER, Roles.SITE_MANAGER
})
class ShadowingView extends Main implements BeforeEnterObserver {
    private final transient ShadowingDesk desk;
    private final transient WeekHeadline headline;
    private final PageHead head = new PageHead();
    private final Div ways = new Div();
    private final ChoiceBar<Tab> tabs;
    final WeekPane week;
    final OffersPane offers;
    final ArrangePane arranging;
    private final ValueSignal<Tab> tab = new ValueSignal<>(Tab.WEEK);
    private final ValueSignal<LocalDate> monday;

    ShadowingView(ShadowingDesk desk, LiveTopics live, Access access) {
        this.desk = desk;
        this.headline = new WeekHeadline(desk.words());
        this.monday = new ValueSignal<>(desk.reading().thisWeek());
        addClassName("shadowing-view");
        week = new WeekPane(desk, () -> desk.reading().week(monday.peek()));
        offers = new OffersPane(desk);
        arranging = new ArrangePane(desk);
        tabs = tabs(access);
        ways.addClassName("shadowing-view__ways");
        ways.add(
                way(Glyph.ARROW_LEFT, "shadowing.week.before", -1),
                thisWeek(),
                way(Glyph.ARROW_RIGHT, "shadowing.week.after", 1));
        head.right(tabs, ways);
        add(head, week, offers, arranging);
        var revisions = desk.reading().topics().stream().map(live::revision).toList();
        Signal.effect(this, () -> {
            revisions.forEach(Signal::get);
            show(tab.get(), monday.get());
        });
    }

    private ChoiceBar<Tab> tabs(Access access) {
        var choices = new ArrayList<>(List.of(Tab.WEEK));
        if (access.may(Action.SHADOWING_HOST)) {
            choices.add(Tab.OFFERS);
        }
        if (access.may(Action.SHADOWING_ARRANGE)) {
            choices.add(Tab.SITE);
        }
        var bar = new ChoiceBar<>(choices, choice -> getTranslation("shadowing.tab." + choice)).asTabs();
        bar.setAriaLabel(getTranslation("shadowing.tab.label"));
        bar.setVisible(choices.size() > 1);
        bar.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ShadowingNavigation.to(event.getValue());
            }
        });
        return bar;
    }

    private Component way(Glyph glyph, String key, int weeks) {
        var button = CardButton.iconOnly(glyph, getTranslation(key));
        button.addClickListener(_ -> ShadowingNavigation.toWeek(monday.peek().plusWeeks(weeks)));
        return button;
    }

    private Component thisWeek() {
        var button = new CardButton(getTranslation("shadowing.week.this"));
        button.addClickListener(_ -> ShadowingNavigation.toWeek(desk.reading().thisWeek()));
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var named = Tab.of(parameters);
        tabs.setValue(named);
        tab.set(named);
        monday.set(ShadowingNavigation.week(parameters)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .orElseGet(desk.reading()::thisWeek));
    }

    private void show(Tab shown, LocalDate from) {
        week.setVisible(shown == Tab.WEEK);
        ways.setVisible(shown == Tab.WEEK);
        offers.setVisible(shown == Tab.OFFERS);
        arranging.setVisible(shown == Tab.SITE);
        switch (shown) {
            case WEEK -> showWeek(desk.reading().week(from));
            case OFFERS -> {
                var count = offers.show();
                head.finding(getTranslation("shadowing.headline.offers", count));
                head.under("");
            }
            case SITE -> {
                var count = arranging.show();
                head.finding(getTranslation("shadowing.headline.arrange", count));
                head.under("");
            }
        }
    }

    private void showWeek(WeekCard card) {
        head.finding(headline.say(this, card));
        var days = desk.words().week(card.days().getFirst(), card.days().getLast(), getLocale());
        head.under(getTranslation("shadowing.headline.under", days.getFirst(), days.getLast()));
        week.show(card);
    }
}
