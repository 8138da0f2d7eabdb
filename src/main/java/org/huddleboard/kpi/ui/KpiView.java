package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.ui.figure.FigureContent;
import org.huddleboard.kpi.ui.figure.FigureDesk;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.offer.RecordOffers;

/** One figure of the team over time: the finding, its chart, customers' words, what it is made of, what to do. */
@Route("kpi/:code")
@PageTitle("Figure")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.SITE_MANAGER})
class KpiView extends Main implements BeforeEnterObserver {
    private final transient TeamInView inView;
    private final transient LiveTopics live;
    private final transient RecordOffers offers;
    private final PageHead head = new PageHead();
    private final FigureContent content;
    private final Button table = new Button(getTranslation("kpi.figure.table"), _ -> turn());
    private final ValueSignal<Optional<Shown>> shown = new ValueSignal<>(Optional.empty());
    private boolean asTable;

    KpiView(FigureDesk desk, TeamInView inView, LiveTopics live, RecordOffers offers) {
        this.inView = inView;
        this.live = live;
        this.offers = offers;
        this.content = new FigureContent(desk, head);
        addClassName("kpi-view");
        var back = KpiNavigation.toBoard(getTranslation("shell.menu.kpi"));
        back.addClassNames("kpi-view__back", "hb-before", Glyph.ARROW_LEFT.className());
        add(back, head, content);
        Signal.effect(this, () -> shown.get().ifPresent(this::show));
        Signal.effect(this, () -> shown.get().ifPresent(this::offer));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters()
                .get(KpiNavigation.CODE)
                .flatMap(KpiCode::of)
                .orElseThrow(NotFound::new);
        var week = KpiNavigation.week(event.getLocation().getQueryParameters());
        var team = inView.team().orElseThrow(NotFound::new);
        shown.set(Optional.of(new Shown(code, team, week)));
    }

    /** Which figure is open, whose, at which week. */
    private record Shown(KpiCode code, TeamId team, Optional<LocalDate> week) {}

    private void show(Shown open) {
        live.revision(FiguresChanged.topicFor(open.team())).get();
        content.show(open.team(), open.code(), open.week());
    }

    /** Apart from the figures, so that a form of a step stays open while they come in. */
    private void offer(Shown open) {
        offers.changes(open.team()).forEach(Signal::get);
        content.shown().ifPresentOrElse(figure -> head.right(table, offers.of(open.team(), figure.ref())), head::right);
    }

    private void turn() {
        asTable = !asTable;
        content.showTable(asTable);
        table.setText(getTranslation(asTable ? "kpi.figure.chart" : "kpi.figure.table"));
    }
}
