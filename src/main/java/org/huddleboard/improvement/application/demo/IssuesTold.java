package org.huddleboard.improvement.application.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.feedback.ProcessItems;
import org.huddleboard.feedback.ProcessItems.Item;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people of the demo centre sorted as "our process", laid together and answered as its file tells. */
@Component
class IssuesTold {
    private static final String NONE = "-";

    private final ProcessItems items;
    private final JdbcClient jdbc;

    IssuesTold(ProcessItems items, JdbcClient jdbc) {
        this.items = items;
        this.jdbc = jdbc;
    }

    /** One line of the file. */
    private record Told(String words, String sameAs, String kind, int daysAgo, String said, String up) {
        static Told of(String line) {
            var cells = line.split("\\s*\\|\\s*");
            return new Told(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4], cells[5]);
        }
    }

    static UUID id(DemoStory story, TeamId team, String words) {
        return story.id("issue/" + team + "/" + words);
    }

    void tell(DemoStory story, DemoCast cast) {
        var told = DemoCast.lines("issues.txt").stream().map(Told::of).toList();
        var teams = new HashSet<>(cast.teams().values());
        var said = items.since(Instant.EPOCH).stream()
                .filter(item -> teams.contains(item.team()))
                .collect(Collectors.groupingBy(Item::team));
        cast.teams()
                .forEach((name, team) -> tell(story, cast, name, byWords(said.getOrDefault(team, List.of())), told));
    }

    private static Map<String, List<Item>> byWords(List<Item> items) {
        return items.stream().collect(Collectors.groupingBy(Item::words, LinkedHashMap::new, Collectors.toList()));
    }

    private void tell(DemoStory story, DemoCast cast, String name, Map<String, List<Item>> said, List<Told> told) {
        var team = Objects.requireNonNull(cast.teams().get(name));
        said.forEach((words, voices) -> insert(story, team, words, voices));
        told.stream().filter(line -> said.containsKey(line.words())).forEach(line -> {
            var id = id(story, team, line.words());
            if (said.containsKey(line.sameAs())) {
                jdbc.sql("update system_issue set same_as = ? where id = ?")
                        .params(id(story, team, line.sameAs()), id)
                        .update();
            }
            if (line.up().equals(name)) {
                jdbc.sql("update system_issue set raised_at = ?, raise_reason = ? where id = ?")
                        .params(at(story, line).atOffset(ZoneOffset.UTC), line.said(), id)
                        .update();
            }
            if (!line.kind().equals(NONE)) {
                answer(story, leader(cast, name), id, line);
            }
        });
    }

    private static DemoPerson leader(DemoCast cast, String team) {
        return cast.people().stream()
                .filter(person -> person.teams().contains(team))
                .filter(DemoPerson::isLeader)
                .findFirst()
                .orElseThrow();
    }

    private void insert(DemoStory story, TeamId team, String words, List<Item> voices) {
        var id = id(story, team, words);
        jdbc.sql("insert into system_issue (id, client_key, team, words, state, said_at, version)"
                        + " values (?, ?, ?, ?, 'OPEN', ?, 0)")
                .params(id, id, team.value(), words, voices.getFirst().at().atOffset(ZoneOffset.UTC))
                .update();
        voices.forEach(item -> jdbc.sql("insert into issue_voice (id, issue, triage, said_by_member, impact, said_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        story.id("voice/" + item.triage().value()),
                        id,
                        item.triage().value(),
                        story.id("somebody/" + item.triage().value()),
                        item.impact(),
                        item.at().atOffset(ZoneOffset.UTC))
                .update());
    }

    private void answer(DemoStory story, DemoPerson by, UUID issue, Told line) {
        jdbc.sql("insert into issue_answer (id, issue, kind, words, answered_by_member, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        story.id("answer/" + issue),
                        issue,
                        IssueState.valueOf(line.kind()).name(),
                        line.said(),
                        by.id().value(),
                        at(story, line).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update system_issue set state = ? where id = ?")
                .params(line.kind(), issue)
                .update();
    }

    private static Instant at(DemoStory story, Told line) {
        return story.today()
                .minusDays(line.daysAgo())
                .atTime(15, 0)
                .toInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
