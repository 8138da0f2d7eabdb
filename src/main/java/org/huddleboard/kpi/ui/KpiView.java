package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.html.Div;
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
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.PageHead;

/** One figure of the team over time: its chart, its sentence, what it is made of. */
@Route("kpi/:code")
@PageTitle("Figure")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.SITE_MANAGER})
class KpiView extends Main implements BeforeEnterObserver {
    private final transient KpiBoardService boards;
    private final transient When when;
    private final transient TeamInView inView;
    private final transient LiveTopics live;
    private final PageHead head = new PageHead();
    private final Div body = new Div();
    private final ValueSignal<Optional<Shown>> shown = new ValueSignal<>(Optional.empty());

    KpiView(KpiBoardService boards, TeamInView inView, LiveTopics live, When when) {
        this.boards = boards;
        this.when = when;
        this.inView = inView;
        this.live = live;
        addClassName("kpi-view");
        body.addClassName("kpi-view__body");
        head.right(KpiNavigation.toBoard(getTranslation("kpi.figure.back")));
        add(head, body);
        Signal.effect(this, () -> shown.get().ifPresent(this::show));
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
        show(open.code(), open.team(), open.week());
    }

    private void show(KpiCode code, TeamId team, Optional<LocalDate> week) {
        body.removeAll();
        var board = boards.board(team, week, getLocale());
        board.flatMap(found -> found.line(code)).ifPresentOrElse(line -> show(line, board.orElseThrow()), () -> {
            head.finding(getTranslation("kpi.figure.none", getTranslation(code.key() + ".name")));
            head.under(getTranslation("kpi.figure.noneWhy"));
        });
    }

    private void show(FigureLine line, TeamBoard board) {
        head.finding(getTranslation(
                "kpi.figure.headline." + line.variation().name(),
                getTranslation(line.code().key() + ".long")));
        head.under(BoardWords.week(this, board));
        body.add(new FigureChart(line), new FigureFacts(line), new BoardFoot(board, when));
    }
}
