package org.huddleboard.shadowing.application;

import java.util.List;
import org.huddleboard.shadowing.domain.Ladder;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Reads how far somebody has climbed. */
@Component
class Ladders {
    private final SessionRows rows;
    private final Surroundings surroundings;

    Ladders(SessionRows rows, Surroundings surroundings) {
        this.rows = rows;
        this.surroundings = surroundings;
    }

    Ladder of(MemberId guest) {
        return of(guest, rows.seatsAbout(guest, surroundings.now()));
    }

    static Ladder of(MemberId guest, List<SeatRow> seats) {
        return new Ladder(seats.stream()
                .filter(seat -> seat.taken() && seat.guest().equals(guest))
                .map(SeatRow::attempt)
                .toList());
    }
}
