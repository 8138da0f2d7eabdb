package org.huddleboard.shared.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.mapping.ColumnMapping;
import org.huddleboard.shared.imports.mapping.Heading;
import org.huddleboard.shared.imports.mapping.LengthUnit;
import org.huddleboard.shared.imports.mapping.SavedFormat;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mappings kept under a name, as they are stored. */
@Component
class SavedFormats {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFormats(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a kind that were not removed, the latest first. */
    List<SavedFormat> of(String kind) {
        var columns = columns(kind);
        return jdbc.sql("select * from import_format where kind = ? and removed_at is null"
                        + " order by made_at desc, name fetch first ? rows only")
                .params(kind, MOST)
                .query((row, _) -> format(row, columns.getOrDefault(row.getObject("id", UUID.class), new Columns())))
                .list();
    }

    Optional<SavedFormat> find(UUID id) {
        return jdbc.sql("select kind from import_format where id = ? and removed_at is null")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(kind -> of(kind).stream()
                        .filter(format -> format.id().equals(id))
                        .findFirst());
    }

    /** Its id, be it kept or removed. */
    Optional<UUID> named(String kind, String name) {
        return jdbc.sql("select id from import_format where kind = ? and plain_name = ?")
                .params(kind, plain(name))
                .query(UUID.class)
                .optional();
    }

    /** Stores the mapping; a removed one of that name stands again. */
    void store(SavedFormat format) {
        var mapping = format.mapping();
        jdbc.sql("delete from import_format_column where format_id = ?")
                .param(format.id())
                .update();
        jdbc.sql("delete from import_format where id = ?").param(format.id()).update();
        jdbc.sql("insert into import_format (id, kind, name, plain_name, base, date_order, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(format.id())
                .param(format.kind())
                .param(format.name())
                .param(plain(format.name()))
                .param(mapping.base())
                .param(mapping.dates().map(DateHabit::name).orElse(null))
                .param(format.madeBy().map(MemberId::value).orElse(null))
                .param(Timestamp.from(format.madeAt()))
                .update();
        mapping.headings()
                .forEach((column, heading) -> jdbc.sql(
                                "insert into import_format_column (format_id, column_name, heading, nth, unit)"
                                        + " values (?, ?, ?, ?, ?)")
                        .param(format.id())
                        .param(column)
                        .param(heading.text())
                        .param(heading.nth())
                        .param(Optional.ofNullable(mapping.units().get(column))
                                .map(LengthUnit::name)
                                .orElse(null))
                        .update());
    }

    void rename(UUID id, String name) {
        jdbc.sql("update import_format set name = ?, plain_name = ? where id = ?")
                .params(name, plain(name), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("update import_format set removed_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    void forget(MemberId member) {
        jdbc.sql("update import_format set made_by = null where made_by = ?")
                .param(member.value())
                .update();
    }

    List<String> namesMadeBy(MemberId member) {
        return jdbc.sql("select name from import_format where made_by = ? order by made_at")
                .param(member.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private record Columns(Map<String, Heading> headings, Map<String, LengthUnit> units) {
        Columns() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    private Map<UUID, Columns> columns(String kind) {
        var found = new HashMap<UUID, Columns>();
        jdbc.sql("select c.* from import_format_column c join import_format f on f.id = c.format_id"
                        + " where f.kind = ? and f.removed_at is null")
                .param(kind)
                .query(row -> {
                    var columns = found.computeIfAbsent(row.getObject("format_id", UUID.class), _ -> new Columns());
                    var name = row.getString("column_name");
                    columns.headings().put(name, new Heading(row.getString("heading"), row.getInt("nth")));
                    Optional.ofNullable(row.getString("unit"))
                            .map(LengthUnit::valueOf)
                            .ifPresent(unit -> columns.units().put(name, unit));
                });
        return found;
    }

    private static SavedFormat format(ResultSet row, Columns columns) throws SQLException {
        var dates = Optional.ofNullable(row.getString("date_order")).map(DateHabit::valueOf);
        return new SavedFormat(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                new ColumnMapping(row.getString("base"), columns.headings(), columns.units(), dates),
                Optional.ofNullable(row.getObject("made_by", UUID.class)).map(MemberId::new),
                row.getTimestamp("made_at").toInstant());
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
