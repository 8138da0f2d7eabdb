package org.huddleboard.shared.imports.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.WrongParameter;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportLimit;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.Imports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes files in from programs, and takes them back. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportsApi {
    private final Imports imports;
    private final ImportLimit limit;
    private final Messages messages;

    ImportsApi(Imports imports, ImportLimit limit, Messages messages) {
        this.imports = imports;
        this.limit = limit;
        this.messages = messages;
    }

    @PostMapping("/{kind}")
    ImportAnswer take(
            @PathVariable String kind,
            @RequestParam(defaultValue = ImportOrder.AUTO) String format,
            @RequestParam Optional<String> zone,
            @RequestParam Optional<String> team,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request,
            Locale language)
            throws IOException {
        var order = new ImportOrder(kind, format, zone(zone), team(team), name(request, kind));
        imports.check(order);
        try (var file = UploadedFile.of(request.getInputStream(), request.getContentLengthLong(), limit.mostBytes())) {
            return ImportAnswer.from(imports.run(order, file.path(), dryRun), language, messages);
        }
    }

    @DeleteMapping("/{importId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID importId) {
        imports.undo(importId);
    }

    private static Optional<ZoneId> zone(Optional<String> name) {
        try {
            return name.filter(text -> !text.isBlank()).map(ZoneId::of);
        } catch (DateTimeException _) {
            throw new WrongParameter("zone");
        }
    }

    private static Optional<TeamId> team(Optional<String> id) {
        try {
            return id.filter(text -> !text.isBlank()).map(TeamId::of);
        } catch (IllegalArgumentException _) {
            throw new WrongParameter("team");
        }
    }

    private static String name(HttpServletRequest request, String kind) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .map(ContentDisposition::parse)
                .map(ContentDisposition::getFilename)
                .orElse(kind + ".csv");
    }
}
