package org.huddleboard.kpi.ui.imports;

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

    HandInSheet(
            List<KindCard> kinds,
            List<Team> teams,
            ZoneId usualZone,
            long mostBytes,
            BiConsumer<ImportOrder, Path> handedIn) {
        addClassName("imports-view__hand-in");
        kinds(kinds);
        zone.setLabel(getTranslation("kpi.imports.zone"));
        zone.setHelperText(getTranslation("kpi.imports.zoneHint"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(usualZone.getId());
        team.setLabel(getTranslation("kpi.imports.team"));
        team.setHelperText(getTranslation("kpi.imports.teamHint"));
        team.setItems(teams);
        team.setItemLabelGenerator(Team::name);
        team.setClearButtonVisible(true);
        var fields = new Div(kind, format, zone, team);
        fields.addClassName("imports-view__fields");
        upload(mostBytes, handedIn);
        add(fields, upload);
    }

    private void kinds(List<KindCard> kinds) {
        kind.setLabel(getTranslation("kpi.imports.kind"));
        kind.setItemLabelGenerator(of -> getTranslation("kpi.imports.kind." + of.name()));
        format.setLabel(getTranslation("kpi.imports.format"));
        format.setItemLabelGenerator(
                of -> of.equals(ImportOrder.AUTO) ? getTranslation("kpi.imports.format.auto") : of);
        kind.addValueChangeListener(chosen -> {
            var formats = Optional.ofNullable(chosen.getValue())
                    .map(KindCard::formats)
                    .orElse(List.of());
            format.setItems(
                    Stream.concat(Stream.of(ImportOrder.AUTO), formats.stream()).toList());
            format.setValue(ImportOrder.AUTO);
        });
        kind.setItems(kinds);
        kinds.stream()
                .filter(of -> of.name().equals("kpi"))
                .findFirst()
                .or(() -> kinds.stream().findFirst())
                .ifPresent(kind::setValue);
    }

    private void upload(long mostBytes, BiConsumer<ImportOrder, Path> handedIn) {
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, mostBytes));
        var choose = new SoftButton(getTranslation("kpi.imports.choose"));
        choose.setIcon(Glyph.UPLOAD.icon());
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("kpi.imports.drop", mostBytes / MEGABYTE)));
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
