package org.huddleboard.rota.application.imports;

import java.util.List;
import java.util.UUID;
import org.huddleboard.rota.application.ShiftLayers;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportKind;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files of shifts, as planning tools write them. */
@Component
@Order(20)
class RotaImportKind implements ImportKind {
    private final RotaPeople people;
    private final ShiftLayers layers;
    private final ShiftNews news;

    RotaImportKind(RotaPeople people, ShiftLayers layers, ShiftNews news) {
        this.people = people;
        this.layers = layers;
        this.news = news;
    }

    @Override
    public String name() {
        return "rota";
    }

    @Override
    public Action action() {
        return Action.ROTA_IMPORT;
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of(RotaFormat.FORMAT);
    }

    @Override
    public List<MappableFormat> mappable() {
        return List.of(RotaFormat.mappable());
    }

    @Override
    public ImportSession open(ImportTask task) {
        return new RotaSession(task, people, layers, news);
    }

    @Override
    public void undo(UUID importId) {
        news.changed(layers.lift(importId));
    }
}
