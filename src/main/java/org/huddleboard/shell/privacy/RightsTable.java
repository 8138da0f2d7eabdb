package org.huddleboard.shell.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huddleboard.people.Role;
import org.huddleboard.shared.Action;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** docs/roles.csv by what may be done: the same table that the board asks at every step. */
@Component
class RightsTable {
    private static final String FILE = "org/huddleboard/roles.csv";

    private final Map<Action, List<Right>> rights = new TreeMap<>();

    RightsTable() {
        for (var line : text().lines().skip(1).toList()) {
            var cells = line.split(",", -1);
            if (cells.length == 3 && isRole(cells[0])) {
                rights.merge(
                        Action.valueOf(cells[1]),
                        List.of(new Right(Role.valueOf(cells[0]), cells[2])),
                        RightsTable::both);
            }
        }
    }

    /** Who may, and how far: OWN, TEAM, SITE or ALL. */
    record Right(Role role, String reach) {}

    /** In the order of the actions. */
    Map<Action, List<Right>> rights() {
        return rights;
    }

    private static boolean isRole(String holder) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(holder));
    }

    private static List<Right> both(List<Right> one, List<Right> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
