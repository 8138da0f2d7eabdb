package fences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;

/** Where a class lives: {@code <root>.<module>.<room>...}, and on which floor its module stands. */
record House(String root) {

    static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shared", 0),
            Map.entry("live", 1),
            Map.entry("privacy", 1),
            Map.entry("drafts", 1),
            Map.entry("people", 2),
            Map.entry("kpi", 3),
            Map.entry("rota", 3),
            Map.entry("feedback", 4),
            Map.entry("tips", 4),
            Map.entry("shadowing", 4),
            Map.entry("goals", 5),
            Map.entry("improvement", 5),
            Map.entry("huddle", 6),
            Map.entry("coaching", 6),
            Map.entry("cohesion", 7),
            Map.entry("portfolio", 7),
            Map.entry("notifications", 7),
            Map.entry("wall", 8),
            Map.entry("shell", 9));

    /** Packages that lead outside; inside a room they are rooms of their own. */
    private static final Set<String> DOORS = Set.of("ui", "api");

    boolean holds(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    /** The module's name; empty for classes that stand at the front door. */
    String module(JavaClass type) {
        return part(type, 0);
    }

    /** The first package inside the module; empty for the module's root. */
    String room(JavaClass type) {
        return part(type, 1);
    }

    /** A module's spi lies half a floor lower: what a neighbour must answer, it may also implement. */
    double floor(JavaClass type) {
        var floor = FLOORS.getOrDefault(module(type), Integer.MAX_VALUE);
        return room(type).equals("spi") ? floor - 0.5 : floor;
    }

    SliceAssignment rooms() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                var alcove = part(type, 2);
                return module(type).isEmpty()
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(module(type), room(type), DOORS.contains(alcove) ? alcove : "");
            }

            @Override
            public String getDescription() {
                return "rooms of " + root;
            }
        };
    }

    private String part(JavaClass type, int index) {
        if (!holds(type)) {
            return "";
        }
        var parts = type.getPackageName().substring(root.length() + 1).split("\\.");
        return parts.length > index ? parts[index] : "";
    }
}
