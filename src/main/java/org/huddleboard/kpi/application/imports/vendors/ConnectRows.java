package org.huddleboard.kpi.application.imports.vendors;

import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.ABANDONED;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.ADHERENCE;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.ADHERENT;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.AVG_HANDLE_TIME;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.AVG_WRAP_UP;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.HANDLED;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.HANDLE_TIME;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.IDLE;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.IN_TIME;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.OCCUPANCY;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.ON_CONTACT;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.QUEUED;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.SCHEDULED;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.SERVICE_LEVEL;
import static org.huddleboard.kpi.application.imports.vendors.ConnectFormat.WRAP_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.vendors.Said.Part;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;

/**
 * Sums from Amazon Connect's display names. Where a sum is missing, it is made of an average and its count; a
 * percentage is only used where the file also has what it is a share of. A row of a queue without an agent counts for
 * the team the file was handed in for, each queue on a channel of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/historical-metrics-definitions.html">Metrics</a>
 */
final class ConnectRows implements RowReader {
    private final AgentCells agents;
    private final Moments intervals;
    private final Cells cells;
    private final Lengths lengths;

    ConnectRows(ImportTask task, boolean hasTeam) {
        var names = task.columns().has(ConnectFormat.NAME)
                ? List.of(ConnectFormat.NAME)
                : List.of(ConnectFormat.FIRST_NAME, ConnectFormat.LAST_NAME);
        this.agents = new AgentCells(List.of(ConnectFormat.LOGIN), names, hasTeam).telling(task);
        this.intervals = Moments.interval(task, ConnectFormat.START, ConnectFormat.END);
        this.cells = Cells.learn(task, List.of(ADHERENCE, HANDLED, QUEUED));
        this.lengths = Lengths.inSeconds(task);
        tell(task);
    }

    private static void tell(ImportTask task) {
        var columns = task.columns();
        if (columns.has(HANDLED) && columns.has(AVG_HANDLE_TIME) && !columns.has(HANDLE_TIME)) {
            task.remarks().say("kpi.vendor.remark.fromAverages");
        }
        if (columns.has(IN_TIME) && columns.has(QUEUED)) {
            task.remarks().say("kpi.vendor.remark.serviceWithin", columns.heading(IN_TIME));
        }
        if (columns.has(OCCUPANCY) && !(columns.has(ON_CONTACT) && columns.has(IDLE))) {
            task.remarks().say("kpi.vendor.remark.percentAlone", columns.heading(OCCUPANCY));
        }
        if (columns.has(ADHERENCE) && !columns.has(SCHEDULED)) {
            task.remarks().say("kpi.vendor.remark.percentAlone", columns.heading(ADHERENCE));
        }
        if (columns.has(SERVICE_LEVEL) && !(columns.has(IN_TIME) && columns.has(QUEUED))) {
            task.remarks().say("kpi.vendor.remark.percentAlone", columns.heading(SERVICE_LEVEL));
        }
    }

    @Override
    public Said read(ImportRow row) {
        var agent = agents.of(row);
        var when = intervals.of(row);
        var parts = new ArrayList<Part>();
        contacts(row, parts);
        share(row, parts, KpiCode.ADHERENCE, ADHERENT, adherent(row), lengths.seconds(row, SCHEDULED));
        var onContact = lengths.seconds(row, ON_CONTACT);
        var busy = onContact.flatMap(on -> lengths.seconds(row, IDLE).map(on::add));
        share(row, parts, KpiCode.OCCUPANCY, ON_CONTACT, onContact, busy);
        var queued = cells.count(row, QUEUED);
        share(row, parts, KpiCode.SERVICE_LEVEL, IN_TIME, cells.count(row, IN_TIME), queued);
        share(row, parts, KpiCode.ABANDONMENT, ABANDONED, cells.count(row, ABANDONED), queued);
        return new Said(
                agent, when, channel(row, agent.key().isEmpty()), intervals.ofIntervals(when), parts, Optional.empty());
    }

    private void contacts(ImportRow row, List<Part> parts) {
        var handled = cells.count(row, HANDLED);
        if (handled.isPresent()) {
            total(row, HANDLE_TIME, AVG_HANDLE_TIME, handled.get())
                    .ifPresent(total -> parts.add(Part.of(KpiCode.AVERAGE_HANDLE_TIME, total, handled.get())));
            total(row, WRAP_UP, AVG_WRAP_UP, handled.get())
                    .ifPresent(total -> parts.add(Part.of(KpiCode.AFTER_CALL_WORK, total, handled.get())));
        }
    }

    private Optional<BigDecimal> total(ImportRow row, String sum, String average, BigDecimal count) {
        return lengths.seconds(row, sum)
                .or(() -> lengths.seconds(row, average).map(seconds -> seconds.multiply(count)));
    }

    private Optional<BigDecimal> adherent(ImportRow row) {
        var time = lengths.seconds(row, ADHERENT);
        var share = cells.share(row, ADHERENCE);
        return time.or(() -> share.flatMap(of -> lengths.seconds(row, SCHEDULED).map(of::multiply)));
    }

    private static void share(
            ImportRow row,
            List<Part> parts,
            KpiCode kpi,
            String column,
            Optional<BigDecimal> part,
            Optional<BigDecimal> whole) {
        if (part.isPresent() && whole.isPresent()) {
            if (part.get().compareTo(whole.get()) > 0) {
                throw row.rejected(column, "kpi.imports.reason.sumOverCount");
            }
            parts.add(Part.of(kpi, part.get(), whole.get()));
        }
    }

    private static String channel(ImportRow row, boolean isOfQueue) {
        var channel = Cells.channel(row, ConnectFormat.CHANNEL);
        var queue = isOfQueue ? Cells.channel(row, ConnectFormat.QUEUE) : "";
        var both = (channel + " " + queue).strip();
        if (both.length() > Cells.LONGEST_CHANNEL) {
            throw row.rejected(ConnectFormat.QUEUE, "imports.reason.tooLong", Cells.LONGEST_CHANNEL);
        }
        return both;
    }
}
