package org.huddleboard.rota.application.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.rota.application.ShiftLayers;
import org.huddleboard.rota.application.ShiftLayers.PersonDay;
import org.huddleboard.rota.domain.Shift;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.ImportOutcome;
import org.huddleboard.shared.imports.ImportOutcome.SampleLine;
import org.huddleboard.shared.imports.ImportOutcome.Unmatched;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;

/** Takes one file of shifts. What it says of a person's day replaces what stood there; other days stay as they are. */
final class RotaSession implements ImportSession {
    private static final int SAMPLE = 8;
    private static final int LONGEST_NAME = 120;
    private static final Duration CLOCK_STEP = Duration.ofMinutes(1);

    private final ImportTask task;
    private final RotaPeople people;
    private final ShiftLayers layers;
    private final ShiftNews news;
    private final MomentText moments;
    private final Map<PersonDay, Set<Shift>> days = new LinkedHashMap<>();
    private final Map<Named, Optional<MemberId>> named = new HashMap<>();
    private final Map<String, Long> unknown = new LinkedHashMap<>();
    private final List<SampleLine> sample = new ArrayList<>();

    /** Whom a name means on a day is asked once. */
    private record Named(String name, LocalDate day) {}

    RotaSession(ImportTask task, RotaPeople people, ShiftLayers layers, ShiftNews news) {
        this.task = task;
        this.people = people;
        this.layers = layers;
        this.news = news;
        this.moments = new MomentText(task.zone());
    }

    @Override
    public void row(ImportRow row) {
        var name = row.needed(RotaFormat.USERNAME, LONGEST_NAME);
        var start = moment(row, RotaFormat.START);
        var end = moment(row, RotaFormat.END);
        row.needed(RotaFormat.ACTIVITY, LONGEST_NAME);
        var activity = row.read(RotaFormat.ACTIVITY, ActivityWord.READER).orElseThrow();
        var day = LocalDate.ofInstant(start, task.zone());
        var member = named.computeIfAbsent(new Named(name, day), _ -> people.member(name, day, task))
                .orElseThrow(() -> unknown(row, name));
        try {
            var shift = new Shift(member, day, start, end, activity);
            var stated = days.computeIfAbsent(new PersonDay(member, day), _ -> new LinkedHashSet<>());
            refuseSecond(row, shift, stated);
            if (!stated.add(shift)) {
                task.verdicts().unchanged(1);
            }
        } catch (BrokenRule rule) {
            var column = Optional.ofNullable(rule.field()).orElse(RotaFormat.END);
            throw row.rejected(column, rule.key(), rule.arguments().toArray());
        }
        if (sample.size() < SAMPLE) {
            var until = row.text(RotaFormat.END);
            sample.add(new SampleLine(name, row.text(RotaFormat.START), row.text(RotaFormat.ACTIVITY), until));
        }
    }

    private Instant moment(ImportRow row, String column) {
        row.needed(column, LONGEST_NAME);
        var at = row.read(column, moments).orElseThrow();
        if (at.toEpochMilli() % CLOCK_STEP.toMillis() != 0) {
            throw row.rejected(column, "rota.imports.reason.minute");
        }
        return at;
    }

    private RuntimeException unknown(ImportRow row, String name) {
        unknown.merge(name, 1L, Long::sum);
        return row.rejected(RotaFormat.USERNAME, "rota.imports.reason.person");
    }

    /** Two rows of the same kind that begin at once, or lie across each other, contradict. */
    private static void refuseSecond(ImportRow row, Shift shift, Set<Shift> stated) {
        for (var other : stated) {
            var meets = other.start().isBefore(shift.end()) && shift.start().isBefore(other.end());
            if (meets && other.activity() == shift.activity() && !other.equals(shift)) {
                throw row.rejected(RotaFormat.START, "rota.imports.reason.twice");
            }
        }
    }

    @Override
    public ImportOutcome finish() {
        var changed = new HashSet<MemberId>();
        var written = 0L;
        for (var stated : days.entrySet()) {
            var stands = layers.top(stated.getKey());
            var fresh = new HashSet<>(stated.getValue());
            fresh.removeAll(stands);
            task.verdicts().accepted(fresh.size());
            task.verdicts().unchanged(stated.getValue().size() - fresh.size());
            if (!stands.equals(stated.getValue())) {
                layers.lay(task.importId(), stated.getKey(), stated.getValue());
                changed.add(stated.getKey().member());
                written += stated.getValue().size();
            }
        }
        news.changed(changed);
        var unmatched = unknown.entrySet().stream()
                .map(name -> new Unmatched(name.getKey(), name.getValue()))
                .toList();
        return new ImportOutcome(written, unmatched, sample);
    }
}
