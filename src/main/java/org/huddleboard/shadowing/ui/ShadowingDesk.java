package org.huddleboard.shadowing.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shadowing.application.ArrangeService;
import org.huddleboard.shadowing.application.BookingService;
import org.huddleboard.shadowing.application.DebriefService;
import org.huddleboard.shadowing.application.HostingReading;
import org.huddleboard.shadowing.application.OfferService;
import org.huddleboard.shadowing.application.ShadowingReading;
import org.huddleboard.shadowing.application.StarterService;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;

/** What the screens of shadowing ask: one place to hand on. */
@SpringComponent
record ShadowingDesk(
        ShadowingReading reading,
        HostingReading hosting,
        BookingService booking,
        OfferService offers,
        ArrangeService arranging,
        StarterService starting,
        DebriefService debriefs,
        Drafts drafts,
        SlotWords words,
        Access access,
        Clock clock) {
    ZoneId zone() {
        return hosting.zone();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** The next day from Monday to Friday after today. */
    LocalDate nextWorkingDay() {
        return Stream.iterate(today().plusDays(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .findFirst()
                .orElseThrow();
    }

    /** Whom the reader may book for. */
    LookedAfter lookedAfter() {
        return access.may(Action.SHADOWING_ARRANGE)
                ? new LookedAfter(Optional.of(starting.starters()))
                : LookedAfter.NOBODY;
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, zone());
    }
}
