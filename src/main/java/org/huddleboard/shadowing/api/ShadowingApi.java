package org.huddleboard.shadowing.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.ArrangeService;
import org.huddleboard.shadowing.application.BookSeat;
import org.huddleboard.shadowing.application.ShadowingReading;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.WrongParameter;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.web.OnceByKey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sessions for programs: read with scope {@code shadowing:read}, offered, booked and given back with scope {@code
 * shadowing:write} and a key of the program's own, so that a retry gets the first answer.
 */
@RestController
@RequestMapping("/api/v1/shadowing/slots")
class ShadowingApi {
    private static final int LONGEST_DAYS = 62;
    private static final int TRIES = 6;

    private final ShadowingReading reading;
    private final ArrangeService arranging;
    private final OnceByKey once;
    private final Messages messages;

    ShadowingApi(ShadowingReading reading, ArrangeService arranging, OnceByKey once, Messages messages) {
        this.reading = reading;
        this.arranging = arranging;
        this.once = once;
        this.messages = messages;
    }

    @GetMapping
    List<SlotAnswer> ofTeam(
            @RequestParam UUID team,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        if (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new WrongParameter("to");
        }
        return reading.slots(new TeamId(team), from, to).stream()
                .map(SlotAnswer::from)
                .toList();
    }

    @PostMapping
    ResponseEntity<Object> offer(
            @RequestHeader(OnceByKey.HEADER) String key,
            @RequestBody SlotRequest wanted,
            HttpServletRequest request,
            Locale language) {
        return once.created(
                key,
                request,
                language,
                () -> new Made(
                        arranging.offerFor(wanted.hostId(), wanted.command()).value()));
    }

    @PostMapping("/{slot}/bookings")
    ResponseEntity<Object> book(
            @PathVariable UUID slot,
            @RequestHeader(OnceByKey.HEADER) String key,
            @RequestBody BookingRequest wanted,
            HttpServletRequest request,
            Locale language) {
        return patiently(() -> once.created(key, request, language, () -> {
            var guest = wanted.guestId();
            var command = new BookSeat(UUID.randomUUID(), new ShadowingSessionId(slot));
            return new Made(arranging.bookFor(guest, command).value());
        }));
    }

    /** Where many want one seat, some wait longer than the store lets them: nothing was written, so they ask again. */
    private static ResponseEntity<Object> patiently(Supplier<ResponseEntity<Object>> call) {
        for (var tries = 1; ; tries++) {
            try {
                return call.get();
            } catch (PessimisticLockingFailureException waitedInVain) {
                if (tries == TRIES) {
                    throw waitedInVain;
                }
            }
        }
    }

    /** Gives the seat back; asked again it changes nothing. */
    @DeleteMapping("/{slot}/bookings/{booking}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(
            @PathVariable UUID slot,
            @PathVariable UUID booking,
            @RequestParam(required = false) @Nullable String reason,
            Locale language) {
        arranging.release(
                new ShadowingSessionId(slot),
                new ShadowingBookingId(booking),
                reason == null || reason.isBlank() ? messages.say(language, "shadowing.api.released") : reason);
    }

    /** Whom the seat is for. */
    record BookingRequest(@Nullable UUID guest) {
        MemberId guestId() {
            if (guest == null) {
                throw BrokenRule.at("guest", "shadowing.rule.guestMissing");
            }
            return new MemberId(guest);
        }
    }

    /** What was made. */
    record Made(UUID id) {}
}
