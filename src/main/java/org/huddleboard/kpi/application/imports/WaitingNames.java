package org.huddleboard.kpi.application.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huddleboard.people.Person;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.imports.ImportRun;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.imports.SourceNames;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names in files that nobody is matched to; who hands in for some teams sees those of their own files only. */
@Component
public class WaitingNames {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final AgentBooks books;
    private final Imports imports;
    private final SourceNames sources;
    private final Clock clock;

    WaitingNames(
            JdbcClient jdbc,
            JdbcTemplate template,
            AgentBooks books,
            Imports imports,
            SourceNames sources,
            Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.books = books;
        this.imports = imports;
        this.sources = sources;
        this.clock = clock;
    }

    /** A name, what it has, in which formats its files came, and the person it is most like. */
    public record UnmatchedAgent(
            String key, int readings, int days, LocalDate latest, Set<String> sources, Optional<Person> likely) {
        UnmatchedAgent like(Optional<Person> person) {
            return new UnmatchedAgent(key, readings, days, latest, sources, person);
        }
    }

    List<UnmatchedAgent> waiting() {
        var named = names("not exists");
        var bySource = sourcesOf(named.stream().map(UnmatchedAgent::key).toList());
        return named.stream()
                .map(name -> new UnmatchedAgent(
                        name.key(),
                        name.readings(),
                        name.days(),
                        name.latest(),
                        bySource.getOrDefault(name.key(), Set.of()),
                        Optional.empty()))
                .toList();
    }

    List<String> strangers() {
        return names("exists").stream().map(UnmatchedAgent::key).sorted().toList();
    }

    private List<UnmatchedAgent> names(String asStranger) {
        var ids = books.isEverywhere()
                ? Optional.<Object[]>empty()
                : Optional.of(imports.history().stream().map(ImportRun::id).toArray());
        var found = template.execute((ConnectionCallback<List<UnmatchedAgent>>) connection -> {
            var sql = "select r.agent_key, count(*), count(distinct r.site_day), max(r.site_day) from kpi_reading r"
                    + (ids.isEmpty()
                            ? " where"
                            : " join kpi_import i on i.no = r.import_no"
                                    + " join unnest(cast(? as uuid array)) as w (import_id) on w.import_id = i.import_id where")
                    + " r.member_id is null and r.agent_key <> '' and r.standing and " + asStranger
                    + " (select 1 from kpi_agent_stranger s where s.agent_key = lower(r.agent_key))"
                    + " group by r.agent_key order by 3 desc, 1 fetch first " + MOST + " rows only";
            try (var statement = connection.prepareStatement(sql)) {
                if (ids.isPresent()) {
                    statement.setArray(1, connection.createArrayOf("uuid", ids.get()));
                }
                var names = new ArrayList<UnmatchedAgent>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        names.add(new UnmatchedAgent(
                                rows.getString(1),
                                rows.getInt(2),
                                rows.getInt(3),
                                rows.getDate(4).toLocalDate(),
                                Set.of(),
                                Optional.empty()));
                    }
                }
                return names;
            }
        });
        return found == null ? List.of() : found;
    }

    private Map<String, Set<String>> sourcesOf(Collection<String> keys) {
        var found = new HashMap<String, Set<String>>();
        if (!keys.isEmpty()) {
            jdbc.sql("select distinct agent_key, source from kpi_reading where agent_key in (:keys) and standing")
                    .param("keys", keys)
                    .query(row -> {
                        found.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                                .add(row.getString(2));
                    });
        }
        var names = sources.of(
                found.values().stream().flatMap(Set::stream).distinct().toList());
        found.replaceAll((_, raw) -> raw.stream()
                .map(source -> names.getOrDefault(source, source))
                .collect(Collectors.toCollection(TreeSet::new)));
        return found;
    }

    /** Whoever hands in for some teams speaks only of names that wait in their own files. */
    void require(String key) {
        if (!books.isEverywhere()
                && waiting().stream().map(UnmatchedAgent::key).noneMatch(key::equals)
                && !strangers().contains(key)) {
            throw new NotFound();
        }
    }

    void notOurs(String key) {
        askAgain(key);
        jdbc.sql("insert into kpi_agent_stranger (agent_key, said_at) values (?, ?)")
                .params(AgentBooks.plain(key), Timestamp.from(clock.instant()))
                .update();
    }

    void askAgain(String key) {
        jdbc.sql("delete from kpi_agent_stranger where agent_key = ?")
                .param(AgentBooks.plain(key))
                .update();
    }
}
