package org.huddleboard.kpi.application.imports.vendors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.AgentBook;
import org.huddleboard.kpi.application.imports.Covers;
import org.huddleboard.kpi.application.imports.ReadingSink;
import org.huddleboard.kpi.application.words.CustomerWords.Word;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.imports.ImportOutcome;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;

/**
 * A file whose rows add up: what it says of a measure of one agent, day and channel replaces what an earlier file of
 * the same source said of it.
 */
final class AggregateSession implements ImportSession {
    private static final int BATCH = 500;

    private final ImportTask task;
    private final AgentBook agents;
    private final ReadingSink sink;
    private final RowReader rows;
    private final WordsKept words;
    private final RowCopies copies = new RowCopies();
    private final Map<Group, FigureSums> groups = new LinkedHashMap<>();

    AggregateSession(ImportTask task, AgentBook agents, ReadingSink sink, RowReader rows, WordsKept words) {
        this.task = task;
        this.agents = agents;
        this.sink = sink;
        this.rows = rows;
        this.words = words;
        task.remarks().say("kpi.vendor.remark.replaces");
    }

    /** Where customers' words of a layer go. */
    interface WordsKept {
        WordsKept NONE = (_, _) -> {};

        void keep(long layer, List<Word> words);
    }

    private record Group(String agentKey, LocalDate day, String channel) {
        static Group of(Said said) {
            return new Group(said.agent().key(), said.when().day(), said.channel());
        }
    }

    @Override
    public void row(ImportRow row) {
        var said = rows.read(row);
        var key = said.agent().key();
        if (!key.isEmpty()) {
            agents.member(key, said.agent().otherName());
        }
        if (!agents.mayImportFor(key, said.when().day())) {
            throw row.rejected(said.agent().column(), "kpi.imports.reason.otherTeam");
        }
        agents.count(key);
        if (copies.isOneTooMany(row.cells(), said.copies())) {
            task.remarks().say("kpi.vendor.remark.copies");
            task.verdicts().unchanged(1);
        } else {
            rows.taken(said);
            groups.computeIfAbsent(Group.of(said), _ -> new FigureSums()).add(said);
        }
    }

    @Override
    public ImportOutcome finish() {
        for (var said : rows.together()) {
            var sums = groups.get(Group.of(said));
            if (sums != null) {
                sums.addTogether(said);
            }
        }
        var waiting = new ArrayList<>(groups.entrySet());
        for (var from = 0; from < waiting.size(); from += BATCH) {
            judge(waiting.subList(from, Math.min(waiting.size(), from + BATCH)));
        }
        sink.settle(Covers.FIGURE);
        return new ImportOutcome(sink.written(), agents.unmatched(), sink.sample());
    }

    /** The rows of a group are new when any of its figures is. */
    private void judge(List<Map.Entry<Group, FigureSums>> batch) {
        var readings = batch.stream()
                .flatMap(group -> group.getValue().readings(like(group.getKey())).stream())
                .toList();
        var fresh = sink.fresh(readings);
        var changed = new HashSet<Group>();
        fresh.forEach(reading -> changed.add(new Group(reading.agentKey(), reading.siteDay(), reading.channel())));
        sink.write(Covers.FIGURE, fresh);
        var said = new ArrayList<Word>();
        for (var group : batch) {
            var sums = group.getValue();
            if (changed.contains(group.getKey())) {
                task.verdicts().accepted(sums.rows());
                said.addAll(words(group.getKey(), sums));
            } else {
                task.verdicts().unchanged(sums.rows());
            }
        }
        words.keep(sink.layer(), said);
    }

    private List<Word> words(Group group, FigureSums sums) {
        var team = agents.placed(group.agentKey(), group.day()).team().orElse(null);
        return sums.verbatims().stream()
                .map(verbatim -> new Word(
                        team, group.day(), group.channel(), verbatim.score(), verbatim.scaleMax(), verbatim.words()))
                .toList();
    }

    private Reading like(Group group) {
        var placed = agents.placed(group.agentKey(), group.day());
        return new Reading(
                group.agentKey(),
                placed.member(),
                placed.team(),
                group.day(),
                KpiCode.AVERAGE_HANDLE_TIME,
                group.channel(),
                0,
                OptionalDouble.empty(),
                0);
    }
}
