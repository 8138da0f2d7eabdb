package org.huddleboard.shared.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.shared.imports.mapping.SavedFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the sources that records stand under, as people know them. It asks no permission: it serves code that has asked. */
@Component
public class SourceNames {
    private final JdbcClient jdbc;

    SourceNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By source, its saved format's name, be it removed or not; any other source is its own name. */
    public Map<String, String> of(Collection<String> sources) {
        var names = new HashMap<String, String>();
        sources.forEach(source -> names.put(source, source));
        var saved = new HashMap<UUID, String>();
        sources.forEach(source -> SavedFormat.idOf(source).ifPresent(id -> saved.put(id, source)));
        if (!saved.isEmpty()) {
            jdbc.sql("select id, name from import_format where id in (:ids)")
                    .param("ids", List.copyOf(saved.keySet()))
                    .query(row -> {
                        names.put(saved.getOrDefault(row.getObject(1, UUID.class), row.getString(2)), row.getString(2));
                    });
        }
        return Map.copyOf(names);
    }
}
