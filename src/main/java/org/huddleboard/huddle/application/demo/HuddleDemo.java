package org.huddleboard.huddle.application.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.stereotype.Component;

/** Three huddles a week for each team of the demo centre, and today's, which waits for its leader. */
@Component
class HuddleDemo implements DemoPart {
    private static final int FLOOR = 6;
    private static final LocalTime TIME = LocalTime.of(14, 30);
    private static final Set<DayOfWeek> DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    private static final String STORY_TEAM = "Leeds Voice 1";
    private static final String STORY_QUESTION = "Do we still read the meter back if the photo is clear?";
    private static final int SHARE_HERE = 85;
    private static final int SHARE_READ = 90;

    private final HuddleDemoRows rows;
    private final Memberships memberships;

    HuddleDemo(HuddleDemoRows rows, Memberships memberships) {
        this.rows = rows;
        this.memberships = memberships;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var cast = DemoCast.of(story);
        var words = HuddleWords.read();
        var told = rows.collect();
        cast.teams().forEach((name, team) -> {
            var random = story.random("huddle/" + name);
            story.firstWeek()
                    .datesUntil(story.today())
                    .filter(day -> DAYS.contains(day.getDayOfWeek()))
                    .forEach(day -> held(story, cast, name, team, day, random, words, told));
            told.ready(story.id("huddle/" + name + "/" + story.today()), team, story.today(), TIME);
        });
        var asked = story.today().minusDays(1).atTime(TIME).atOffset(ZoneOffset.UTC);
        told.question(
                story.id("huddle-question"),
                Objects.requireNonNull(cast.teams().get(STORY_TEAM)).value(),
                STORY_QUESTION,
                asked,
                null);
        told.write();
    }

    private void held(
            DemoStory story,
            DemoCast cast,
            String name,
            TeamId team,
            LocalDate day,
            RandomGenerator random,
            HuddleWords words,
            HuddleDemoRows.Told told) {
        var people = cast.team(name);
        var id = story.id("huddle/" + name + "/" + day);
        var start = day.atTime(TIME).atZone(memberships.zoneOf(team)).toOffsetDateTime();
        var used = 0;
        var place = 0;
        for (var kind : BlockKind.values()) {
            var seconds = kind.usualMinutes() * 60 + random.nextInt(-25, 30);
            told.block(id, place++, kind, seconds);
            used += seconds;
        }
        var end = start.plusSeconds(used);
        told.ended(id, team, day, TIME, start, end);
        told.win(id, words.one("win", people, random));
        if (random.nextInt(3) == 0) {
            told.reason(id, KpiCode.SERVICE_LEVEL, (74 + random.nextInt(6)) + "%", words.one("reason", people, random));
        }
        told.question(story.id("question/" + id), team.value(), words.one("question", people, random), start, id);
        told.action(id, story.id("huddle-action/" + id), words.one("action", people, random), day.plusDays(5));
        var last = !day.plusDays(3).isBefore(story.today());
        people.forEach(person -> somebody(story, told, id, team, person, end, random, last));
    }

    /** Of the latest huddles a few are still to be read; all older ones have been. */
    private static void somebody(
            DemoStory story,
            HuddleDemoRows.Told told,
            UUID huddle,
            TeamId team,
            DemoPerson person,
            OffsetDateTime end,
            RandomGenerator random,
            boolean last) {
        var here = random.nextInt(100) < SHARE_HERE
                || person.isLeader()
                || person.username().equals("amira");
        var reads = random.nextInt(100) < SHARE_READ;
        told.person(huddle, person.id().value(), here);
        if (!here) {
            var understood = last && !reads ? null : end.plusHours(1 + random.nextInt(2));
            told.read(
                    story.id("read/" + huddle + "/" + person.username()),
                    huddle,
                    team,
                    person.id().value(),
                    end,
                    understood);
        }
    }

    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        Stream.concat(
                        cast.teams().values().stream(),
                        cast.sites().values().stream().flatMap(site -> memberships.teamsOf(site).stream()))
                .distinct()
                .forEach(rows::remove);
    }
}
