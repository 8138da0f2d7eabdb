package org.huddleboard.people.application.imports;

import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportKind;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files of people. Nobody in them can sign in before an administrator invites them. */
@Component
@Order(10)
class PeopleImportKind implements ImportKind {
    private final PeopleBook book;
    private final TeamFinder teams;
    private final ImportUndo undo;

    PeopleImportKind(PeopleBook book, TeamFinder teams, ImportUndo undo) {
        this.book = book;
        this.teams = teams;
        this.undo = undo;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Action action() {
        return Action.PEOPLE_IMPORT;
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of(PeopleFormat.FORMAT);
    }

    @Override
    public List<MappableFormat> mappable() {
        return List.of(PeopleFormat.mappable());
    }

    @Override
    public ImportSession open(ImportTask task) {
        return new PeopleSession(task, book, teams);
    }

    @Override
    public void undo(UUID importId) {
        undo.undo(importId);
    }
}
