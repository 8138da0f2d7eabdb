package org.huddleboard.cohesion.application.history;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.cohesion.application.history.HistoryMoments.Moment;
import org.huddleboard.cohesion.application.tie.GoalBook;
import org.huddleboard.cohesion.application.tie.GoalBook.Told;
import org.huddleboard.cohesion.application.tie.GoalBook.When;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;

/** The check-ins of one file. What a later file says of the same moment lies over what stood there until it is taken back. */
final class CheckInsToCome {
    private static final int BATCH = 500;

    private final ImportTask task;
    private final GoalBook book;
    private final List<Waiting> rows = new ArrayList<>();
    private final Set<MemberId> touched = new HashSet<>();
    private long written;

    CheckInsToCome(ImportTask task, GoalBook book) {
        this.task = task;
        this.book = book;
    }

    private record Waiting(ImportRow row, MemberId member, When when, Moment moment, double percent) {
        Told told(UUID importId) {
            var said = new GoalMoment(when.goal(), GoalMoment.Kind.CHECKED_IN, moment.day(), percent);
            return new Told(member, said, moment.at(), importId);
        }
    }

    void add(ImportRow row, MemberId member, String ref, Moment moment, double percent) {
        var goal = UUID.nameUUIDFromBytes(("history|goal|" + member + "|" + ref).getBytes(StandardCharsets.UTF_8));
        var at = moment.at().truncatedTo(ChronoUnit.MILLIS);
        rows.add(new Waiting(row, member, new When(goal, at), moment, percent));
    }

    void settle() {
        var known = known();
        var said = new HashMap<When, Double>();
        var fresh = new ArrayList<Told>();
        for (var waiting : rows) {
            var before = known.get(waiting.when());
            var here = said.putIfAbsent(waiting.when(), waiting.percent());
            if (here != null && here != waiting.percent()) {
                task.verdicts().rejected(waiting.row().rejected(HistoryFormat.VALUE, "cohesion.imports.reason.twice"));
            } else if (here != null || before != null && before == waiting.percent()) {
                task.verdicts().unchanged(1);
            } else {
                fresh.add(waiting.told(task.importId()));
                touched.add(waiting.member());
            }
        }
        book.add(fresh);
        task.verdicts().accepted(fresh.size());
        written = fresh.size();
    }

    private Map<When, Double> known() {
        var goals = rows.stream().map(row -> row.when().goal()).distinct().toList();
        var known = new HashMap<When, Double>();
        for (var from = 0; from < goals.size(); from += BATCH) {
            known.putAll(book.checkIns(goals.subList(from, Math.min(goals.size(), from + BATCH))));
        }
        return known;
    }

    long written() {
        return written;
    }

    Set<MemberId> touched() {
        return touched;
    }
}
