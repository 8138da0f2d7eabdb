package org.huddleboard.cohesion.application.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.history.HistoryMoments.Moment;
import org.huddleboard.cohesion.application.tie.TieBook;
import org.huddleboard.cohesion.application.tie.TieBook.Key;
import org.huddleboard.cohesion.application.tie.TieBook.Tie;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.ImportTask;

/**
 * The ties of one file. A reference tells one thing from another; without one, rows that say the same are as many things
 * as there are rows, so that the same file says nothing new the second time.
 */
final class TiesToCome {
    private static final int BATCH = 500;

    private final ImportTask task;
    private final TieBook book;
    private final List<Tie> batch = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Set<Key> seen = new HashSet<>();
    private final Set<MemberId> touched = new HashSet<>();
    private long written;

    TiesToCome(ImportTask task, TieBook book) {
        this.task = task;
        this.book = book;
    }

    void add(TieKind kind, MemberId from, MemberId to, String ref, Moment moment, boolean counts) {
        var source = ref.isEmpty() ? unnamed(kind, from, to, moment) : id(kind + "|" + ref);
        var key = new Key(kind, source, from, to);
        if (seen.add(key)) {
            batch.add(new Tie(key, moment.day(), moment.at(), counts, task.importId()));
        } else {
            task.verdicts().unchanged(1);
        }
        if (batch.size() == BATCH) {
            settle();
        }
    }

    private UUID unnamed(TieKind kind, MemberId from, MemberId to, Moment moment) {
        var same = kind + "|" + from + "|" + to + "|" + moment.at();
        return id(same + "|" + alike.merge(same, 1, Integer::sum));
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(("history|" + text).getBytes(StandardCharsets.UTF_8));
    }

    void settle() {
        var known = book.known(batch.stream().map(Tie::key).toList());
        var fresh = batch.stream().filter(tie -> !known.contains(tie.key())).toList();
        book.add(fresh);
        fresh.forEach(tie -> touched.addAll(List.of(tie.key().from(), tie.key().to())));
        task.verdicts().accepted(fresh.size());
        task.verdicts().unchanged((long) batch.size() - fresh.size());
        written += fresh.size();
        batch.clear();
    }

    long written() {
        return written;
    }

    Set<MemberId> touched() {
        return touched;
    }
}
