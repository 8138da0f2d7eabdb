package org.huddleboard.kpi.application.imports;

import java.util.List;
import java.util.UUID;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportKind;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.springframework.stereotype.Component;

/** Files of figures: lists of contacts, and sums and counts that another program has made already. */
@Component
class KpiImportKind implements ImportKind {
    static final String NAME = "kpi";

    private final ReadingsRecorder recorder;
    private final ReadingLayers layers;
    private final ReadingStore store;
    private final StandingReadings standing;
    private final ContactBook contacts;
    private final AgentBooks agents;
    private final AuditTrail audit;

    KpiImportKind(
            ReadingsRecorder recorder,
            ReadingLayers layers,
            ReadingStore store,
            StandingReadings standing,
            ContactBook contacts,
            AgentBooks agents,
            AuditTrail audit) {
        this.recorder = recorder;
        this.layers = layers;
        this.store = store;
        this.standing = standing;
        this.contacts = contacts;
        this.agents = agents;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Action action() {
        return Action.KPI_IMPORT;
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of(ContactFormat.FORMAT, GenericFormat.FORMAT);
    }

    @Override
    public ImportSession open(ImportTask task) {
        var source = task.format().name();
        if (!task.dryRun()) {
            audit.note(AuditTrail.Deed.IMPORTED, null, task.importId());
        }
        var layer = layers.open(task.importId(), source, task.team());
        var sink = new ReadingSink(layer, source, recorder, store, standing);
        var book = agents.open(task.team());
        if (source.equals(GenericFormat.FORMAT.name())) {
            return new GenericSession(task, book, sink);
        }
        return task.columns().has(ContactFormat.ID)
                ? new ContactSession(task, book, sink, contacts)
                : new AgentDaySession(task, book, sink);
    }

    @Override
    public void undo(UUID importId) {
        audit.note(AuditTrail.Deed.IMPORT_UNDONE, null, importId);
        recorder.takeBack(importId);
    }
}
