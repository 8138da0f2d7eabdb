package org.huddleboard.improvement.application.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;

/** One action of the demo centre, as its line tells it from the day of the story. */
record DemoAction(
        UUID id,
        TeamId team,
        String text,
        Optional<MemberId> owner,
        LocalDate due,
        ActionState state,
        Instant agreedAt,
        Optional<Instant> doneAt,
        Optional<Instant> escalatedAt,
        Optional<String> reason) {
    private static final LocalTime END_OF_HUDDLE = LocalTime.of(14, 40);
    private static final String NONE = "-";
    private static final String UP = "up";

    /** {@code zone} is the team's, for the time of day. */
    interface Zones {
        ZoneId of(TeamId team);
    }

    static List<DemoAction> all(DemoStory story, Zones zones) {
        var cast = DemoCast.of(story);
        return DemoCast.lines("actions.txt").stream()
                .map(line -> of(line.split("\\s*\\|\\s*"), story, cast, zones))
                .toList();
    }

    private static DemoAction of(String[] cells, DemoStory story, DemoCast cast, Zones zones) {
        var team = Optional.ofNullable(cast.teams().get(cells[0])).orElseThrow();
        var zone = zones.of(team);
        var agreed = at(story, Integer.parseInt(cells[4]), zone);
        var up = cells[5].equals(UP);
        var done = cells[5].equals(NONE) || up
                ? Optional.<Instant>empty()
                : Optional.of(at(story, Integer.parseInt(cells[5]), zone));
        return new DemoAction(
                story.id("action/" + cells[0] + "/" + cells[1]),
                team,
                cells[1],
                Optional.of(cells[2])
                        .filter(owner -> !owner.equals(NONE))
                        .map(owner -> cast.named(owner).id()),
                story.today().plusDays(Integer.parseInt(cells[3])),
                up ? ActionState.ESCALATED : done.isPresent() ? ActionState.DONE : ActionState.OPEN,
                agreed,
                done,
                up ? Optional.of(at(story, 1, zone)) : Optional.empty(),
                Optional.of(cells[6]).filter(_ -> up));
    }

    private static Instant at(DemoStory story, int daysAgo, ZoneId zone) {
        return story.today()
                .minusDays(daysAgo)
                .atTime(END_OF_HUDDLE)
                .atZone(zone)
                .toInstant();
    }
}
