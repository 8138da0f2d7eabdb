package org.huddleboard.cohesion.application.pulse.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.application.pulse.Urns;
import org.huddleboard.cohesion.application.pulse.demo.PulseStory.Round;
import org.huddleboard.cohesion.domain.pulse.Ballot;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.cohesion.domain.pulse.Urn;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.AgreedWords;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Half a year of rounds, one of them with too few answers, and this week's, which still waits for some. */
@Component
class PulseDemo implements DemoPart {
    private static final int FLOOR = 7;
    private static final int ITEM = 3;
    private static final int ACTION = 4;

    private final JdbcTemplate jdbc;
    private final Urns urns;
    private final AgreedWords actions;
    private final Memberships memberships;
    private final Clock clock;

    PulseDemo(JdbcTemplate jdbc, Urns urns, AgreedWords actions, Memberships memberships, Clock clock) {
        this.jdbc = jdbc;
        this.urns = urns;
        this.actions = actions;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var told = new PulseStory(story);
        told.rounds().forEach(round -> {
            if (round.number() < PulseStory.CLOSED) {
                closed(round, told, story);
            } else {
                open(round, told);
            }
        });
    }

    private void closed(Round told, PulseStory pulse, DemoStory story) {
        var round = counted(told);
        if (round.close(told.ballots())) {
            pulse.replies(told.team()).stream()
                    .filter(cells -> Integer.parseInt(cells[2]) == PulseStory.CLOSED - told.number())
                    .forEach(cells -> reply(round, cells, story));
        }
        insert(told.id(), round);
        if (round.figure().isPresent()) {
            jdbc.batchUpdate(
                    "insert into pulse_ballot (round_id, number, answers) values (?, ?, ?)",
                    told.ballots().stream()
                            .map(ballot -> new Object[] {told.id(), ballot.number(), ballot.written()})
                            .toList());
        }
    }

    private static PulseRound counted(Round told) {
        return new PulseRound(
                new TeamId(told.team().id()),
                told.number(),
                told.opened(),
                told.team().people().size());
    }

    private void reply(PulseRound round, String[] cells, DemoStory story) {
        var action = story.id("action/" + cells[1] + "/" + cells[ACTION]);
        if (actions.of(List.of(new ActionId(action))).containsKey(new ActionId(action))) {
            round.reply(PulseItem.valueOf(cells[ITEM]), action);
        }
    }

    /** Where the next week has begun already, as in Manila on a Sunday evening in Leeds, it stays open for that day. */
    private void open(Round told, PulseStory pulse) {
        var round = counted(told);
        insert(told.id(), round);
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(round.team())));
        if (today.isAfter(round.closesOn())) {
            jdbc.update("update pulse_round set closes_on = ? where id = ?", today, told.id());
        }
        var waiting = pulse.waiting(told.team());
        jdbc.batchUpdate(
                "insert into pulse_voter (round_id, member_id, voted) values (?, ?, ?)",
                told.team().people().stream()
                        .map(person -> new Object[] {told.id(), person.id().value(), !waiting.contains(person)})
                        .toList());
        var urn = Urn.empty(told.team().people().size());
        for (Ballot ballot : told.ballots()) {
            urn = urn.with(ballot);
        }
        urns.place(new PulseRoundId(told.id()), urn);
    }

    private void insert(UUID id, PulseRound round) {
        var figure = round.figure();
        jdbc.update(
                "insert into pulse_round (id, team, opened_on, closes_on, items, asked, closed, answered, score,"
                        + " standard_error, scores, reply_to, action, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid), 0)",
                id,
                round.team().value(),
                round.openedOn(),
                round.closesOn(),
                round.itemText(),
                round.asked(),
                round.isClosed(),
                figure.map(counted -> counted.responses()).orElse(null),
                figure.map(counted -> (int) Math.round(counted.score() * 100)).orElse(null),
                figure.map(counted -> (int) Math.round(counted.standardError())).orElse(null),
                round.scoreText().orElse(null),
                round.replyTo().map(PulseItem::name).orElse(null),
                round.action().orElse(null));
    }

    /** All rounds of the demo centre's teams go, those that opened since too. */
    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        var teams = new HashSet<>(cast.teams().values());
        cast.sites().values().forEach(site -> teams.addAll(memberships.teamsOf(site)));
        for (var team : teams) {
            for (var table : List.of("pulse_ballot", "pulse_urn", "pulse_voter")) {
                jdbc.update(
                        "delete from " + table + " where round_id in (select id from pulse_round where team = ?)",
                        team.value());
            }
            jdbc.update("delete from pulse_round where team = ?", team.value());
            jdbc.update("delete from pulse_brought where team = ?", team.value());
            jdbc.update("delete from pulse_brought_round where team = ?", team.value());
        }
    }
}
