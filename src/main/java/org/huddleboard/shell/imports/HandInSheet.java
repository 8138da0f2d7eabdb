package org.huddleboard.shell.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huddleboard.people.Team;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.Imports.KindCard;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.SoftButton;

/** What somebody says about a file, and the file itself. */
class HandInSheet extends Sheet {
    private static final int MEGABYTE = 1024 * 1024;

    private final Select<KindCard> kind = new Select<>();
    private final Select<String> format = new Select<>();
    private final ComboBox<String> zone = new ComboBox<>();
    private final ComboBox<Team> team = new ComboBox<>();
    private final Upload upload = new Upload();
    private final TemplateLinks templates = new TemplateLinks();

    HandInSheet(
            List<KindCard> kinds,
            Function<KindCard, List<Team>> teams,
            ZoneId usualZone,
            long mostBytes,
            BiConsumer<ImportOrder, Path> handedIn) {
        addClassName("imports-view__hand-in");
        zone.setLabel(getTranslation("imports.screen.zone"));
        zone.setHelperText(getTranslation("imports.screen.zoneHint"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(usualZone.getId());
        team.setLabel(getTranslation("imports.screen.team"));
        team.setHelperText(getTranslation("imports.screen.teamHint"));
        team.setPlaceholder(getTranslation("imports.screen.noTeam"));
        team.setItemLabelGenerator(Team::name);
        team.setClearButtonVisible(true);
        kinds(teams);
        offer(kinds);
        var fields = new Div(kind, format, zone, team);
        fields.addClassName("imports-view__fields");
        upload(mostBytes, handedIn);
        add(fields, upload, templates);
    }

    private void kinds(Function<KindCard, List<Team>> teams) {
        kind.setLabel(getTranslation("imports.screen.kind"));
        kind.setItemLabelGenerator(of -> getTranslation("imports.screen.kind." + of.name()));
        format.setLabel(getTranslation("imports.screen.format"));
        format.setItemLabelGenerator(of -> of.equals(ImportOrder.AUTO)
                ? getTranslation("imports.screen.format.auto")
                : FormatName.of(of, this::getTranslation));
        kind.addValueChangeListener(chosen -> Optional.ofNullable(chosen.getValue())
                .ifPresent(of -> {
                    templates.setVisible(of.name().equals("kpi"));
                    format.setItems(Stream.concat(Stream.of(ImportOrder.AUTO), of.formats().stream())
                            .toList());
                    format.setValue(ImportOrder.AUTO);
                    var reach = teams.apply(of);
                    team.setItems(reach);
                    if (reach.size() == 1) {
                        team.setValue(reach.getFirst());
                    }
                }));
    }

    /** The kinds there are and their formats, anew; what is chosen stays chosen. */
    void offer(List<KindCard> kinds) {
        var before = Optional.ofNullable(kind.getValue()).map(KindCard::name).orElse("kpi");
        var saved = Optional.ofNullable(team.getValue());
        kind.setItems(kinds);
        kind.setVisible(kinds.size() > 1);
        kinds.stream()
                .filter(of -> of.name().equals(before))
                .findFirst()
                .or(() -> kinds.stream().findFirst())
                .ifPresent(kind::setValue);
        saved.ifPresent(team::setValue);
    }

    private void upload(long mostBytes, BiConsumer<ImportOrder, Path> handedIn) {
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, mostBytes));
        var choose = new SoftButton(getTranslation("imports.screen.choose"));
        choose.setIcon(Glyph.UPLOAD.icon());
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("imports.screen.drop", mostBytes / MEGABYTE)));
        upload.setUploadHandler(
                UploadHandler.toTempFile((metadata, file) -> taken(metadata.fileName(), file, handedIn)));
        upload.addFileRejectedListener(
                _ -> Notices.problem(getTranslation("imports.refused.tooLarge", mostBytes / MEGABYTE)));
        upload.addClassName("imports-view__upload");
    }

    private void taken(String name, File file, BiConsumer<ImportOrder, Path> handedIn) {
        var order = new ImportOrder(
                kind.getValue().name(),
                format.getValue(),
                Optional.ofNullable(zone.getValue()).map(ZoneId::of),
                Optional.ofNullable(team.getValue()).map(Team::id),
                name);
        handedIn.accept(order, file.toPath());
    }

    void clear() {
        upload.clearFileList();
    }
}
