package org.huddleboard.cohesion.application.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.cohesion.application.tie.HuddleBook;
import org.huddleboard.cohesion.application.tie.HuddleBook.Attendance;
import org.huddleboard.cohesion.application.tie.HuddleBook.Held;
import org.huddleboard.cohesion.application.tie.HuddleBook.Key;
import org.huddleboard.cohesion.domain.tie.AttendancePart;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportTask;

/**
 * The huddles of one file: a huddle is a team's, of one day and one reference. Reading what was said may come days later:
 * it belongs to the latest huddle of that reference until then.
 */
final class HuddlesToCome {
    private static final int BATCH = 500;

    private final ImportTask task;
    private final HuddleBook book;
    private final List<Said> rows = new ArrayList<>();
    private final Map<Series, NavigableSet<LocalDate>> days = new HashMap<>();
    private final Set<TeamId> touched = new HashSet<>();
    private long written;

    HuddlesToCome(ImportTask task, HuddleBook book) {
        this.task = task;
        this.book = book;
    }

    private record Series(TeamId team, String ref) {}

    private record Said(Series series, LocalDate day, MemberId member, AttendancePart part) {}

    void add(TeamId team, String ref, LocalDate day, MemberId member, AttendancePart part) {
        var series = new Series(team, ref);
        rows.add(new Said(series, day, member, part));
        if (part != AttendancePart.ACKNOWLEDGED) {
            days.computeIfAbsent(series, _ -> new TreeSet<>()).add(day);
        }
    }

    void settle() {
        var held = new LinkedHashMap<UUID, Held>();
        var said = new LinkedHashSet<Key>();
        for (var row : rows) {
            var huddle = held(row);
            held.put(huddle.huddle(), huddle);
            if (!said.add(new Key(huddle.huddle(), row.member(), row.part()))) {
                task.verdicts().unchanged(1);
            }
        }
        var byHuddle = said.stream().collect(Collectors.groupingBy(Key::huddle));
        var huddles = List.copyOf(held.values());
        for (var from = 0; from < huddles.size(); from += BATCH) {
            settle(huddles.subList(from, Math.min(huddles.size(), from + BATCH)), byHuddle);
        }
    }

    private Held held(Said row) {
        var day = row.part() == AttendancePart.ACKNOWLEDGED ? dayOfRead(row) : row.day();
        var text = "history|huddle|" + row.series().team() + "|" + row.series().ref() + "|" + day;
        var id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return new Held(id, row.series().team(), day);
    }

    private LocalDate dayOfRead(Said row) {
        var before = days.getOrDefault(row.series(), new TreeSet<>()).floor(row.day());
        return before == null ? row.day() : before;
    }

    private void settle(List<Held> huddles, Map<UUID, List<Key>> said) {
        var known = book.known(huddles.stream().map(Held::huddle).toList());
        book.held(huddles);
        for (var huddle : huddles) {
            var all = said.getOrDefault(huddle.huddle(), List.of());
            var fresh = all.stream().filter(key -> !known.contains(key)).toList();
            book.add(fresh.stream()
                    .map(key -> new Attendance(key, task.importId()))
                    .toList());
            task.verdicts().accepted(fresh.size());
            task.verdicts().unchanged((long) all.size() - fresh.size());
            written += fresh.size();
            if (!fresh.isEmpty()) {
                touched.add(huddle.team());
            }
        }
    }

    long written() {
        return written;
    }

    Set<TeamId> touched() {
        return touched;
    }
}
