package org.huddleboard.kpi.application.imports;

import java.util.ArrayList;
import java.util.List;
import org.huddleboard.kpi.application.imports.ContactBook.Entry;
import org.huddleboard.kpi.application.imports.ContactBook.News;
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
    private final ContactDesk desk;
    private final ContactReader reader;
    private final Tallies tallies;
    private final ContactBook.Hashes hashes = new ContactBook.Hashes();
    private List<Waiting> batch = new ArrayList<>(BATCH);
    private Runnable verdicts = () -> {};

    ContactSession(ImportTask task, AgentBook agents, ReadingSink sink, ContactDesk.Opening desks) {
        this.task = task;
        this.agents = agents;
        this.sink = sink;
        this.desk = desks.open(sink.layer());
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
            handOver();
        }
    }

    /** The batch goes to the store; what it said of the one before is told meanwhile. */
    private void handOver() {
        verdicts.run();
        var waiting = batch;
        var news = desk.take(waiting.stream().map(Waiting::entry).toList());
        verdicts = () -> tell(waiting, news.get());
        batch = new ArrayList<>(BATCH);
    }

    private void tell(List<Waiting> waiting, List<News> news) {
        long fresh = 0;
        long unchanged = 0;
        for (var i = 0; i < waiting.size(); i++) {
            switch (news.get(i)) {
                case FRESH -> {
                    fresh++;
                    tallies.add(waiting.get(i).contact());
                }
                case UNCHANGED -> unchanged++;
                case OTHER_VALUES ->
                    task.verdicts()
                            .rejected(
                                    waiting.get(i).row().rejected(ContactFormat.ID, "kpi.imports.reason.otherValues"));
            }
        }
        task.verdicts().accepted(fresh);
        task.verdicts().unchanged(unchanged);
        if (tallies.size() > MOST_GROUPS) {
            sink.write(Covers.NOTHING, tallies.take());
        }
    }

    @Override
    public ImportOutcome finish() {
        if (!batch.isEmpty()) {
            handOver();
        }
        verdicts.run();
        sink.write(Covers.NOTHING, tallies.take());
        sink.settle(Covers.NOTHING);
        return new ImportOutcome(sink.written(), agents.unmatched(), sink.sample());
    }

    @Override
    public void close() {
        desk.close();
    }
}
