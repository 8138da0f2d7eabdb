package org.huddleboard.kpi.application.imports.vendors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.kpi.application.imports.vendors.Said.Agent;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;

/**
 * Whose a row is: the first of the key columns that says something, else the name, which may stand in two columns.
 * Where the file may be about a whole team, a row without an agent is the team's.
 */
record AgentCells(List<String> keys, List<String> names, boolean mayBeNobodys) {
    private static final int LONGEST = 200;

    AgentCells {
        keys = List.copyOf(keys);
        names = List.copyOf(names);
    }

    Agent of(ImportRow row) {
        var name = names.stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .map(AgentCells::plain)
                .collect(Collectors.joining(" "));
        var column = keys.stream().filter(row::has).findFirst().or(() -> named(row));
        if (column.isEmpty() && mayBeNobodys) {
            return new Agent("", "", keys.getFirst());
        }
        var of = column.orElse(keys.getFirst());
        var key = names.contains(of) ? name : plain(row.needed(of, LONGEST));
        if (key.length() > LONGEST) {
            throw row.rejected(of, "imports.reason.tooLong", LONGEST);
        }
        return new Agent(key, name, of);
    }

    private Optional<String> named(ImportRow row) {
        return names.stream().filter(row::has).findFirst();
    }

    private static String plain(String text) {
        return Mojibake.mended(text.replaceAll("\\s+", " "));
    }

    /** Says so where names are all the file has: two people of one name would be one. */
    AgentCells telling(ImportTask task) {
        if (keys.stream().noneMatch(task.columns()::has)) {
            task.remarks().say("kpi.vendor.remark.byName");
        }
        return this;
    }
}
