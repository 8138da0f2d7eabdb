package org.huddleboard.kpi.application.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.kpi.application.imports.StandingReadings.Figure;
import org.huddleboard.kpi.application.imports.StandingReadings.Standing;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.imports.ImportOutcome;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;

/** A file of contacts without ids: what it says of an agent's day replaces what stood for that day. */
final class AgentDaySession implements ImportSession {
    private static final int BATCH = 500;

    private final ImportTask task;
    private final AgentBook agents;
    private final ReadingSink sink;
    private final ContactReader reader;
    private final Tallies tallies;
    private final Map<AgentDay, Long> rows = new HashMap<>();

    AgentDaySession(ImportTask task, AgentBook agents, ReadingSink sink) {
        this.task = task;
        this.agents = agents;
        this.sink = sink;
        this.reader = new ContactReader(task, agents);
        this.tallies = new Tallies(agents, task.columns().has(ContactFormat.WAIT));
        task.remarks().say("kpi.imports.remark.noIds");
    }

    @Override
    public void row(ImportRow row) {
        var contact = reader.read(row);
        agents.count(contact.agentKey());
        tallies.add(contact);
        rows.merge(new AgentDay(contact.agentKey(), contact.siteDay()), 1L, Long::sum);
    }

    @Override
    public ImportOutcome finish() {
        var days = new ArrayList<>(tallies.takeByDay().entrySet());
        for (var from = 0; from < days.size(); from += BATCH) {
            judge(days.subList(from, Math.min(days.size(), from + BATCH)));
        }
        sink.settle(Covers.DAY);
        return new ImportOutcome(sink.written(), agents.unmatched(), sink.sample());
    }

    private void judge(List<Map.Entry<AgentDay, List<Reading>>> days) {
        var standing = sink.standing(days.stream().map(Map.Entry::getKey).toList()).stream()
                .collect(Collectors.groupingBy(
                        Standing::day, Collectors.mapping(Standing::figure, Collectors.toCollection(ArrayList::new))));
        for (var day : days) {
            var said = figures(day.getValue());
            var before = standing.getOrDefault(day.getKey(), new ArrayList<>());
            long count = rows.getOrDefault(day.getKey(), 0L);
            if (before.size() == said.size() && new HashSet<>(before).equals(said)) {
                task.verdicts().unchanged(count);
            } else {
                sink.write(Covers.DAY, day.getValue());
                task.verdicts().accepted(count);
            }
        }
    }

    private static Set<Figure> figures(List<Reading> readings) {
        return readings.stream().map(ReadingSink::figure).collect(Collectors.toSet());
    }
}
