package org.huddleboard.cohesion.application.pulse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.PulseRoundId;
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
    private final Memberships memberships;

    BroughtRounds(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
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
    public void takeBack(UUID importId) {
        jdbc.sql("delete from pulse_brought where import_id = ?")
                .param(importId)
                .update();
    }

    /** The latest by that day; of two imports for one day the one with more answers. */
    @Transactional(readOnly = true)
    Optional<ClosedRound> latest(TeamId team, LocalDate today) {
        var answers = jdbc.sql("""
                        select import_id, round_on, response, item, answer from pulse_brought
                        where team = ? and round_on = (
                            select max(round_on) from pulse_brought where team = ? and round_on <= ?)
                        order by import_id, response, item""")
                .params(team.value(), team.value(), today)
                .query((row, _) -> new Answer(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        PulseItem.valueOf(row.getString(4)),
                        row.getInt(5)))
                .list();
        return answers.stream().collect(groupingBy(Answer::importId)).entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<UUID, List<Answer>> group) ->
                                group.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(group -> counted(group.getKey(), group.getValue(), team));
    }

    private ClosedRound counted(UUID importId, List<Answer> answers, TeamId team) {
        var day = answers.getFirst().round();
        var responses = answers.stream().collect(groupingBy(Answer::response, mapping(Answer::answer, toList())));
        var members =
                Math.max(responses.size(), memberships.membersOf(team, day).size());
        var id = new PulseRoundId(
                new UUID(importId.getMostSignificantBits() ^ day.toEpochDay(), importId.getLeastSignificantBits()));
        var figure = PulseFigure.of(List.copyOf(responses.values()), members);
        return new ClosedRound(
                day, figure.map(counted -> new Closed(id, day, Whole.of(counted), members, scores(answers))));
    }

    /** A sentence that fewer than five answered has no figure of its own. */
    private static Map<PulseItem, Integer> scores(List<Answer> answers) {
        var scores = new EnumMap<PulseItem, Integer>(PulseItem.class);
        answers.stream()
                .collect(groupingBy(Answer::item, mapping(Answer::answer, toList())))
                .forEach((item, given) -> {
                    if (given.size() >= Shown.FEWEST) {
                        scores.put(item, Whole.score(given));
                    }
                });
        return scores;
    }

    private record Answer(UUID importId, LocalDate round, String response, PulseItem item, int answer) {}
}
