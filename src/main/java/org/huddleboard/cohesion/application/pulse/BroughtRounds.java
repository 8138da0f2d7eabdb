package org.huddleboard.cohesion.application.pulse;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.application.pulse.BroughtAnswers.Answer;
import org.huddleboard.cohesion.application.pulse.PulseStanding.Closed;
import org.huddleboard.cohesion.domain.index.PulseFigure;
import org.huddleboard.cohesion.domain.pulse.Whole;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds that imports brought along, each counted from the answers of one import alone. */
@Component
@Transactional
class BroughtRounds implements HistoryPulse {
    private static final int LONGEST_NUMBER = 80;
    private static final int HIGHEST = 5;

    private final JdbcClient jdbc;
    private final StandingRounds standing;
    private final Memberships memberships;

    BroughtRounds(JdbcClient jdbc, StandingRounds standing, Memberships memberships) {
        this.jdbc = jdbc;
        this.standing = standing;
        this.memberships = memberships;
    }

    @Override
    public boolean take(UUID importId, TeamId team, LocalDate round, String response, PulseItem item, int answer) {
        if (response.isBlank() || response.length() > LONGEST_NUMBER || answer < 1 || answer > HIGHEST) {
            throw new BrokenRule("cohesion.pulse.rule.brought");
        }
        return jdbc.sql("insert into pulse_brought (import_id, team, round_on, response, item, answer)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(importId, team.value(), round, response.strip(), item.name(), answer)
                        .update()
                > 0;
    }

    @Override
    public void settle(UUID importId) {
        jdbc.sql("select distinct team, round_on from pulse_brought where import_id = ?")
                .param(importId)
                .query((row, _) ->
                        Map.entry(new TeamId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list()
                .forEach(round -> Optional.ofNullable(
                                of(round.getKey(), round.getValue()).get(importId))
                        .filter(BroughtAnswers::areEnough)
                        .ifPresent(answers -> standing.stand(round.getKey(), round.getValue(), importId, answers)));
    }

    @Override
    public void takeBack(UUID importId) {
        jdbc.sql("delete from pulse_brought where import_id = ?")
                .param(importId)
                .update();
    }

    /** The latest by that day, as the first import that had enough of it tells it. */
    @Transactional(readOnly = true)
    Optional<ClosedRound> latest(TeamId team, LocalDate today) {
        return jdbc.sql("select max(round_on) from pulse_brought where team = ? and round_on <= ?")
                .params(team.value(), today)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(day -> closed(team, day));
    }

    private ClosedRound closed(TeamId team, LocalDate day) {
        var brought = of(team, day);
        var first = standing.importOf(team, day);
        return first.flatMap(importId -> Optional.ofNullable(brought.get(importId))
                        .flatMap(answers -> counted(importId, answers, team, day)))
                .map(counted -> new ClosedRound(day, Optional.of(counted), PulseHidden.TOO_FEW))
                .orElseGet(() -> new ClosedRound(
                        day,
                        Optional.empty(),
                        brought.values().stream().anyMatch(BroughtAnswers::areEnough)
                                ? PulseHidden.OTHER_ANSWERS
                                : PulseHidden.TOO_FEW));
    }

    private Optional<Closed> counted(UUID importId, BroughtAnswers answers, TeamId team, LocalDate day) {
        var responses = answers.responses();
        var members =
                Math.max(responses.size(), memberships.membersOf(team, day).size());
        var id = new PulseRoundId(
                new UUID(importId.getMostSignificantBits() ^ day.toEpochDay(), importId.getLeastSignificantBits()));
        return PulseFigure.of(responses, members)
                .map(figure -> new Closed(id, day, Whole.of(figure), members, answers.scores()));
    }

    private Map<UUID, BroughtAnswers> of(TeamId team, LocalDate day) {
        return jdbc
                .sql("select import_id, response, item, answer from pulse_brought where team = ? and round_on = ?"
                        + " order by import_id, response, item")
                .params(team.value(), day)
                .query((row, _) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Answer(row.getString(2), PulseItem.valueOf(row.getString(3)), row.getInt(4))))
                .list()
                .stream()
                .collect(groupingBy(
                        Map.Entry::getKey,
                        collectingAndThen(mapping(Map.Entry::getValue, toList()), BroughtAnswers::new)));
    }
}
