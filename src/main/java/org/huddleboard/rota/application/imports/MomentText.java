package org.huddleboard.rota.application.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/**
 * A date with a time as ISO writes it: with an offset it is a moment, without one it is on the zone's own clock. A
 * local time that the clocks skip is refused; of one that they show twice, the earlier is meant.
 */
record MomentText(ZoneId zone) implements CellReader<Instant> {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .toFormatter();

    @Override
    public Optional<Instant> read(String text) {
        try {
            var read = ISO.parseBest(text.replace(' ', 'T'), Instant::from, LocalDateTime::from);
            return read instanceof LocalDateTime local ? onTheClock(local) : Optional.of(Instant.from(read));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Instant> onTheClock(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).stream().findFirst().map(local::toInstant);
    }

    @Override
    public String reason() {
        return "rota.imports.reason.moment";
    }
}
