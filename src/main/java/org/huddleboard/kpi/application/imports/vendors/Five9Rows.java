package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.vendors.Said.Part;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;

/**
 * Handle time, after-call work and occupancy built from Five9's states, since the report has no contacts. Handle time
 * is On Call, Hold or Park, and After Call Work; a call is a time On Call that does not come straight after a hold.
 * Occupancy is the handle time over handle time, Ready and Ringing. LOGIN TIME stands on each row of a login again and
 * is not added up.
 *
 * @see CallCount
 */
final class Five9Rows implements RowReader {
    private static final String CHANNEL = "voice";

    private final AgentCells agents;
    private final Moments dates;
    private final Lengths lengths;
    private final Map<AgentOnDay, CallCount> calls = new LinkedHashMap<>();
    private Five9State state = Five9State.OTHER;

    Five9Rows(ImportTask task) {
        this.agents = new AgentCells(List.of(Five9Format.LOGIN, Five9Format.ID), List.of(Five9Format.NAME), false)
                .telling(task);
        this.dates = Moments.learn(task, Five9Format.DATE);
        this.lengths = Lengths.inSeconds(task);
        task.remarks().say("kpi.vendor.remark.fromStates");
    }

    private record AgentOnDay(String key, LocalDate day) {
        static AgentOnDay of(Said said) {
            return new AgentOnDay(said.agent().key(), said.when().day());
        }
    }

    @Override
    public Said read(ImportRow row) {
        var agent = agents.of(row);
        var when = dates.of(row, Five9Format.TIME);
        state = Five9State.of(row.needed(Five9Format.STATE, 200));
        row.needed(Five9Format.LASTED, 60);
        var lasted = lengths.seconds(row, Five9Format.LASTED).orElseThrow();
        return new Said(agent, when, CHANNEL, dates.ofIntervals(when), parts(lasted), Optional.empty());
    }

    private List<Part> parts(BigDecimal lasted) {
        var parts = new ArrayList<Part>();
        if (state.isHandling()) {
            parts.add(Part.of(KpiCode.AVERAGE_HANDLE_TIME, lasted, BigDecimal.ZERO));
            var wrapUp = state == Five9State.WRAP_UP ? lasted : BigDecimal.ZERO;
            parts.add(Part.of(KpiCode.AFTER_CALL_WORK, wrapUp, BigDecimal.ZERO));
            parts.add(Part.of(KpiCode.OCCUPANCY, lasted, lasted));
        } else if (state == Five9State.WAITING) {
            parts.add(Part.of(KpiCode.OCCUPANCY, BigDecimal.ZERO, lasted));
        }
        return parts;
    }

    @Override
    public void taken(Said said) {
        calls.computeIfAbsent(AgentOnDay.of(said), _ -> new CallCount(said)).note(said.when(), state);
    }

    @Override
    public List<Said> together() {
        return calls.values().stream().map(CallCount::said).toList();
    }
}
