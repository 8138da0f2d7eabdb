package org.huddleboard.kpi.application.imports.vendors;

import static org.huddleboard.kpi.application.imports.vendors.GenesysFormat.AVG_HANDLE;
import static org.huddleboard.kpi.application.imports.vendors.GenesysFormat.AVG_WRAP_UP;
import static org.huddleboard.kpi.application.imports.vendors.GenesysFormat.HANDLE;
import static org.huddleboard.kpi.application.imports.vendors.GenesysFormat.TOTAL_HANDLE;
import static org.huddleboard.kpi.application.imports.vendors.GenesysFormat.TOTAL_HOLD;
import static org.huddleboard.kpi.application.imports.vendors.GenesysFormat.TOTAL_TALK;
import static org.huddleboard.kpi.application.imports.vendors.GenesysFormat.TOTAL_WRAP_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.vendors.Said.Part;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.YesNo;

/**
 * Handle time and after-call work from Genesys Cloud's intervals. Handle time is the total handle over the contacts
 * handled; without the total it is the average times the count, or talk, hold and after-call work together. An average
 * of after-call work is of the contacts that had some, which the file does not count: it is not turned into a sum.
 *
 * @see <a href="https://help.genesys.cloud/articles/agents-performance-summary-view/">Agents performance</a>
 */
final class GenesysRows implements RowReader {
    private static final List<String> LENGTHS =
            List.of(TOTAL_HANDLE, AVG_HANDLE, TOTAL_TALK, TOTAL_HOLD, TOTAL_WRAP_UP, AVG_WRAP_UP);

    private final AgentCells agents;
    private final Moments intervals;
    private final Cells cells;
    private final Lengths lengths;
    private final boolean hasTotal;
    private final boolean hasAverage;
    private final boolean hasParts;

    GenesysRows(ImportTask task) {
        var columns = task.columns();
        this.agents =
                new AgentCells(List.of(GenesysFormat.AGENT_ID), List.of(GenesysFormat.AGENT_NAME), false).telling(task);
        this.intervals = Moments.interval(task, GenesysFormat.START, GenesysFormat.END);
        this.cells = Cells.learn(task, List.of(HANDLE));
        this.lengths = Lengths.learn(task, LENGTHS, GenesysRows::usualContact);
        this.hasTotal = columns.has(TOTAL_HANDLE);
        this.hasAverage = columns.has(AVG_HANDLE);
        this.hasParts = columns.has(TOTAL_TALK) && columns.has(TOTAL_HOLD) && columns.has(TOTAL_WRAP_UP);
        if (!hasTotal && hasAverage) {
            task.remarks().say("kpi.vendor.remark.fromAverages");
        }
        if (columns.has(AVG_WRAP_UP) && !columns.has(TOTAL_WRAP_UP)) {
            task.remarks().say("kpi.vendor.remark.averageAlone", columns.heading(AVG_WRAP_UP));
        }
    }

    private static OptionalDouble usualContact(ImportRow row) {
        var average = Lengths.bare(row, AVG_HANDLE);
        var count = Lengths.bare(row, HANDLE);
        if (average.isPresent() || count.isEmpty() || count.getAsDouble() == 0) {
            return average;
        }
        return Stream.of(TOTAL_HANDLE, TOTAL_TALK, TOTAL_WRAP_UP)
                .map(column -> Lengths.bare(row, column))
                .filter(OptionalDouble::isPresent)
                .map(total -> OptionalDouble.of(total.getAsDouble() / count.getAsDouble()))
                .findFirst()
                .orElseGet(OptionalDouble::empty);
    }

    @Override
    public Said read(ImportRow row) {
        if (!row.read(GenesysFormat.COMPLETE, YesNo.READER).orElse(true)) {
            throw row.rejected(GenesysFormat.COMPLETE, "kpi.vendor.reason.unfinished");
        }
        var agent = agents.of(row);
        var when = intervals.of(row);
        var count = cells.count(row, HANDLE).orElse(BigDecimal.ZERO);
        var parts = new ArrayList<Part>();
        handled(row, count).ifPresent(total -> parts.add(Part.of(KpiCode.AVERAGE_HANDLE_TIME, total, count)));
        lengths.seconds(row, TOTAL_WRAP_UP)
                .ifPresent(total -> parts.add(Part.of(KpiCode.AFTER_CALL_WORK, total, count)));
        var channel = Cells.channel(row, GenesysFormat.MEDIUM);
        return new Said(agent, when, channel, intervals.ofIntervals(when), parts, Optional.empty());
    }

    private Optional<BigDecimal> handled(ImportRow row, BigDecimal count) {
        if (hasTotal) {
            return lengths.seconds(row, TOTAL_HANDLE);
        }
        if (hasAverage) {
            return lengths.seconds(row, AVG_HANDLE).map(average -> average.multiply(count));
        }
        return hasParts
                ? lengths.seconds(row, TOTAL_TALK)
                        .map(talk -> talk.add(orNone(row, TOTAL_HOLD)).add(orNone(row, TOTAL_WRAP_UP)))
                : Optional.empty();
    }

    private BigDecimal orNone(ImportRow row, String column) {
        return lengths.seconds(row, column).orElse(BigDecimal.ZERO);
    }
}
