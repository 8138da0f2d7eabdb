package org.huddleboard.wall.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.ui.LoadMode;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Clock;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.feedback.FeedbackTopics;
import org.huddleboard.huddle.HuddleTopics;
import org.huddleboard.improvement.ActionTopics;
import org.huddleboard.improvement.ImprovementTopics;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shadowing.ShadowingTopics;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.Memberships;
import org.huddleboard.tips.TipTopics;
import org.huddleboard.wall.WallTopics;
import org.huddleboard.wall.application.DeviceDoor;
import org.huddleboard.wall.application.DeviceStanding;
import org.huddleboard.wall.application.WallShow;
import org.huddleboard.wall.application.WallShowService;
import org.jspecify.annotations.Nullable;

/** What hangs on the wall: six digits until it is paired, its team by turns afterwards. */
@Route(value = "wall", autoLayout = false)
@PageTitle("Wall")
@AnonymousAllowed
class WallView extends Main {
    /** Each tick asks the server, so that a line that died silently is noticed on both sides. */
    static final int TICK_MILLIS = 4_000;

    private static final int RECONNECT_ALWAYS = Integer.MAX_VALUE;
    private static final int RECONNECT_MILLIS = 2_000;

    private final DeviceDoor door;
    private final WallShowService service;
    private final LiveTopics live;
    private final Memberships memberships;
    private final Clock clock;
    private final String token;
    private final String address;
    final Rotation rotation;

    private final ValueSignal<Integer> again = new ValueSignal<>(0);
    private DeviceStanding standing = new DeviceStanding.Slow();
    private @Nullable WallBoard board;
    private @Nullable Registration ticking;
    private int beats;

    WallView(DeviceDoor door, WallShowService service, LiveTopics live, Memberships memberships, Clock clock) {
        this.door = door;
        this.service = service;
        this.live = live;
        this.memberships = memberships;
        this.clock = clock;
        this.token = DeviceCookie.readOr(door::newToken);
        var request = VaadinRequest.getCurrent();
        this.address = request == null ? "" : request.getRemoteAddr();
        this.rotation = new Rotation(clock);
        addClassName("wall");
        Shortcuts.addShortcutListener(this, () -> turn(rotation::pauseOrGoOn), Key.SPACE);
        Shortcuts.addShortcutListener(this, () -> turn(rotation::forward), Key.ARROW_RIGHT);
        Shortcuts.addShortcutListener(this, () -> turn(rotation::back), Key.ARROW_LEFT);
        Signal.effect(this, this::listenAndShow);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.getPage().addJavaScript("context://scripts/wall.js", LoadMode.LAZY);
        ui.getReconnectDialogConfiguration().setReconnectAttempts(RECONNECT_ALWAYS);
        ui.getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MILLIS);
        ui.setPollInterval(TICK_MILLIS);
        ticking = ui.addPollListener(_ -> tick());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (ticking != null) {
            ticking.remove();
        }
    }

    private void listenAndShow() {
        again.get();
        standing = door.stand(token, address);
        switch (standing) {
            case DeviceStanding.Paired(var screen, var team, var seconds) -> {
                live.revision(WallTopics.of(screen)).get();
                live.revision(FiguresChanged.topicFor(team)).get();
                live.revision(FeedbackTopics.of(team)).get();
                live.revision(ActionTopics.of(team)).get();
                live.revision(ImprovementTopics.of(team)).get();
                live.revision(ShadowingTopics.of(team)).get();
                live.revision(HuddleTopics.of(team)).get();
                live.revision(CohesionTopics.pulse(team)).get();
                live.revision(TipTopics.of(memberships.siteOf(team))).get();
                rotation.every(seconds);
                show(new CurrentActor.Screen(screen.value(), team));
            }
            case DeviceStanding.Waiting(var screen, var code) -> {
                live.revision(WallTopics.of(screen)).get();
                replaceBy(new CodePage(code));
            }
            case DeviceStanding.Slow() -> replaceBy(CodePage.slow());
        }
    }

    private void show(CurrentActor.Screen screen) {
        WallShow show = ActingAs.actor(screen, () -> service.show(screen.team(), getLocale()));
        rotation.over(
                show.figures().map(figures -> figures.turns().size()).orElse(0),
                show.thanks().size());
        var shown = new WallBoard(show, clock);
        replaceBy(shown);
        board = shown;
        shown.turn(rotation);
    }

    private void replaceBy(Component page) {
        board = null;
        removeAll();
        add(page);
    }

    /** Every four seconds: the time, the next turn when it is due, and whether the screen is still what it was. */
    void tick() {
        getElement().setAttribute("data-beat", String.valueOf(++beats));
        var now = door.stand(token, address);
        if (!now.equals(standing) || board != null && board.isOfYesterday()) {
            again.update(times -> times + 1);
        } else if (board != null) {
            board.tick();
            if (rotation.isDue()) {
                turn(rotation::forward);
            }
        }
    }

    private void turn(Runnable step) {
        step.run();
        if (board != null) {
            board.turn(rotation);
        }
    }
}
