package org.huddleboard.shared.imports;

import java.time.ZoneId;
import java.util.Optional;
import org.huddleboard.shared.TeamId;

/** What somebody says about a file they hand in; format {@link #AUTO} leaves the shape to the header. */
public record ImportOrder(String kind, String format, Optional<ZoneId> zone, Optional<TeamId> team, String fileName) {
    public static final String AUTO = "auto";

    /** The same file, read as that format. */
    public ImportOrder as(String other) {
        return new ImportOrder(kind, other, zone, team, fileName);
    }
}
