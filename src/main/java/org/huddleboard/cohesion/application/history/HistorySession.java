package org.huddleboard.cohesion.application.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.history.HistoryMoments.Moment;
import org.huddleboard.cohesion.application.tie.TeamNews;
import org.huddleboard.cohesion.domain.tie.AttendancePart;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportOutcome;
import org.huddleboard.shared.imports.ImportOutcome.SampleLine;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.Numbers;

/** Takes one file of a team's past. */
final class HistorySession implements ImportSession {
    private static final int SAMPLE = 8;
    private static final int LONGEST_REF = 120;
    private static final int LONGEST_NUMBER = 40;
    /** Steps back before the start are real; beyond this somebody means something else. */
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(1000);

    private static final Set<String> DID_NOT_WORK = Set.of("0", "no", "false", "n");

    private final HistoryPeople people;
    private final HistoryMoments moments;
    private final Numbers numbers;
    private final TiesToCome ties;
    private final HuddlesToCome huddles;
    private final CheckInsToCome checkIns;
    private final PulseToCome pulse;
    private final TeamNews news;
    private final List<SampleLine> sample = new ArrayList<>();

    HistorySession(ImportTask task, HistoryPeople people, HistoryMoments moments, HistoryBooks books) {
        this.people = people;
        this.moments = moments;
        this.numbers = Numbers.usedBy(task.firstValues(HistoryFormat.VALUE), task.delimiter());
        this.ties = new TiesToCome(task, books.ties());
        this.huddles = new HuddlesToCome(task, books.huddles());
        this.checkIns = new CheckInsToCome(task, books.goals());
        this.pulse = new PulseToCome(task, books.pulse());
        this.news = books.news();
    }

    @Override
    public void row(ImportRow row) {
        row.needed(HistoryFormat.TYPE, LONGEST_NUMBER);
        var type = row.read(HistoryFormat.TYPE, HistoryType.READER).orElseThrow();
        var moment = moments.of(row);
        switch (type) {
            case FEEDBACK, TIP_TRIED, SHADOW, COACHING -> tie(row, type.tie().orElseThrow(), moment);
            case HUDDLE_EXPECTED, HUDDLE_PRESENT, HUDDLE_ACKNOWLEDGED ->
                huddle(row, type.attendance().orElseThrow(), moment);
            case GOAL_CHECKIN -> checkIn(row, moment);
            case PULSE -> pulse(row, moment);
        }
        if (sample.size() < SAMPLE) {
            var whom = row.has(HistoryFormat.TO)
                    ? row.text(HistoryFormat.FROM) + " → " + row.text(HistoryFormat.TO)
                    : row.text(HistoryFormat.FROM);
            sample.add(new SampleLine(whom, moment.day().toString(), type.name(), row.text(HistoryFormat.VALUE)));
        }
    }

    private void pulse(ImportRow row, Moment moment) {
        PulseToCome.refuseNames(row);
        pulse.add(row, team(row), moment.day());
    }

    private TeamId team(ImportRow row) {
        return people.team(row).orElseThrow(() -> row.rejected(HistoryFormat.TEAM, "imports.reason.empty"));
    }

    private void tie(ImportRow row, TieKind kind, Moment moment) {
        people.team(row);
        var from = people.member(row, HistoryFormat.FROM);
        var to = people.member(row, HistoryFormat.TO);
        if (from.equals(to)) {
            throw row.rejected(HistoryFormat.TO, "cohesion.imports.reason.oneself");
        }
        people.refuseStrangers(row, HistoryFormat.FROM, from, to);
        var worked = kind != TieKind.TIP_TRIED
                || !DID_NOT_WORK.contains(row.text(HistoryFormat.VALUE).toLowerCase(Locale.ROOT));
        ties.add(kind, from, to, ref(row), moment, worked);
    }

    private void huddle(ImportRow row, AttendancePart part, Moment moment) {
        var member = people.member(row, HistoryFormat.FROM);
        var team = people.team(row)
                .or(() -> people.place(member))
                .orElseThrow(() -> row.rejected(HistoryFormat.TEAM, "imports.reason.empty"));
        huddles.add(team, ref(row), moment.day(), member, part);
    }

    private void checkIn(ImportRow row, Moment moment) {
        people.team(row);
        var member = people.member(row, HistoryFormat.FROM);
        people.refuseStrangers(row, HistoryFormat.FROM, member);
        row.needed(HistoryFormat.REF, LONGEST_REF);
        row.needed(HistoryFormat.VALUE, LONGEST_NUMBER);
        var percent = percent(row);
        if (percent.abs().compareTo(FURTHEST) > 0) {
            throw row.rejected(HistoryFormat.VALUE, "cohesion.imports.reason.percent");
        }
        checkIns.add(row, member, ref(row), moment, percent.doubleValue());
    }

    /** With or without its sign. */
    private BigDecimal percent(ImportRow row) {
        var text = row.text(HistoryFormat.VALUE).replace("%", "").strip();
        return numbers.read(text).orElseThrow(() -> row.rejected(HistoryFormat.VALUE, numbers.reason()));
    }

    private static String ref(ImportRow row) {
        return row.has(HistoryFormat.REF) ? row.needed(HistoryFormat.REF, LONGEST_REF) : "";
    }

    @Override
    public ImportOutcome finish() {
        ties.settle();
        huddles.settle();
        checkIns.settle();
        pulse.settle();
        var members = new HashSet<>(ties.touched());
        members.addAll(checkIns.touched());
        news.changed(members);
        news.tell(huddles.touched());
        var written = ties.written() + huddles.written() + checkIns.written() + pulse.written();
        return new ImportOutcome(written, people.unmatched(), sample);
    }
}
