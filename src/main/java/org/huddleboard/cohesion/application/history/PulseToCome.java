package org.huddleboard.cohesion.application.history;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.application.pulse.HistoryPulse;
import org.huddleboard.cohesion.application.pulse.ItemsInOrder;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;

/** The pulse answers of one file. Nobody stands beside them: a row that names somebody is refused. */
final class PulseToCome {
    private static final int LONGEST_REF = 80;

    private final ImportTask task;
    private final HistoryPulse pulse;
    private final ItemsInOrder items = new ItemsInOrder();
    private long written;

    PulseToCome(ImportTask task, HistoryPulse pulse) {
        this.task = task;
        this.pulse = pulse;
    }

    static void refuseNames(ImportRow row) {
        for (var column : List.of(HistoryFormat.FROM, HistoryFormat.TO)) {
            if (row.has(column)) {
                throw row.rejected(column, "cohesion.imports.reason.named");
            }
        }
    }

    void add(ImportRow row, TeamId team, LocalDate round) {
        var response = row.needed(HistoryFormat.REF, LONGEST_REF);
        var answer = answer(row);
        var item = items.of(team, round, response, row.text(HistoryFormat.TEXT))
                .orElseThrow(() -> row.rejected(HistoryFormat.TEXT, "cohesion.imports.reason.item"));
        take(team, round, response, item, answer);
    }

    private static int answer(ImportRow row) {
        var text = row.needed(HistoryFormat.VALUE, 1);
        var answer = text.charAt(0) - '0';
        if (answer < 1 || answer > 5) {
            throw row.rejected(HistoryFormat.VALUE, "cohesion.imports.reason.answer");
        }
        return answer;
    }

    private void take(TeamId team, LocalDate round, String response, PulseItem item, int answer) {
        if (pulse.take(task.importId(), team, round, response, item, answer)) {
            task.verdicts().accepted(1);
            written++;
        } else {
            task.verdicts().unchanged(1);
        }
    }

    void settle() {
        pulse.settle(task.importId());
    }

    long written() {
        return written;
    }
}
