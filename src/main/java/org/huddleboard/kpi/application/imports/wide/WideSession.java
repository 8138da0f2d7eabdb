package org.huddleboard.kpi.application.imports.wide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.AgentBook;
import org.huddleboard.kpi.application.imports.Covers;
import org.huddleboard.kpi.application.imports.FileDates;
import org.huddleboard.kpi.application.imports.ReadingSink;
import org.huddleboard.kpi.application.imports.wide.WideFigures.Figure;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.imports.ImportOutcome;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.SiteDays;

/**
 * A report with one row an agent and day. Several rows of the same agent, day and channel, such as one a queue, are
 * added up; each figure replaces the same one of an earlier file.
 */
final class WideSession implements ImportSession {
    private static final int BATCH = 300;

    private final ImportTask task;
    private final AgentBook agents;
    private final ReadingSink sink;
    private final SiteDays days;
    private final List<WideFigures> measures;
    private final Map<AgentsDay, Sums> sums = new LinkedHashMap<>();

    private record AgentsDay(String key, LocalDate day, String channel) {}

    private static final class Sums {
        private final Map<KpiCode, Figure> figures = new LinkedHashMap<>();
        private long rows;
    }

    WideSession(ImportTask task, AgentBook agents, ReadingSink sink) {
        this.task = task;
        this.agents = agents;
        this.sink = sink;
        this.days = FileDates.learn(task, WideFormat.DAY, WideFormat.DAY);
        this.measures = WideFormat.MEASURES.stream()
                .filter(measure -> task.columns().has(measure.count()))
                .map(measure -> new WideFigures(measure, task))
                .toList();
    }

    @Override
    public void row(ImportRow row) {
        var key = row.needed(WideFormat.MEMBER, 200).replaceAll("\\s+", " ");
        agents.member(key, "");
        row.needed(WideFormat.DAY, 60);
        var day = row.read(WideFormat.DAY, days).orElseThrow();
        var channel = row.text(WideFormat.CHANNEL).toLowerCase(Locale.ROOT);
        if (channel.length() > 40) {
            throw row.rejected(WideFormat.CHANNEL, "imports.reason.tooLong", 40);
        }
        if (!agents.mayImportFor(key, day)) {
            throw row.rejected(WideFormat.MEMBER, "kpi.imports.reason.otherTeam");
        }
        var said = new LinkedHashMap<KpiCode, Figure>();
        measures.forEach(measure -> measure.of(row).ifPresent(figure -> said.put(measure.kpi(), figure)));
        agents.count(key);
        var sum = sums.computeIfAbsent(new AgentsDay(key, day, channel), _ -> new Sums());
        if (sum.rows++ == 1) {
            task.remarks().say("kpi.imports.remark.addedUp");
        }
        said.forEach((kpi, figure) -> sum.figures.merge(kpi, figure, Figure::with));
    }

    @Override
    public ImportOutcome finish() {
        var all = new ArrayList<>(sums.entrySet());
        for (var from = 0; from < all.size(); from += BATCH) {
            judge(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        sink.settle(Covers.FIGURE);
        return new ImportOutcome(sink.written(), agents.unmatched(), sink.sample());
    }

    private void judge(List<Map.Entry<AgentsDay, Sums>> batch) {
        var readings = new LinkedHashMap<AgentsDay, List<Reading>>();
        batch.forEach(day -> readings.put(day.getKey(), readings(day.getKey(), day.getValue())));
        var fresh = new HashSet<>(
                sink.fresh(readings.values().stream().flatMap(List::stream).toList()));
        for (var day : batch) {
            var news = readings.getOrDefault(day.getKey(), List.of()).stream()
                    .filter(fresh::contains)
                    .toList();
            sink.write(Covers.FIGURE, news);
            if (news.isEmpty()) {
                task.verdicts().unchanged(day.getValue().rows);
            } else {
                task.verdicts().accepted(day.getValue().rows);
            }
        }
    }

    private List<Reading> readings(AgentsDay of, Sums sum) {
        var placed = agents.placed(of.key(), of.day());
        return sum.figures.entrySet().stream()
                .map(figure -> new Reading(
                        of.key(),
                        placed.member(),
                        placed.team(),
                        of.day(),
                        figure.getKey(),
                        of.channel(),
                        figure.getValue().total().doubleValue(),
                        OptionalDouble.empty(),
                        figure.getValue().count().doubleValue()))
                .toList();
    }
}
