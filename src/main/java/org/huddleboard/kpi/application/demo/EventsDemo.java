package org.huddleboard.kpi.application.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened around the figures of the demo centre: the launch behind the run, the outage behind the dip. */
@Component
class EventsDemo implements DemoPart {
    private static final int FLOOR = 3;
    private static final int THURSDAY = 3;
    private static final int PRICES_WEEK = 14;

    private final JdbcClient jdbc;
    private final Clock clock;

    EventsDemo(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    /** One event of the story; without a team it is the whole site's. */
    record DemoEvent(@Nullable UUID team, SiteId site, String marker, LocalDate day, EventKind kind, String title) {}

    @Override
    public void load(DemoStory story) {
        var cast = DemoCast.of(story);
        for (var event : events(story, cast)) {
            var id = story.id("event/" + event.title());
            jdbc.sql("insert into kpi_event (id, version, post_key, team_id, site_id, first_day, last_day, kind, title,"
                            + " marked_by, marked_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(id, id)
                    .param(event.team())
                    .params(
                            event.site().value(),
                            event.day(),
                            event.day(),
                            event.kind().name(),
                            event.title(),
                            cast.named(event.marker()).id().value(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    static List<DemoEvent> events(DemoStory story, DemoCast cast) {
        var voice = Objects.requireNonNull(cast.teams().get("Leeds Voice 1")).value();
        var leeds = cast.siteOf("Leeds Voice 1");
        var manila = cast.siteOf("Manila Evening 1");
        var outage = story.lastWeek().plusDays(THURSDAY);
        var live = story.firstWeek().plusWeeks(TeamStory.FIRST_BETTER_WEEK);
        var prices = story.firstWeek().plusWeeks(PRICES_WEEK);
        return List.of(
                new DemoEvent(voice, leeds, "leo", live, EventKind.LAUNCH, "Meter-photo link goes live"),
                new DemoEvent(voice, leeds, "leo", outage, EventKind.OUTAGE, "Phone outage"),
                new DemoEvent(null, manila, "sam", prices, EventKind.PRICE_CHANGE, "Precios nuevos"));
    }

    @Override
    public void follow(DemoStory before, DemoStory now) {
        for (var event : events(before, DemoCast.of(before))) {
            jdbc.sql("delete from kpi_event where id = ?")
                    .param(before.id("event/" + event.title()))
                    .update();
        }
        load(now);
    }

    /** What people marked since goes too, since the sites themselves go. */
    @Override
    public void remove(DemoStory story) {
        for (var site : DemoCast.of(story).sites().values()) {
            jdbc.sql("delete from kpi_event where site_id = ?")
                    .param(site.value())
                    .update();
        }
    }
}
