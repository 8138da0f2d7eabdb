package org.huddleboard.shell.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.ui.DayStrip;
import org.huddleboard.shared.ui.home.DayPart.Stretch;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** My day on one strip; it goes on with the minute, and asks the modules again only when something changed. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TodayStrip extends Div implements DayPlan.Words {
    private static final long SOON_MINUTES = 90;

    private final transient HomeParts parts;
    private final transient Memberships memberships;
    private final transient CurrentMember me;
    private final transient Clock clock;
    private transient List<Stretch> stretches = List.of();
    private long seen = -1;

    TodayStrip(HomeParts parts, LiveTopics live, Memberships memberships, CurrentMember me, Clock clock) {
        this.parts = parts;
        this.memberships = memberships;
        this.me = me;
        this.clock = clock;
        addClassName("my-shift__today");
        var changes = parts.changesOfToday();
        var minute = live.revision(MinuteTick.TOPIC);
        Signal.effect(this, () -> {
            minute.get();
            show(changes.stream().mapToLong(Signal::get).sum());
        });
    }

    /** On a page that has another deep field, the day lies on a sheet. */
    void plain(boolean plain) {
        setClassName("my-shift__today--plain", plain);
    }

    private void show(long revision) {
        if (revision != seen) {
            stretches = parts.today();
            seen = revision;
        }
        removeAll();
        setVisible(!stretches.isEmpty());
        if (stretches.isEmpty()) {
            return;
        }
        var now = LocalTime.ofInstant(clock.instant(), memberships.zoneOf(me.id()))
                .truncatedTo(ChronoUnit.MINUTES);
        var plan = DayPlan.of(stretches, now, this);
        add(new DayStrip(getTranslation("shell.day.heading"), sentence(plan, now), plan.blocks(), now));
    }

    private String sentence(DayPlan plan, LocalTime now) {
        if (plan.next().isEmpty()) {
            return getTranslation("shell.day.now", now);
        }
        var next = plan.next().get();
        var minutes = Duration.between(now, next.from()).toMinutes();
        return minutes <= SOON_MINUTES
                ? getTranslation("shell.day.soon", now, next.title(), minutes)
                : getTranslation("shell.day.later", now, next.title(), next.from());
    }

    @Override
    public String since(LocalTime from) {
        return getTranslation("shell.day.since", from);
    }

    @Override
    public String until(LocalTime to) {
        return getTranslation("shell.day.until", to);
    }
}
