package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.huddle.application.HuddleCard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.PageHead;
import org.jspecify.annotations.Nullable;

/** Today's huddle: prepared, running, or read afterwards; it stands where the team stands, whoever moves it. */
@Route(HuddleNavigation.HUDDLE)
@PageTitle("Huddle")
@Menu(order = 10, title = "Huddle", icon = "huddle")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class HuddleView extends Main {
    private static final String PRESSED = "event.detail";

    private final transient HuddleDesk desk;
    private final transient When when;
    private final PageHead head = new PageHead();
    private final Div around = new Div();
    private final Div running = new Div();
    private @Nullable HuddleCard card;
    private @Nullable Rail rail;
    private @Nullable Stage stage;
    private @Nullable WhyPanel why;
    private @Nullable Side side;

    HuddleView(HuddleDesk desk, TeamInView inView, LiveTopics live, When when) {
        this.desk = desk;
        this.when = when;
        addClassName("huddle-view");
        var team = inView.team();
        if (team.isEmpty()) {
            add(new EmptyState(getTranslation("huddle.empty.title"), getTranslation("huddle.empty.why")));
            return;
        }
        around.addClassName("huddle-view__around");
        running.addClassName("huddle-view__running");
        lay(team.get());
        desk.prepare(team.get());
        getElement()
                .addEventListener(
                        "hb-huddle-key",
                        pressed -> pressed(pressed.getEventData().get(PRESSED).asString()))
                .addEventData(PRESSED);
        var revisions =
                desk.reading.topics(team.get()).stream().map(live::revision).toList();
        Signal.effect(this, () -> {
            revisions.forEach(Signal::get);
            show(team.get());
        });
    }

    private void lay(TeamId team) {
        rail = new Rail(this::pressed);
        stage = new Stage(desk);
        why = new WhyPanel(desk, team, this::card);
        side = new Side(desk, team, this::card);
        var centre = new Div(head, stage, why, around);
        centre.addClassName("huddle-view__centre");
        running.add(rail, centre, side);
        add(running);
    }

    private HuddleCard card() {
        return Objects.requireNonNull(card);
    }

    private void show(TeamId team) {
        var now = desk.reading.today(team, getLocale());
        var before = card;
        card = now;
        var runs = now.state() == HuddleState.RUNNING;
        getElement().setAttribute("data-huddle", now.mayRun() ? now.state().name() : "READING");
        setClassName("huddle-view--running", runs);
        setClassName("huddle-view--led", runs && now.mayRun());
        Objects.requireNonNull(rail).setVisible(runs);
        Objects.requireNonNull(stage).setVisible(runs);
        Objects.requireNonNull(why).setVisible(runs);
        Objects.requireNonNull(side).setVisible(runs);
        head.finding(headline(now));
        head.under(under(now));
        if (runs) {
            rail.show(now);
            stage.show(now);
            why.show(now);
            side.show(now);
        }
        if (before == null || before.state() != now.state() || now.state() != HuddleState.RUNNING) {
            showAround(now);
        }
    }

    private void showAround(HuddleCard now) {
        around.removeAll();
        if (now.state() == HuddleState.READY) {
            around.add(new PreparedPanel(now, desk, () -> pressed(" ")));
        }
        if (now.state() != HuddleState.RUNNING) {
            desk.reading.last(now.team().id(), getLocale()).ifPresent(last -> around.add(new RecordSheet(last, when)));
        }
        if (desk.mayAsk(now.team().id()) && !(now.mayRun() && now.state() == HuddleState.RUNNING)) {
            around.add(new AskPanel(desk, now.team().id()));
        }
    }

    private String headline(HuddleCard now) {
        return switch (now.state()) {
            case READY -> getTranslation("huddle.headline.READY", now.startsAt().toString());
            case RUNNING ->
                now.shown()
                        .map(shown -> getTranslation(
                                "huddle.headline.figure",
                                shown.figure().name(),
                                shown.figure().sentence()))
                        .orElse(getTranslation(
                                "huddle.headline." + now.current().kind()));
            case ENDED -> getTranslation("huddle.headline.ENDED");
        };
    }

    private String under(HuddleCard now) {
        return now.state() == HuddleState.RUNNING && now.shown().isPresent()
                ? getTranslation(
                        "huddle.numbers.place",
                        now.place().figure() + 1,
                        now.figures().size())
                : "";
    }

    /** A key by its name; {@code n} and {@code h} may be followed by the person they are about. */
    void pressed(String key) {
        var now = card();
        if (!now.mayRun()) {
            return;
        }
        try {
            switch (now.state()) {
                case READY -> begin(key);
                case RUNNING -> act(now, key);
                case ENDED -> {}
            }
            show(now.team().id());
        } catch (BrokenRule refusal) {
            var sentence = getTranslation(refusal.key(), refusal.arguments().toArray());
            if (refusal.field() == null || !Objects.requireNonNull(why).refuse(refusal.field(), sentence)) {
                Notices.problem(sentence);
            }
        }
    }

    private void begin(String key) {
        switch (key) {
            case " ", "ArrowRight", "Enter" ->
                desk.huddles.start(desk.huddles.open(card().team().id()));
            default -> {}
        }
    }

    private void act(HuddleCard now, String key) {
        var id = now.id().orElseThrow();
        switch (key) {
            case " ", "ArrowRight" -> desk.huddles.next(id, now.place());
            case "ArrowLeft" -> desk.huddles.back(id, now.place());
            case "p" -> desk.huddles.pause(id, !now.clock().paused());
            case "w" -> Objects.requireNonNull(why).win.begin();
            case "r" -> Objects.requireNonNull(why).reason.begin();
            case "a" -> Objects.requireNonNull(why).action.begin();
            case "n" -> Objects.requireNonNull(side).away.begin();
            case "Enter" -> end(now);
            default -> about(now, key);
        }
    }

    private void about(HuddleCard now, String key) {
        if (key.startsWith("n:") || key.startsWith("h:")) {
            var member = MemberId.of(key.substring(2));
            desk.notes.present(now.id().orElseThrow(), member, key.startsWith("h:"));
        }
    }

    private void end(HuddleCard now) {
        if (now.onLastBlock()) {
            desk.huddles.end(now.id().orElseThrow());
            return;
        }
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("huddle.end.sure"));
        sure.setText(getTranslation(
                "huddle.end.left", now.blocks().size() - 1 - now.place().block()));
        sure.setConfirmText(getTranslation("huddle.do.end"));
        sure.setCancelText(getTranslation("huddle.end.goOn"));
        sure.setCancelable(true);
        sure.addConfirmListener(_ -> desk.huddles.end(now.id().orElseThrow()));
        sure.open();
    }
}
