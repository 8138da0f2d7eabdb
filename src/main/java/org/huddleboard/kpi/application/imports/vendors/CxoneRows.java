package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.vendors.Said.Copies;
import org.huddleboard.kpi.application.imports.vendors.Said.Part;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.DateHabit;

/**
 * Occupancy from the seconds in each state: contacts (1 inbound, 2 outbound, 3 and 4 consulting, as the vendor's state
 * log numbers them) over contacts and Available (0). Negative codes are waits the system makes, higher ones the
 * centre's own reasons to be unavailable: both stand outside. The report counts no contacts, so nothing can be said of
 * handle time; without the schedule, nothing of adherence.
 *
 * @see <a href="https://help.incontact.com/Content/Reporting/DataDownloadReports/Reports/AgentByDayReport.htm">Agent by
 *     Day</a>
 */
final class CxoneRows implements RowReader {
    private static final Pattern CODE = Pattern.compile("-?\\d{1,9}");
    private static final int AVAILABLE = 0;
    private static final int HIGHEST_CONTACT = 4;

    private final AgentCells agents;
    private final Moments dates;
    private final Lengths lengths;
    private final boolean hasContacts;

    CxoneRows(ImportTask task) {
        this.agents = new AgentCells(List.of(CxoneFormat.AGENT), List.of(CxoneFormat.NAME), false);
        this.dates = Moments.usually(DateHabit.MONTH_FIRST, task, CxoneFormat.DATE);
        this.lengths = Lengths.inSeconds(task);
        this.hasContacts = task.firstValues(CxoneFormat.STATE).stream()
                .filter(code -> CODE.matcher(code).matches())
                .mapToInt(Integer::parseInt)
                .anyMatch(CxoneRows::isContact);
        task.remarks().say(hasContacts ? "kpi.vendor.remark.cxone" : "kpi.vendor.remark.cxoneNoContacts");
    }

    private static boolean isContact(int code) {
        return code > AVAILABLE && code <= HIGHEST_CONTACT;
    }

    @Override
    public Said read(ImportRow row) {
        var agent = agents.of(row);
        var when = dates.of(row);
        var text = row.needed(CxoneFormat.STATE, 20);
        if (!CODE.matcher(text).matches()) {
            throw row.rejected(CxoneFormat.STATE, "kpi.vendor.reason.state");
        }
        row.needed(CxoneFormat.DURATION, 40);
        var lasted = lengths.seconds(row, CxoneFormat.DURATION).orElseThrow();
        var parts = parts(Integer.parseInt(text), lasted);
        return new Said(agent, when, "", Copies.ONE, parts, Optional.empty());
    }

    private List<Part> parts(int code, BigDecimal lasted) {
        if (!hasContacts) {
            return List.of();
        }
        if (isContact(code)) {
            return List.of(Part.of(KpiCode.OCCUPANCY, lasted, lasted));
        }
        return code == AVAILABLE ? List.of(Part.of(KpiCode.OCCUPANCY, BigDecimal.ZERO, lasted)) : List.of();
    }
}
