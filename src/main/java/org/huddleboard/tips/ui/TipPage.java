package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.application.TipChecking;
import org.huddleboard.tips.application.TipDetails;
import org.huddleboard.tips.application.TipOutcomes;
import org.huddleboard.tips.application.TipReading;

/** One tip by its address: its words, how it went for others, and what may be done with it. */
@Route(TipsNavigation.TIP)
@PageTitle("Tip")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.PLANNER, Roles.SITE_MANAGER
})
class TipPage extends Main implements BeforeEnterObserver {
    private final transient TipReading reading;
    private final transient TipChecking checking;
    private final transient TipWhen when;
    private final PageHead head = new PageHead();
    private final Div words = new Div();
    private final Div aside = new Div();
    final OutcomeSheet outcome;
    private final ValueSignal<Optional<TipId>> shown = new ValueSignal<>(Optional.empty());

    TipPage(TipReading reading, TipOutcomes outcomes, TipChecking checking, LiveTopics live, TipWhen when) {
        this.reading = reading;
        this.checking = checking;
        this.when = when;
        addClassName("tip-page");
        outcome = new OutcomeSheet(outcomes::tell);
        head.right(TipsNavigation.list(getTranslation("tips.page.back")));
        aside.addClassName("tip-page__aside");
        words.addClassName("tip-page__words");
        var body = new Div(words, aside);
        body.addClassName("tip-page__body");
        add(head, body);
        var revisions = reading.topics().stream().map(live::revision).toList();
        Signal.effect(this, () -> {
            revisions.forEach(Signal::get);
            shown.get().map(reading::open).ifPresent(this::show);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = TipsNavigation.id(event.getRouteParameters());
        show(reading.open(id));
        shown.set(Optional.of(id));
    }

    private void show(TipDetails tip) {
        head.finding(tip.card().title());
        words.removeAll();
        words.add(new TipPaper(tip, TipSentences.filed(this, tip.card()), when, getLocale()));
        if (!tip.earlier().isEmpty()) {
            words.add(new EarlierWords(tip.earlier(), when, getLocale()));
        }
        outcome.show(tip, getLocale(), when);
        aside.removeAll();
        if (!tip.card().isPractice()) {
            aside.add(outcome);
        }
        aside.add(new CheckSheet(
                tip, when, getLocale(), () -> checking.verify(tip.card().id())));
    }
}
