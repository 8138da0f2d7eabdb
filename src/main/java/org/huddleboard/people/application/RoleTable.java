package org.huddleboard.people.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huddleboard.people.Role;
import org.huddleboard.shared.Action;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** docs/roles.csv, read at start: who may do what, and how far. A word it does not know stops the start. */
@Component
class RoleTable {
    static final String SCREEN = "SCREEN";
    static final String SCOPE = "SCOPE ";
    private static final String FILE = "org/huddleboard/roles.csv";

    private final List<Row> rows;
    private final Map<String, Map<Action, List<Reach>>> reaches;

    RoleTable() {
        this(read());
    }

    private RoleTable(String text) {
        this.rows = parse(text);
        this.reaches = rows.stream()
                .collect(groupingBy(Row::holder, groupingBy(Row::action, mapping(Row::reach, toUnmodifiableList()))));
    }

    static RoleTable of(String text) {
        return new RoleTable(text);
    }

    private static String read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> parse(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || !lines.getFirst().equals("role,action,scope")) {
            throw new IllegalStateException(FILE + ": the first line must be role,action,scope");
        }
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            if (cells.length != 3) {
                throw new IllegalStateException(FILE + ": three cells expected in: " + line);
            }
            try {
                rows.add(new Row(holder(cells[0]), Action.valueOf(cells[1]), Reach.valueOf(cells[2])));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(FILE + ": unknown word in: " + line, e);
            }
        }
        return List.copyOf(rows);
    }

    private static String holder(String cell) {
        return cell.equals(SCREEN) || cell.startsWith(SCOPE)
                ? cell
                : Role.valueOf(cell).name();
    }

    /** How far each row for that holder and action reaches; none where it may not. */
    List<Reach> reach(String holder, Action action) {
        return reaches.getOrDefault(holder, Map.of()).getOrDefault(action, List.of());
    }

    /** The scopes a token may carry. */
    Set<String> scopes() {
        var scopes = new TreeSet<String>();
        rows.stream()
                .map(Row::holder)
                .filter(holder -> holder.startsWith(SCOPE))
                .forEach(holder -> scopes.add(holder.substring(SCOPE.length())));
        return scopes;
    }

    /** One line of the table. */
    private record Row(String holder, Action action, Reach reach) {}
}
