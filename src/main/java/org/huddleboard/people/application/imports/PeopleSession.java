package org.huddleboard.people.application.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.imports.ImportOutcome;
import org.huddleboard.shared.imports.ImportOutcome.SampleLine;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.huddleboard.shared.imports.reading.SiteDays;

/** Takes one file of people, row by row. */
final class PeopleSession implements ImportSession {
    private static final int SAMPLE = 8;

    private final ImportTask task;
    private final PeopleBook book;
    private final TeamFinder teams;
    private final SiteDays days;
    private final List<SampleLine> sample = new ArrayList<>();
    private long written;

    PeopleSession(ImportTask task, PeopleBook book, TeamFinder teams) {
        this.task = task;
        this.book = book;
        this.teams = teams;
        var dates = task.firstValues(PeopleFormat.STARTED);
        var heading = task.columns().heading(PeopleFormat.STARTED);
        this.days = SiteDays.under(heading, DateHabit.of(dates, task.zone()).habit(), task.zone());
    }

    @Override
    public void row(ImportRow row) {
        var person = read(row);
        try {
            if (!book.write(task.importId(), person, task.zone())) {
                task.verdicts().unchanged(1);
                return;
            }
        } catch (BrokenRule rule) {
            var column = Optional.ofNullable(rule.field()).orElse(PeopleFormat.USERNAME);
            throw row.rejected(column, rule.key(), rule.arguments().toArray());
        }
        written++;
        task.verdicts().accepted(1);
        if (sample.size() < SAMPLE) {
            var when = person.started().map(LocalDate::toString).orElse("");
            sample.add(new SampleLine(person.name(), when, row.text(PeopleFormat.TEAM), row.text(PeopleFormat.ROLE)));
        }
    }

    private PersonRow read(ImportRow row) {
        var username = row.needed(PeopleFormat.USERNAME, 80).toLowerCase(Locale.ROOT);
        if (username.chars().anyMatch(Character::isWhitespace)) {
            throw row.rejected(PeopleFormat.USERNAME, "people.imports.reason.blank");
        }
        var name = row.needed(PeopleFormat.NAME, 120);
        var email = text(row, PeopleFormat.EMAIL, 200).map(address -> address.toLowerCase(Locale.ROOT));
        if (email.isPresent() && !email.get().matches("[^@\\s]+@[^@\\s]+")) {
            throw row.rejected(PeopleFormat.EMAIL, "people.imports.reason.email");
        }
        var role = row.read(PeopleFormat.ROLE, RoleWord.READER);
        var started = row.read(PeopleFormat.STARTED, days);
        var skills = text(row, PeopleFormat.SKILLS, 400);
        var team = teams.team(task.importId(), row).or(task::team);
        return new PersonRow(username, name, email, team, role, started, skills);
    }

    private static Optional<String> text(ImportRow row, String column, int longest) {
        return row.has(column) ? Optional.of(row.needed(column, longest)) : Optional.empty();
    }

    @Override
    public ImportOutcome finish() {
        return new ImportOutcome(written, List.of(), sample);
    }
}
