package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.MemberTopics;
import org.huddleboard.kpi.application.between.ChallengeCard;
import org.huddleboard.kpi.application.between.FairTargetCard;
import org.huddleboard.kpi.application.own.MemberFiguresService;
import org.huddleboard.kpi.application.own.MemberPage;
import org.huddleboard.kpi.application.own.MyFigure;
import org.huddleboard.kpi.application.own.MyFigures;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;

/** One member's figures, for their leader and their coach. Opening it leaves a line the member can read. */
@Route(OwnNavigation.MEMBER)
@PageTitle("Member")
@RolesAllowed({Roles.LEADER, Roles.COACH})
class MemberFiguresView extends Main implements BeforeEnterObserver {
    private static final Map<StepKind, String> STEPS =
            Map.of(StepKind.TARGET, "kpi.own.step.target", StepKind.CHALLENGE, "kpi.own.step.asked");

    private final transient MemberFiguresService figures;
    private final transient MemberDesk desk;
    private final transient LiveTopics live;
    private final PageHead head = new PageHead();
    final FigureList list = new FigureList();
    private final Div below = new Div();
    private final ValueSignal<Optional<MemberId>> shown = new ValueSignal<>(Optional.empty());
    private Optional<Fetched> fetched = Optional.empty();

    MemberFiguresView(MemberFiguresService figures, MemberDesk desk, LiveTopics live) {
        this.figures = figures;
        this.desk = desk;
        this.live = live;
        addClassName("own-view");
        head.right(OwnNavigation.toMembers(getTranslation("kpi.own.member.back")));
        add(head, list, below);
        Signal.effect(this, () -> shown.get().ifPresent(this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fetched = Optional.empty();
        shown.set(Optional.of(OwnNavigation.member(event.getRouteParameters())));
    }

    /** What was read, and of which state of things: read once a look, so that one look leaves one line. */
    private record Fetched(MemberPage page, long figures, List<FairTargetCard> agreed) {}

    private void show(MemberId member) {
        live.revision(MemberTopics.of(member)).get();
        var page = page(member);
        head.finding(headline(page));
        head.under(page.week()
                .map(week -> getTranslation("kpi.own.member.under", WeekWords.say(this, week.week(), getLocale())))
                .orElse(""));
        below.removeAll();
        page.week().ifPresentOrElse(week -> show(page, week), () -> empty(page));
        below.add(new AudienceLine(
                getTranslation("kpi.own.member.audience", page.member().firstName())));
    }

    private MemberPage page(MemberId member) {
        var team = fetched.map(Fetched::page).map(page -> page.member().team());
        var revision = team.map(
                        known -> live.revision(FiguresChanged.topicFor(known)).get())
                .orElse(0L);
        var agreed = fetched.filter(known -> known.page().leads())
                .map(_ -> agreed(member))
                .orElse(List.of());
        if (fetched.isEmpty()
                || fetched.get().figures() != revision
                || !fetched.get().agreed().equals(agreed)) {
            var page = figures.open(member, getLocale());
            var now =
                    live.revision(FiguresChanged.topicFor(page.member().team())).get();
            fetched = Optional.of(new Fetched(page, now, page.leads() ? agreed(member) : List.of()));
        }
        return fetched.orElseThrow().page();
    }

    private List<FairTargetCard> agreed(MemberId member) {
        return desk.targets().of(member).stream().filter(FairTargetCard::agreed).toList();
    }

    private String headline(MemberPage page) {
        var name = page.member().firstName();
        return page.week()
                .map(week -> getTranslation("kpi.own.member.headline", name, week.standingOut(), week.usual()))
                .orElseGet(() -> getTranslation("kpi.own.member.emptyHeadline", name));
    }

    private void show(MemberPage page, MyFigures week) {
        list.show(week, page.leads() ? STEPS : Map.of(), (figure, step) -> part(page, figure, step, week.week()));
        if (page.leads()) {
            desk.challenges().of(page.member().id()).stream()
                    .filter(ChallengeCard::open)
                    .forEach(card -> list.open(card.kpi(), StepKind.CHALLENGE));
        }
    }

    private Component part(MemberPage page, MyFigure figure, StepKind step, LocalDate week) {
        var side = new Side.Leader(page.member());
        return switch (step) {
            case TARGET -> new TargetPart(desk, side, figure.line().code());
            case CHALLENGE, WHAT_IF -> new ChallengePart(desk, side, figure.line(), week);
        };
    }

    private void empty(MemberPage page) {
        list.removeAll();
        below.add(new EmptyState(
                getTranslation("kpi.own.member.empty", page.member().firstName()), getTranslation("kpi.own.emptyWhy")));
    }
}
