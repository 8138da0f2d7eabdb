package org.huddleboard.kpi.application.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.huddleboard.kpi.application.imports.ContactBook.Entry;
import org.huddleboard.kpi.domain.Contact;
import org.huddleboard.shared.imports.ImportOutcome;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;

/** A file of contacts with ids: each is counted once, whichever files tell of it. */
final class ContactSession implements ImportSession {
    private static final int BATCH = 2_000;
    private static final int MOST_GROUPS = 50_000;
    private static final int LONGEST_ID = 200;

    private final ImportTask task;
    private final AgentBook agents;
    private final ReadingSink sink;
    private final ContactBook contacts;
    private final ContactReader reader;
    private final Tallies tallies;
    private final ContactBook.Hashes hashes = new ContactBook.Hashes();
    private final List<Waiting> batch = new ArrayList<>(BATCH);

    ContactSession(ImportTask task, AgentBook agents, ReadingSink sink, ContactBook contacts) {
        this.task = task;
        this.agents = agents;
        this.sink = sink;
        this.contacts = contacts;
        this.reader = new ContactReader(task, agents);
        this.tallies = new Tallies(agents, task.columns().has(ContactFormat.WAIT));
    }

    private record Waiting(ImportRow row, Contact contact, Entry entry) {}

    @Override
    public void row(ImportRow row) {
        var id = row.needed(ContactFormat.ID, LONGEST_ID);
        var contact = reader.read(row);
        agents.count(contact.agentKey());
        batch.add(new Waiting(row, contact, hashes.entry(task.source(), id, contact)));
        if (batch.size() == BATCH) {
            judge();
        }
    }

    private void judge() {
        var known = new HashMap<>(contacts.known(
                batch.stream().map(waiting -> waiting.entry().key()).toList()));
        var fresh = new ArrayList<Entry>(batch.size());
        long unchanged = 0;
        for (var waiting : batch) {
            var entry = waiting.entry();
            var before = known.putIfAbsent(entry.key(), entry);
            if (before == null) {
                fresh.add(entry);
                tallies.add(waiting.contact());
            } else if (before.equals(entry)) {
                unchanged++;
            } else {
                task.verdicts().rejected(waiting.row().rejected(ContactFormat.ID, "kpi.imports.reason.otherValues"));
            }
        }
        fresh.sort(Comparator.comparingLong(Entry::key));
        contacts.note(sink.layer(), fresh);
        task.verdicts().accepted(fresh.size());
        task.verdicts().unchanged(unchanged);
        batch.clear();
        if (tallies.size() > MOST_GROUPS) {
            sink.write(Covers.NOTHING, tallies.take());
        }
    }

    @Override
    public ImportOutcome finish() {
        if (!batch.isEmpty()) {
            judge();
        }
        sink.write(Covers.NOTHING, tallies.take());
        sink.settle(Covers.NOTHING);
        return new ImportOutcome(sink.written(), agents.unmatched(), sink.sample());
    }
}
