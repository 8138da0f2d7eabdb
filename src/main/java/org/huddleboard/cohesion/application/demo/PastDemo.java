package org.huddleboard.cohesion.application.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.cohesion.application.tie.GoalBook;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.application.tie.TieBook;
import org.huddleboard.cohesion.application.tie.TieRebuild;
import org.huddleboard.cohesion.application.tie.WeekPanel;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the other parts told, taken down as ties, and the old lists the teams brought along. In Leeds Voice 1 goals move
 * after weeks of more exchange, in Leeds Chat before them as well, in Leeds Voice 2 by themselves; Leeds E-mail is too
 * young to tell.
 */
@Component
class PastDemo implements DemoPart {
    private static final int FLOOR = 7;
    private static final int FRIDAY = 4;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    /** Points a week after and before weeks of more exchange; a little of it before them is no link yet. */
    private record Link(double after, double before) {}

    /** Teams whose old list tells of goals. */
    private static final Map<String, Link> WITH_GOALS = Map.of(
            "Leeds Voice 1", new Link(1.9, 0.8),
            "Leeds Chat", new Link(1.9, 2.4),
            "Leeds Voice 2", new Link(0, 0));

    private final TieRebuild rebuild;
    private final TieBook ties;
    private final GoalBook goals;
    private final TeamPast past;
    private final Memberships memberships;
    private final JdbcClient jdbc;

    PastDemo(
            TieRebuild rebuild, TieBook ties, GoalBook goals, TeamPast past, Memberships memberships, JdbcClient jdbc) {
        this.rebuild = rebuild;
        this.ties = ties;
        this.goals = goals;
        this.past = past;
        this.memberships = memberships;
        this.jdbc = jdbc;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        takeDown(story);
        brought(story, story.firstWeek());
        var cast = DemoCast.of(story);
        WITH_GOALS.forEach((team, link) -> goals(
                story,
                past.panel(cast.teams().getOrDefault(team, new TeamId(story.id(team))), story.today()),
                Set.copyOf(cast.team(team).stream()
                        .filter(person -> !person.isNewStarter())
                        .map(DemoPerson::id)
                        .toList()),
                link));
    }

    /** The days that have gone by since, and what others told of them. */
    @Override
    public void follow(DemoStory before, DemoStory now) {
        takeDown(now);
        brought(now, before.today());
    }

    private void takeDown(DemoStory story) {
        rebuild.of(members(story), Set.copyOf(DemoCast.of(story).teams().values()));
    }

    /** Those added to the demo centre’s teams since among them. */
    private Set<MemberId> members(DemoStory story) {
        var cast = DemoCast.of(story);
        return Stream.concat(
                        cast.people().stream().map(DemoPerson::id),
                        cast.sites().values().stream()
                                .flatMap(site -> memberships.teamsOf(site).stream())
                                .flatMap(team -> memberships.membersOf(team, story.today()).stream()))
                .collect(Collectors.toSet());
    }

    private void brought(DemoStory story, LocalDate first) {
        var list = story.id("past");
        ties.add(new PastStory(story)
                .since(first).stream().map(tie -> tie(tie, story, list)).toList());
    }

    private static TieBook.Tie tie(PastTie tie, DemoStory story, UUID list) {
        return new TieBook.Tie(
                new TieBook.Key(
                        tie.kind(),
                        story.id(tie.name()),
                        tie.from().id(),
                        tie.to().id()),
                tie.day(),
                noon(tie.day()),
                true,
                list);
    }

    private void goals(DemoStory story, WeekPanel panel, Set<MemberId> told, Link link) {
        goals.add(IntStream.range(0, panel.members().size())
                .filter(member -> told.contains(panel.members().get(member)))
                .boxed()
                .flatMap(member -> goals(story, panel, member, link).stream())
                .toList());
    }

    private static List<GoalBook.Told> goals(DemoStory story, WeekPanel panel, int member, Link link) {
        var who = panel.members().get(member);
        var list = story.id("past");
        return new GoalPast(link.after(), link.before(), story.random("past-goals/" + who))
                .of(panel.panel(), member, panel.weeks()).stream()
                        .map(told -> {
                            var day = panel.firstWeek().plusWeeks(told.week()).plusDays(FRIDAY);
                            var goal = story.id("past-goal/" + who + "/" + told.goal());
                            var moment = new GoalMoment(goal, GoalMoment.Kind.CHECKED_IN, day, told.percent());
                            return new GoalBook.Told(who, moment, noon(day), list);
                        })
                        .toList();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(NOON).toInstant(ZoneOffset.UTC);
    }

    /** Everything of the demo centre’s teams, and what people have added since. */
    @Override
    public void remove(DemoStory story) {
        var teams =
                DemoCast.of(story).teams().values().stream().map(TeamId::value).toList();
        var members = members(story).stream().map(MemberId::value).toList();
        for (var statement : List.of(
                "delete from cohesion_tie where from_member in (:these) or to_member in (:these)",
                "delete from cohesion_attendance where member in (:these)",
                "delete from cohesion_goal_moment where member in (:these)")) {
            jdbc.sql(statement).param("these", members).update();
        }
        for (var statement : List.of(
                "delete from cohesion_huddle where team in (:these)",
                "delete from cohesion_link where team_id in (:these)")) {
            jdbc.sql(statement).param("these", teams).update();
        }
    }
}
