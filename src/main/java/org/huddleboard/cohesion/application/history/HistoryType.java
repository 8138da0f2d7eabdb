package org.huddleboard.cohesion.application.history;

import java.util.Locale;
import java.util.Optional;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.domain.tie.AttendancePart;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/** What one row of a team's past tells. */
enum HistoryType {
    FEEDBACK,
    TIP_TRIED,
    SHADOW,
    COACHING,
    HUDDLE_EXPECTED,
    HUDDLE_PRESENT,
    HUDDLE_ACKNOWLEDGED,
    GOAL_CHECKIN,
    PULSE;

    static final CellReader<HistoryType> READER = new CellReader<>() {
        @Override
        public Optional<HistoryType> read(String text) {
            var word = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
            for (var type : values()) {
                if (type.name().equals(word)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }

        @Override
        public String reason() {
            return "cohesion.imports.reason.type";
        }
    };

    /** Which kind of tie it is, if it is one. */
    Optional<TieKind> tie() {
        return switch (this) {
            case FEEDBACK -> Optional.of(TieKind.FEEDBACK);
            case TIP_TRIED -> Optional.of(TieKind.TIP_TRIED);
            case SHADOW -> Optional.of(TieKind.SHADOW);
            case COACHING -> Optional.of(TieKind.COACHING);
            case HUDDLE_EXPECTED, HUDDLE_PRESENT, HUDDLE_ACKNOWLEDGED, GOAL_CHECKIN, PULSE -> Optional.empty();
        };
    }

    /** What it says of a member and a huddle, if it does. */
    Optional<AttendancePart> attendance() {
        return switch (this) {
            case HUDDLE_EXPECTED -> Optional.of(AttendancePart.EXPECTED);
            case HUDDLE_PRESENT -> Optional.of(AttendancePart.PRESENT);
            case HUDDLE_ACKNOWLEDGED -> Optional.of(AttendancePart.ACKNOWLEDGED);
            case FEEDBACK, TIP_TRIED, SHADOW, COACHING, GOAL_CHECKIN, PULSE -> Optional.empty();
        };
    }
}
