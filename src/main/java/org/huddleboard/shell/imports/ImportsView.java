package org.huddleboard.shell.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportFormats;
import org.huddleboard.shared.imports.ImportLimit;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportProgress;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.ImportRun;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.imports.Imports.KindCard;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.imports.ImportsPart;
import org.springframework.beans.factory.ObjectProvider;

/** Files handed in: looked at before a row is written, then let in, and taken back if they were wrong. */
@Route("imports")
@RouteAlias("admin/imports")
@PageTitle("Imports")
@Menu(order = 85, title = "Imports", icon = "upload")
@RolesAllowed({Roles.LEADER, Roles.PLANNER, Roles.ADMIN})
class ImportsView extends Main {
    private final transient Imports imports;
    private final transient ImportFormats formats;
    private final transient ObjectProvider<ImportsPart> parts;
    private final transient PeopleDirectory people;
    private final transient Messages messages;
    private final transient LiveTopics live;
    private final Section stage = new Section();
    private final Div laidBelow = new Div();
    private final Div atTheEnd = new Div();
    private final HandInSheet handIn;
    private final FormatsSheet saved;
    private final HistorySheet history;
    /** The upload being looked at; an import that was let in deletes its own. */
    private transient UploadedPath waiting = UploadedPath.none();

    ImportsView(
            Imports imports,
            ImportFormats formats,
            ObjectProvider<ImportsPart> parts,
            PeopleDirectory people,
            Memberships memberships,
            CurrentMember me,
            ImportLimit limit,
            LiveTopics live,
            Messages messages) {
        this.imports = imports;
        this.formats = formats;
        this.parts = parts;
        this.people = people;
        this.messages = messages;
        this.live = live;
        addClassName("imports-view");
        laidBelow.addClassName("imports-view__parts");
        atTheEnd.addClassName("imports-view__parts");
        var head = new PageHead(getTranslation("imports.screen.headline"));
        head.under(getTranslation("imports.screen.under"));
        var zone = memberships.zoneOf(me.id());
        handIn = new HandInSheet(imports.kinds(), this::teams, zone, limit.mostBytes(), this::handedIn);
        saved = new FormatsSheet(formats, people, messages, zone, this::showWhatIsThere);
        history = new HistorySheet(people, messages, zone, this::step);
        stage.addClassName("imports-view__stage");
        stage.getElement().setAttribute("aria-label", getTranslation("imports.screen.stage"));
        add(head, handIn, stage, laidBelow, saved, history, atTheEnd);
        showWhatIsThere();
    }

    private List<Team> teams(KindCard kind) {
        return people.teams(kind.teams()).stream()
                .sorted(Comparator.comparing(Team::siteName).thenComparing(Team::name))
                .toList();
    }

    private void showWhatIsThere() {
        handIn.offer(imports.kinds());
        laidBelow.removeAll();
        atTheEnd.removeAll();
        parts.orderedStream()
                .forEach(part -> part.show(this::showWhatIsThere)
                        .ifPresent(shown -> (part.isAtTheEnd() ? atTheEnd : laidBelow).add(shown)));
        saved.show();
        history.show(imports.history());
    }

    private void stage(Component part) {
        stage.removeAll();
        stage.add(part);
    }

    private void handedIn(ImportOrder order, Path file) {
        waiting.discard();
        waiting = new UploadedPath(file);
        handIn.clear();
        look(order, file, Optional.empty());
    }

    /** Reads the upload without writing, and shows what would come of it; an unknown one is asked about. */
    private void look(ImportOrder order, Path file, Optional<MappingPanel> mapping) {
        read(
                imports.start(order, file, true),
                result -> stage(new PreviewPanel(
                        result,
                        messages,
                        () -> letIn(order.as(result.format()), file),
                        () -> mapping.ifPresentOrElse(this::stage, () -> map(order, file)),
                        this::leave)),
                ended -> {
                    if (ended.isOfUnknownHeader() && order.format().equals(ImportOrder.AUTO)) {
                        map(order, file);
                    }
                });
    }

    private void map(ImportOrder order, Path file) {
        stage(new MappingPanel(
                formats.look(order, file),
                messages,
                (panel, name, mapping) -> {
                    try {
                        formats.save(order.kind(), name, mapping);
                    } catch (BrokenRule refused) {
                        panel.refuseName(messages.say(
                                getLocale(), refused.key(), refused.arguments().toArray()));
                        return;
                    }
                    showWhatIsThere();
                    look(order.as(name), file, Optional.of(panel));
                },
                this::leave));
    }

    private void letIn(ImportOrder order, Path file) {
        waiting = UploadedPath.none();
        read(
                imports.start(order, file, false),
                result -> {
                    stage(new ResultPanel(result, messages, () -> takeBack(result.importId())));
                    showWhatIsThere();
                },
                _ -> showWhatIsThere());
    }

    private void read(UUID importId, Consumer<ImportResult> done, Consumer<ImportProgress> refused) {
        stage(new ReadingPanel(importId, imports, live, messages, done, refused));
    }

    private void leave() {
        waiting.discard();
        waiting = UploadedPath.none();
        stage.removeAll();
    }

    private void step(HistorySheet.Step step, ImportRun run) {
        switch (step) {
            case TAKE_BACK -> new TakeBackDialog(run, () -> takeBack(run.id())).open();
            case SEE_REJECTED -> {
                stage(new RejectedPanel(run, imports.rejected(run.id()), messages, stage::removeAll));
                stage.scrollIntoView();
            }
        }
    }

    private void takeBack(UUID importId) {
        imports.undo(importId);
        Notices.done(getTranslation("imports.screen.takenBack"));
        stage.removeAll();
        showWhatIsThere();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        waiting.discard();
        waiting = UploadedPath.none();
    }
}
