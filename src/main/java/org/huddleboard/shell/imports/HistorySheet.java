package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DomEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportRun;
import org.huddleboard.shared.imports.ImportState;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;

/** The files handed in so far: who, when, read as what, what came of them, and the way back. */
class HistorySheet extends Sheet {
    private static final String STEP = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final transient PeopleDirectory people;
    private final transient Messages messages;
    private final ZoneId zone;
    private transient Map<UUID, ImportRun> shown = Map.of();

    /** What can be done with one of them. */
    enum Step {
        TAKE_BACK,
        SEE_REJECTED
    }

    HistorySheet(PeopleDirectory people, Messages messages, ZoneId zone, BiConsumer<Step, ImportRun> chosen) {
        this.people = people;
        this.messages = messages;
        this.zone = zone;
        addClassName("imports-view__history");
        getElement()
                .addEventListener("click", event -> told(event, chosen))
                .addEventData(STEP)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    private void told(DomEvent event, BiConsumer<Step, ImportRun> chosen) {
        var data = event.getEventData();
        Optional.ofNullable(shown.get(UUID.fromString(data.get(REF).asString())))
                .ifPresent(run -> chosen.accept(Step.valueOf(data.get(STEP).asString()), run));
    }

    void show(List<ImportRun> runs) {
        shown = runs.stream().collect(Collectors.toMap(ImportRun::id, run -> run));
        removeAll();
        add(new H2(getTranslation("imports.screen.history.headline")));
        if (runs.isEmpty()) {
            add(new Paragraph(getTranslation("imports.screen.history.none")));
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
                new Span(getTranslation("imports.screen.state." + run.state())),
                new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(run.startedAt().atZone(zone))),
                new Span(by(run, names)),
                new Span(readAs(run)),
                new Span(getTranslation("imports.screen.history.rows", run.rows(), run.accepted(), run.rejected())));
        run.refusal().ifPresent(why -> line.add(new Span(why.in(getLocale(), messages))));
        if (run.rejected() > 0) {
            line.add(button(Step.SEE_REJECTED, run, "imports.screen.seeRejected", "imports.screen.seeRejectedOf"));
        }
        if (run.state() == ImportState.DONE) {
            line.add(button(Step.TAKE_BACK, run, "imports.screen.takeBack", "imports.screen.takeBackFile"));
        }
        return line;
    }

    private CardButton button(Step step, ImportRun run, String text, String label) {
        var button = new CardButton(getTranslation(text)).soft().setAction(step.name(), String.valueOf(run.id()));
        button.setAriaLabel(getTranslation(label, run.fileName()));
        return button;
    }

    private String readAs(ImportRun run) {
        var kind = getTranslation("imports.screen.kind." + run.kind());
        return run.format().isEmpty()
                ? kind
                : getTranslation("imports.screen.history.as", kind, FormatName.of(run.format(), this::getTranslation));
    }

    private String by(ImportRun run, Map<MemberId, Person> names) {
        if (run.program().isPresent()) {
            return getTranslation("imports.screen.by." + run.program().get());
        }
        return run.startedByProgram()
                ? getTranslation("imports.screen.byProgram")
                : run.startedBy().map(names::get).map(Person::name).orElse("");
    }
}
