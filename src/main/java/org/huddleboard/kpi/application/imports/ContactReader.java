package org.huddleboard.kpi.application.imports;

import static org.huddleboard.kpi.application.imports.ContactFormat.ABANDONED;
import static org.huddleboard.kpi.application.imports.ContactFormat.AFTER_WORK;
import static org.huddleboard.kpi.application.imports.ContactFormat.AGENT;
import static org.huddleboard.kpi.application.imports.ContactFormat.AGENT_ID;
import static org.huddleboard.kpi.application.imports.ContactFormat.ANSWERED;
import static org.huddleboard.kpi.application.imports.ContactFormat.CHANNEL;
import static org.huddleboard.kpi.application.imports.ContactFormat.HANDLE;
import static org.huddleboard.kpi.application.imports.ContactFormat.HOLD;
import static org.huddleboard.kpi.application.imports.ContactFormat.RATING;
import static org.huddleboard.kpi.application.imports.ContactFormat.RESOLVED;
import static org.huddleboard.kpi.application.imports.ContactFormat.TALK;
import static org.huddleboard.kpi.application.imports.ContactFormat.WAIT;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.huddleboard.kpi.domain.Contact;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.Durations;
import org.huddleboard.shared.imports.reading.Numbers;
import org.huddleboard.shared.imports.reading.YesNo;

/** Reads a contact from a row, or says which cell cannot be read. */
final class ContactReader {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CHANNEL = 40;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ImportTask task;
    private final AgentBook agents;
    private final ContactDay days;
    private final Numbers ratings;
    private final Durations wait;
    private final Durations handle;
    private final Durations talk;
    private final Durations hold;
    private final Durations afterWork;

    ContactReader(ImportTask task, AgentBook agents) {
        this.task = task;
        this.agents = agents;
        this.days = ContactDay.of(task);
        this.ratings = Numbers.usedBy(task.firstValues(RATING), task.delimiter());
        this.wait = lengths(WAIT);
        this.handle = lengths(HANDLE);
        this.talk = lengths(TALK);
        this.hold = lengths(HOLD);
        this.afterWork = lengths(AFTER_WORK);
    }

    private Durations lengths(String column) {
        return Durations.under(task.columns().wording(column));
    }

    Contact read(ImportRow row) {
        var answered = row.read(ANSWERED, YesNo.READER)
                .or(() -> row.read(ABANDONED, YesNo.READER).map(abandoned -> !abandoned));
        var key = agent(row, answered);
        var contact = new Contact(
                key,
                days.of(row),
                channel(row),
                answered,
                row.read(RESOLVED, YesNo.READER),
                length(row, WAIT, wait),
                handled(row),
                length(row, AFTER_WORK, afterWork),
                rating(row));
        if (!agents.mayImportFor(key, contact.siteDay())) {
            throw row.rejected(agentColumn(), "kpi.imports.reason.otherTeam");
        }
        return contact;
    }

    private String agentColumn() {
        return task.columns().has(AGENT_ID) ? AGENT_ID : AGENT;
    }

    /** A contact that nobody answered may have no agent: it counts for the team the file was handed in for. */
    private String agent(ImportRow row, Optional<Boolean> answered) {
        var column = row.has(AGENT_ID) || !task.columns().has(AGENT) ? AGENT_ID : AGENT;
        if (!row.has(column) && !answered.orElse(true) && agents.hasTeam()) {
            return "";
        }
        var key = BLANKS.matcher(row.needed(column, LONGEST_NAME)).replaceAll(" ");
        agents.member(key, row.text(AGENT));
        return key;
    }

    private static String channel(ImportRow row) {
        var channel = row.text(CHANNEL).toLowerCase(Locale.ROOT);
        if (channel.length() > LONGEST_CHANNEL) {
            throw row.rejected(CHANNEL, "imports.reason.tooLong", LONGEST_CHANNEL);
        }
        return channel;
    }

    /** Handle time as given, else what it is made of: talk, hold and after-call work. */
    private OptionalLong handled(ImportRow row) {
        var whole = row.read(HANDLE, handle);
        if (whole.isPresent() || task.columns().has(HANDLE)) {
            return whole.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        }
        var talked = row.read(TALK, talk);
        return talked.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(talked.get()
                        + row.read(HOLD, hold).orElse(0L)
                        + row.read(AFTER_WORK, afterWork).orElse(0L));
    }

    private static OptionalLong length(ImportRow row, String column, Durations lengths) {
        return row.read(column, lengths).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private OptionalDouble rating(ImportRow row) {
        var rating = row.read(RATING, ratings);
        if (rating.isEmpty()) {
            return OptionalDouble.empty();
        }
        var score = rating.get().doubleValue();
        if (score < 1 || score > 5) {
            throw row.rejected(RATING, "kpi.imports.reason.rating");
        }
        return OptionalDouble.of(score);
    }
}
