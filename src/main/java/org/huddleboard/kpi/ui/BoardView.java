package org.huddleboard.kpi.ui;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiKind;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.kpi.ui.own.OwnWays;
import org.huddleboard.kpi.ui.reading.FigureReading;
import org.huddleboard.kpi.ui.reading.ReadingDesk;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.KpiGroup;
import org.huddleboard.shared.ui.KpiRow;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.offer.Offers;
import org.huddleboard.shared.ui.offer.RecordOffers;

/** The team board: one row a figure, in four groups, under a sentence that says what stands out. */
@Route("kpi")
@PageTitle("Board")
@Menu(order = 20, title = "Board", icon = "board")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.SITE_MANAGER})
class BoardView extends Main implements BeforeEnterObserver {
    private final transient KpiBoardService boards;
    private final transient When when;
    private final transient TeamInView inView;
    private final transient LiveTopics live;
    private final transient Access access;
    private final transient ReadingDesk readings;
    private final transient RecordOffers offers;
    private final Set<KpiCode> asking = EnumSet.noneOf(KpiCode.class);
    private final PageHead head = new PageHead();
    private final Div groups = new Div();
    private final ValueSignal<Optional<Shown>> shown = new ValueSignal<>(Optional.empty());

    BoardView(
            KpiBoardService boards,
            TeamInView inView,
            LiveTopics live,
            Access access,
            When when,
            ReadingDesk readings,
            RecordOffers offers) {
        this.boards = boards;
        this.when = when;
        this.inView = inView;
        this.live = live;
        this.access = access;
        this.readings = readings;
        this.offers = offers;
        addClassName("board-view");
        groups.addClassName("board-view__groups");
        add(head, groups);
        Signal.effect(this, () -> shown.get().ifPresentOrElse(this::show, this::noTeam));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var week = KpiNavigation.week(event.getLocation().getQueryParameters());
        shown.set(inView.team().map(team -> new Shown(team, week)));
    }

    /** Whose board is open, at which week. */
    private record Shown(TeamId team, Optional<LocalDate> week) {}

    private void show(Shown open) {
        live.revision(FiguresChanged.topicFor(open.team())).get();
        offers.changes(open.team()).forEach(Signal::get);
        groups.removeAll();
        boards.board(open.team(), open.week(), getLocale()).ifPresentOrElse(this::show, this::empty);
    }

    private void noTeam() {
        head.finding(getTranslation("kpi.board.noTeam"));
        groups.removeAll();
    }

    private void empty() {
        head.finding(getTranslation("kpi.board.emptyHeadline"));
        head.right();
        groups.add(new NoFiguresYet(access.may(Action.KPI_IMPORT)));
    }

    private void show(TeamBoard board) {
        head.finding(getTranslation("kpi.board.headline", board.standingOut(), board.usual()));
        head.under(BoardWords.week(this, board));
        var standOut = board.lines().stream()
                .filter(FigureLine::standsOut)
                .map(line -> ref(board, line))
                .toList();
        head.right(
                new OwnWays(access),
                new WeekChoice(board, KpiNavigation::toBoard),
                offers.forAll(board.team().id(), standOut));
        var below = new Below(readings.of(board, asking), offers.of(board.team().id(), standOut));
        Arrays.stream(KpiKind.values()).forEach(kind -> group(board, kind, below));
        groups.add(new BoardNotes(board), new BoardFoot(board, when));
    }

    private static RecordRef ref(TeamBoard board, FigureLine line) {
        return new FigureRef(board.team().id(), line.code(), board.week()).ref();
    }

    /** What stands below rows: why a figure stands out, what was done, and for concerning ones the next steps. */
    private record Below(Map<KpiCode, FigureReading> readings, Map<RecordRef, Offers> offers) {
        KpiRow under(KpiRow row, FigureLine line, RecordRef ref) {
            var steps = Optional.ofNullable(offers.get(ref))
                    .map(found -> line.variation() == Variation.CONCERNING ? found : found.saidOnly())
                    .filter(found -> !found.isEmpty());
            var parts = Stream.<Component>concat(Stream.ofNullable(readings.get(line.code())), steps.stream())
                    .toArray(Component[]::new);
            return parts.length == 0 ? row : row.below(parts);
        }
    }

    private void group(TeamBoard board, KpiKind kind, Below below) {
        var rows = board.lines().stream()
                .filter(line -> line.code().kind() == kind)
                .map(line -> below.under(BoardWords.row(line, board.week()), line, ref(board, line)))
                .toArray(Component[]::new);
        if (rows.length > 0) {
            var key = "kpi.kind." + kind.name();
            groups.add(new KpiGroup(getTranslation(key), getTranslation(key + ".hint"), rows));
        }
    }
}
