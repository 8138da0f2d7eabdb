package org.huddleboard.kpi.ui.imports;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.UUID;
import org.huddleboard.kpi.application.imports.AgentMatchService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportLimit;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.PageHead;

/** Files handed in: looked at before a row is written, then let in, and taken back if they were wrong. */
@Route("admin/imports")
@PageTitle("Imports")
@Menu(order = 85, title = "Imports", icon = "upload")
@RolesAllowed(Roles.ADMIN)
class ImportsView extends Main {
    private final transient Imports imports;
    private final transient Messages messages;
    private final transient LiveTopics live;
    private final Section stage = new Section();
    private final HandInSheet handIn;
    private final HistorySheet history;
    private final UnmatchedSheet unmatched;
    /** The upload being looked at; an import that was let in deletes its own. */
    private transient UploadedPath waiting = UploadedPath.none();

    ImportsView(
            Imports imports,
            AgentMatchService matches,
            PeopleDirectory people,
            Memberships memberships,
            CurrentMember me,
            ImportLimit limit,
            LiveTopics live,
            Messages messages) {
        this.imports = imports;
        this.messages = messages;
        this.live = live;
        addClassName("imports-view");
        var head = new PageHead(getTranslation("kpi.imports.headline"));
        head.under(getTranslation("kpi.imports.under"));
        var zone = memberships.zoneOf(me.id());
        handIn = new HandInSheet(imports.kinds(), matches.teams(), zone, limit.mostBytes(), this::look);
        history = new HistorySheet(people, zone, this::takeBack);
        unmatched = new UnmatchedSheet(matches, this::showWhatIsThere);
        stage.addClassName("imports-view__stage");
        stage.getElement().setAttribute("aria-live", "polite");
        add(head, handIn, stage, unmatched, history);
        showWhatIsThere();
    }

    private void showWhatIsThere() {
        history.show(imports.history());
        unmatched.show();
    }

    /** Reads the upload without writing, and shows what would come of it. */
    private void look(ImportOrder order, Path file) {
        waiting.discard();
        waiting = new UploadedPath(file);
        handIn.clear();
        read(imports.start(order, file, true), result -> {
            var preview = new PreviewPanel(result, messages, () -> letIn(order, file), this::leave);
            stage.removeAll();
            stage.add(preview);
        });
    }

    private void letIn(ImportOrder order, Path file) {
        waiting = UploadedPath.none();
        read(imports.start(order, file, false), result -> {
            stage.removeAll();
            stage.add(new ResultPanel(result, messages, () -> takeBack(result.importId())));
            showWhatIsThere();
        });
    }

    private void read(UUID importId, ReadingPanel.Done done) {
        stage.removeAll();
        stage.add(new ReadingPanel(importId, imports, live, messages, done, this::showWhatIsThere));
    }

    private void leave() {
        waiting.discard();
        waiting = UploadedPath.none();
        stage.removeAll();
    }

    private void takeBack(UUID importId) {
        imports.undo(importId);
        Notices.done(getTranslation("kpi.imports.takenBack"));
        stage.removeAll();
        showWhatIsThere();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        waiting.discard();
        waiting = UploadedPath.none();
    }
}
