package org.huddleboard.kpi.application.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.application.imports.StandingReadings.Standing;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.imports.ImportOutcome;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.Durations;
import org.huddleboard.shared.imports.reading.Numbers;
import org.huddleboard.shared.imports.reading.SiteDays;

/** A file of sums and counts: each replaces the same measure of the same agent, day and channel. */
final class GenericSession implements ImportSession {
    private static final int BATCH = 1_000;
    private static final BigDecimal LARGEST = new BigDecimal("1e12");

    private final ImportTask task;
    private final AgentBook agents;
    private final ReadingSink sink;
    private final SiteDays days;
    private final Numbers numbers;
    private final Durations seconds = Durations.under("");
    private final List<Waiting> batch = new ArrayList<>(BATCH);

    GenericSession(ImportTask task, AgentBook agents, ReadingSink sink) {
        this.task = task;
        this.agents = agents;
        this.sink = sink;
        this.days = FileDates.learn(task, GenericFormat.DAY, GenericFormat.DAY);
        var values = new ArrayList<>(task.firstValues(GenericFormat.SUM));
        values.addAll(task.firstValues(GenericFormat.COUNT));
        this.numbers = Numbers.usedBy(values, task.delimiter());
    }

    private record Waiting(ImportRow row, Reading reading) {
        AgentDay day() {
            return new AgentDay(reading.agentKey(), reading.siteDay());
        }
    }

    private record Identity(AgentDay day, String kpi, String channel) {}

    @Override
    public void row(ImportRow row) {
        var key = row.needed(GenericFormat.MEMBER, 200).replaceAll("\\s+", " ");
        agents.member(key, "");
        row.needed(GenericFormat.DAY, 60);
        var day = row.read(GenericFormat.DAY, days).orElseThrow();
        row.needed(GenericFormat.KPI, 60);
        var kpi = row.read(GenericFormat.KPI, KpiReader.READER).orElseThrow();
        var count = number(row, GenericFormat.COUNT);
        var total = total(row, kpi);
        if (count.signum() == 0) {
            throw row.rejected(GenericFormat.COUNT, "kpi.imports.reason.count");
        }
        if (kpi.unit() == KpiUnit.PERCENT && kpi != KpiCode.CONFORMANCE && total.compareTo(count) > 0) {
            throw row.rejected(GenericFormat.SUM, "kpi.imports.reason.sumOverCount");
        }
        if (!agents.mayImportFor(key, day)) {
            throw row.rejected(GenericFormat.MEMBER, "kpi.imports.reason.otherTeam");
        }
        agents.count(key);
        var placed = agents.placed(key, day);
        var channel = row.text(GenericFormat.CHANNEL).toLowerCase(Locale.ROOT);
        if (channel.length() > 40) {
            throw row.rejected(GenericFormat.CHANNEL, "imports.reason.tooLong", 40);
        }
        batch.add(new Waiting(
                row,
                new Reading(
                        key,
                        placed.member(),
                        placed.team(),
                        day,
                        kpi,
                        channel,
                        total.doubleValue(),
                        OptionalDouble.empty(),
                        count.doubleValue())));
        if (batch.size() == BATCH) {
            judge();
        }
    }

    private BigDecimal total(ImportRow row, KpiCode kpi) {
        return kpi.unit() == KpiUnit.SECONDS && row.text(GenericFormat.SUM).indexOf(':') > 0
                ? BigDecimal.valueOf(row.read(GenericFormat.SUM, seconds).orElseThrow(), 3)
                : number(row, GenericFormat.SUM);
    }

    private BigDecimal number(ImportRow row, String column) {
        row.needed(column, 40);
        var number = row.read(column, numbers).orElseThrow();
        if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
            throw row.rejected(column, "imports.reason.number");
        }
        return number;
    }

    private void judge() {
        var known = known();
        var fresh = new ArrayList<Reading>(batch.size());
        long unchanged = 0;
        for (var waiting : batch) {
            var said = new Standing(waiting.day(), ReadingSink.figure(waiting.reading()), sink.layer());
            var before = known.get(identity(said));
            if (before != null && before.figure().equals(said.figure())) {
                unchanged++;
            } else if (before != null && before.layer() == sink.layer()) {
                task.verdicts().rejected(waiting.row().rejected(GenericFormat.SUM, "kpi.imports.reason.twice"));
            } else {
                known.put(identity(said), said);
                fresh.add(waiting.reading());
            }
        }
        sink.write(Covers.FIGURE, fresh);
        task.verdicts().accepted(fresh.size());
        task.verdicts().unchanged(unchanged);
        batch.clear();
    }

    /** What stands for these rows; what this very file said before them goes first. */
    private Map<Identity, Standing> known() {
        var known = new HashMap<Identity, Standing>();
        sink.standing(batch.stream().map(Waiting::day).toList())
                .forEach(standing -> known.merge(
                        identity(standing), standing, (one, other) -> one.layer() > other.layer() ? one : other));
        return known;
    }

    private static Identity identity(Standing standing) {
        return new Identity(
                standing.day(), standing.figure().kpi(), standing.figure().channel());
    }

    @Override
    public ImportOutcome finish() {
        if (!batch.isEmpty()) {
            judge();
        }
        sink.settle(Covers.FIGURE);
        return new ImportOutcome(sink.written(), agents.unmatched(), sink.sample());
    }
}
