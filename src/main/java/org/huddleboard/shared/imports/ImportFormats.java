package org.huddleboard.shared.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.imports.mapping.ColumnMapping;
import org.huddleboard.shared.imports.mapping.FileLook;
import org.huddleboard.shared.imports.mapping.SavedFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Formats that people have made by saying which column is which; each is used by everybody who hands in that kind. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_IMPORT') or @access.may('PEOPLE_IMPORT') or @access.may('ROTA_IMPORT')")
public class ImportFormats {
    private static final int LONGEST_NAME = 40;

    private final ImportDesk desk;
    private final SavedFormats formats;
    private final ImportRights rights;
    private final ImportLimit limit;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    ImportFormats(
            ImportDesk desk,
            SavedFormats formats,
            ImportRights rights,
            ImportLimit limit,
            Access access,
            CurrentMember me,
            Clock clock) {
        this.desk = desk;
        this.formats = formats;
        this.rights = rights;
        this.limit = limit;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    /** A saved format, and whether whoever is asking may give it another name or remove it. */
    public record FormatCard(SavedFormat format, boolean mine) {}

    /** The saved formats of the kinds one may hand in, by name. */
    public List<FormatCard> saved() {
        return desk.allowed().stream()
                .flatMap(kind -> formats.of(kind.name()).stream())
                .sorted(Comparator.comparing(SavedFormat::name, String.CASE_INSENSITIVE_ORDER))
                .map(format -> new FormatCard(format, isMine(format)))
                .toList();
    }

    /** Looks at the top of a file, to say which of its columns is which. */
    public FileLook look(ImportOrder order, Path file) {
        var kind = desk.require(order);
        try (var opened = ImportFile.open(file, limit.mostBytes())) {
            return FileTop.of(opened).look(order, rights.zone(order), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the mapping under that name; one's own of the same name is replaced. */
    @Transactional
    public void save(String kindName, String name, ColumnMapping mapping) {
        var kind = desk.allowed().stream()
                .filter(of -> of.name().equals(kindName))
                .findFirst()
                .orElseThrow(NotFound::new);
        var base = kind.mappable().stream()
                .filter(of -> of.name().equals(mapping.base()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!base.missing(mapping.headings().keySet()).isEmpty()
                || !mapping.headings().keySet().stream()
                        .allMatch(column -> base.column(column).isPresent())) {
            throw new BrokenRule("imports.map.rule.incomplete");
        }
        var plain = named(kind, name);
        var id = formats.named(kind.name(), plain);
        if (id.flatMap(formats::find).filter(format -> !isMine(format)).isPresent()) {
            throw new BrokenRule("imports.map.rule.nameTaken");
        }
        formats.store(new SavedFormat(
                id.orElseGet(UUID::randomUUID), kind.name(), plain, mapping, me.ifPerson(), clock.instant()));
    }

    /** Gives it another name; what came in under the old one stays with it. */
    @Transactional
    public void rename(UUID id, String name) {
        var format = mine(id);
        var plain = named(desk.kind(format.kind()).orElseThrow(NotFound::new), name);
        if (formats.named(format.kind(), plain)
                .filter(other -> !other.equals(id))
                .isPresent()) {
            throw new BrokenRule("imports.map.rule.nameTaken");
        }
        formats.rename(id, plain);
    }

    /** Files are no longer read by it; what came in stays. */
    @Transactional
    public void remove(UUID id) {
        formats.remove(mine(id).id());
    }

    private static String named(ImportKind kind, String name) {
        var plain = name.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.chars().anyMatch(Character::isISOControl)) {
            throw new BrokenRule("imports.map.rule.name", LONGEST_NAME);
        }
        var known = kind.formats().stream().map(ImportFormat::name);
        if (plain.equalsIgnoreCase(ImportOrder.AUTO) || known.anyMatch(plain::equalsIgnoreCase)) {
            throw new BrokenRule("imports.map.rule.nameTaken");
        }
        return plain;
    }

    private SavedFormat mine(UUID id) {
        return formats.find(id)
                .filter(format ->
                        desk.allowed().stream().anyMatch(kind -> kind.name().equals(format.kind())))
                .filter(this::isMine)
                .orElseThrow(NotFound::new);
    }

    /** Whoever made it and administrators. */
    private boolean isMine(SavedFormat format) {
        return me.ifPerson()
                        .filter(id -> Optional.of(id).equals(format.madeBy()))
                        .isPresent()
                || access.may(Action.PEOPLE_MANAGE);
    }
}
