package org.huddleboard.kpi.application.imports;

import java.util.List;
import java.util.UUID;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportKind;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files of figures, in every shape there is a {@link KpiFormat} for. */
@Component
@Order(30)
class KpiImportKind implements ImportKind {
    static final String NAME = "kpi";

    private final ReadingsRecorder recorder;
    private final ReadingLayers layers;
    private final ReadingStore store;
    private final StandingReadings standing;
    private final List<KpiFormat> formats;
    private final AgentBooks agents;
    private final AuditTrail audit;

    KpiImportKind(
            ReadingsRecorder recorder,
            ReadingLayers layers,
            ReadingStore store,
            StandingReadings standing,
            List<KpiFormat> formats,
            AgentBooks agents,
            AuditTrail audit) {
        this.recorder = recorder;
        this.layers = layers;
        this.store = store;
        this.standing = standing;
        this.formats = List.copyOf(formats);
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
        return formats.stream()
                .filter(KpiFormat::isToldByHeader)
                .map(KpiFormat::shape)
                .toList();
    }

    @Override
    public List<MappableFormat> mappable() {
        return formats.stream().flatMap(format -> format.mappable().stream()).toList();
    }

    @Override
    public ImportSession open(ImportTask task) {
        var source = task.source();
        if (!task.dryRun()) {
            audit.note(AuditTrail.Deed.IMPORTED, null, task.importId());
        }
        var layer = layers.open(task.importId(), source, task.team());
        var sink = new ReadingSink(layer, source, recorder, store, standing);
        return format(task.format()).open(task, agents.open(task.team()), sink);
    }

    private KpiFormat format(ImportFormat shape) {
        return formats.stream()
                .filter(format -> format.shape().name().equals(shape.name()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void undo(UUID importId) {
        audit.note(AuditTrail.Deed.IMPORT_UNDONE, null, importId);
        recorder.takeBack(importId);
    }
}
