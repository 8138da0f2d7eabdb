package org.huddleboard.cohesion.application.history;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.huddleboard.cohesion.application.pulse.HistoryPulse;
import org.huddleboard.cohesion.application.tie.GoalBook;
import org.huddleboard.cohesion.application.tie.HuddleBook;
import org.huddleboard.cohesion.application.tie.TeamNews;
import org.huddleboard.cohesion.application.tie.TieBook;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportKind;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files of a team's past: ties, huddles, check-ins and pulse answers. */
@Component
@Order(40)
class HistoryImportKind implements ImportKind {
    static final String NAME = "history";

    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final Access access;
    private final Clock clock;
    private final HistoryBooks books;

    HistoryImportKind(
            Memberships memberships,
            PeopleDirectory directory,
            Access access,
            Clock clock,
            TieBook ties,
            HuddleBook huddles,
            GoalBook goals,
            HistoryPulse pulse,
            TeamNews news) {
        this.memberships = memberships;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.books = new HistoryBooks(ties, huddles, goals, pulse, news);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Action action() {
        return Action.HISTORY_IMPORT;
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of(HistoryFormat.FORMAT);
    }

    @Override
    public List<MappableFormat> mappable() {
        return List.of(HistoryFormat.mappable());
    }

    @Override
    public ImportSession open(ImportTask task) {
        var people = new HistoryPeople(memberships, directory, access, task);
        return new HistorySession(task, people, new HistoryMoments(task, clock.instant()), books);
    }

    @Override
    public void undo(UUID importId) {
        books.takeBack(importId);
    }
}
