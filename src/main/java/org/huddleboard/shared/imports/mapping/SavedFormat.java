package org.huddleboard.shared.imports.mapping;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;

/** A mapping kept under a name: who made it, when, for which kind of file. */
public record SavedFormat(
        UUID id, String kind, String name, ColumnMapping mapping, Optional<MemberId> madeBy, Instant madeAt) {
    private static final String PREFIX = "saved:";

    /** Under what its figures stand; another name does not change it. */
    public String source() {
        return PREFIX + id.toString().replace("-", "");
    }

    /** The saved format a source belongs to, if it is one. */
    public static Optional<UUID> idOf(String source) {
        return source.startsWith(PREFIX)
                ? Optional.of(new UUID(
                        Long.parseUnsignedLong(source, PREFIX.length(), PREFIX.length() + 16, 16),
                        Long.parseUnsignedLong(source, PREFIX.length() + 16, PREFIX.length() + 32, 16)))
                : Optional.empty();
    }
}
