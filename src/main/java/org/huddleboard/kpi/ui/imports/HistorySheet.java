package org.huddleboard.kpi.ui.imports;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.ImportRun;
import org.huddleboard.shared.imports.ImportState;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;

/** The files handed in so far: who, when, what came of them, and the way back. */
class HistorySheet extends Sheet {
    private final transient PeopleDirectory people;
    private final ZoneId zone;
    private final Consumer<UUID> takeBack;

    HistorySheet(PeopleDirectory people, ZoneId zone, Consumer<UUID> takeBack) {
        this.people = people;
        this.zone = zone;
        this.takeBack = takeBack;
        addClassName("imports-view__history");
    }

    void show(List<ImportRun> runs) {
        removeAll();
        add(new H2(getTranslation("kpi.imports.history.headline")));
        if (runs.isEmpty()) {
            add(new Paragraph(getTranslation("kpi.imports.history.none")));
            return;
        }
        var names = people.people(runs.stream()
                .map(ImportRun::startedBy)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var list = new UnorderedList();
        runs.forEach(run -> list.add(line(run, names)));
        add(list);
    }

    private ListItem line(ImportRun run, Map<MemberId, Person> names) {
        var file = new Span(run.fileName());
        file.addClassName("hb-strong");
        var line = new ListItem(
                file,
                new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(run.startedAt().atZone(zone))),
                new Span(by(run, names)),
                new Span(getTranslation("kpi.imports.state." + run.state())),
                new Span(getTranslation("kpi.imports.history.rows", run.rows(), run.accepted(), run.rejected())));
        if (run.state() == ImportState.DONE) {
            var undo = new CardButton(getTranslation("kpi.imports.takeBack")).soft();
            undo.setAriaLabel(getTranslation("kpi.imports.takeBackFile", run.fileName()));
            undo.addClickListener(_ -> ask(run));
            line.add(undo);
        }
        return line;
    }

    private String by(ImportRun run, Map<MemberId, Person> names) {
        return run.startedByProgram()
                ? getTranslation("kpi.imports.byProgram")
                : run.startedBy().map(names::get).map(Person::name).orElse("");
    }

    private void ask(ImportRun run) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("kpi.imports.takeBackFile", run.fileName()));
        dialog.setText(getTranslation("kpi.imports.takeBackWhat", run.readings()));
        dialog.setConfirmText(getTranslation("kpi.imports.takeBack"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("kpi.imports.keep"));
        dialog.addConfirmListener(_ -> takeBack.accept(run.id()));
        dialog.open();
    }
}
