package org.huddleboard.rota.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.groups.Tuple;
import org.huddleboard.people.ClockFormat;
import org.huddleboard.people.MySettings;
import org.huddleboard.people.Theme;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feed as a calendar program reads it, at both clock changes of 2027 and at both sites. */
class CalendarFeedTests extends FeedCentre {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");

    @TempDir
    Path folder;

    private ImportResult shifts(MemberId member, ZoneId zone, String... spans) throws Exception {
        var name = centre.knownAs(member, "login");
        var rows = List.of(spans).stream()
                .map(span -> name + "," + span.replace(" to ", ",") + ",SHIFT")
                .collect(Collectors.joining("\n", "username,start,end,activity\n", "\n"));
        var file = Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), rows);
        var order = new ImportOrder("rota", "auto", Optional.of(zone), Optional.empty(), "rota.csv");
        return centre.asToken(Set.of("imports"), () -> imports.run(order, file, false));
    }

    @Test
    void shiftsInLeedsKeepTheirLocalHourWhenTheClocksGoForward() throws Exception {
        var result = shifts(
                amira,
                LONDON,
                "2027-03-27T08:00 to 2027-03-27T16:30",
                "2027-03-28T00:30 to 2027-03-28T02:30",
                "2027-03-28T08:00 to 2027-03-28T16:30",
                "2027-03-29T01:30 to 2027-03-29T09:00");

        assertThat(result.rejected()).isEmpty();
        assertThat(events(address(amira)))
                .extracting(FeedCentre::start, FeedCentre::end)
                .containsExactly(
                        span("2027-03-27T08:00:00Z", "2027-03-27T16:30:00Z"),
                        span("2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"),
                        span("2027-03-28T07:00:00Z", "2027-03-28T15:30:00Z"),
                        span("2027-03-29T00:30:00Z", "2027-03-29T08:00:00Z"));
    }

    @Test
    void shiftsInLeedsKeepTheirLocalHourWhenTheClocksGoBack() throws Exception {
        clock.set(OCTOBER);
        shifts(
                amira,
                LONDON,
                "2027-10-30T08:00 to 2027-10-30T16:30",
                "2027-10-31T00:30 to 2027-10-31T02:30",
                "2027-10-31T08:00 to 2027-10-31T16:30",
                "2027-11-01T01:30 to 2027-11-01T09:00");

        assertThat(events(address(amira)))
                .extracting(FeedCentre::start, FeedCentre::end)
                .containsExactly(
                        span("2027-10-30T07:00:00Z", "2027-10-30T15:30:00Z"),
                        span("2027-10-30T23:30:00Z", "2027-10-31T02:30:00Z"),
                        span("2027-10-31T08:00:00Z", "2027-10-31T16:30:00Z"),
                        span("2027-11-01T01:30:00Z", "2027-11-01T09:00:00Z"));
    }

    @Test
    void shiftsInManilaDoNotMoveAtAll() throws Exception {
        for (var now : List.of(MARCH, OCTOBER)) {
            clock.set(now);
            var days = now.equals(MARCH)
                    ? List.of("2027-03-27", "2027-03-28", "2027-03-29")
                    : List.of("2027-10-30", "2027-10-31", "2027-11-01");
            shifts(
                    mara,
                    MANILA,
                    days.stream()
                            .map(day -> day + "T15:00 to " + day + "T23:30")
                            .toArray(String[]::new));

            assertThat(events(address(mara)))
                    .filteredOn(event -> start(event).isAfter(now))
                    .extracting(event -> start(event).atZone(MANILA).toLocalDateTime())
                    .containsExactlyElementsOf(days.stream()
                            .map(day -> LocalDateTime.parse(day + "T15:00"))
                            .toList());
        }
    }

    @Test
    void sessionAcrossTheSitesIsOneMomentBeforeAtAndAfterBothChanges() throws Exception {
        for (var day : List.of("2027-03-27", "2027-03-28", "2027-03-29", "2027-10-30", "2027-10-31", "2027-11-01")) {
            clock.set(day.startsWith("2027-03") ? MARCH : OCTOBER);
            var session = new RecordRef("test", UUID.randomUUID());
            var from = LocalDateTime.parse(day + "T09:30").atZone(LONDON).toInstant();
            offPhone.claim(session, OffPhoneKind.SHADOWING, amira, from, from.plus(Duration.ofMinutes(45)));
            offPhone.claim(session, OffPhoneKind.SHADOWING, mara, from, from.plus(Duration.ofMinutes(45)));

            var inLeeds = last(events(address(amira)));
            var inManila = last(events(address(mara)));

            assertThat(start(inLeeds)).as(day).isEqualTo(from).isEqualTo(start(inManila));
            assertThat(start(inLeeds).atZone(LONDON).toLocalDateTime()).hasToString(day + "T09:30");
            var winter = day.equals("2027-03-27") || day.equals("2027-10-31") || day.equals("2027-11-01");
            assertThat(start(inManila).atZone(MANILA).toLocalDateTime())
                    .hasToString(day + (winter ? "T17:30" : "T16:30"));
        }
    }

    @Test
    void movedAndCancelledBookingKeepsItsUidAndCountsUp() throws Exception {
        var session = new RecordRef("test", UUID.randomUUID());
        var from = Instant.parse("2027-03-22T10:00:00Z");
        var address = address(amira);
        offPhone.claim(session, OffPhoneKind.SHADOWING, amira, from, from.plus(Duration.ofMinutes(30)));
        var first = last(events(address));

        offPhone.claim(session, OffPhoneKind.SHADOWING, amira, from.plusSeconds(3600), from.plusSeconds(5400));
        var moved = last(events(address));
        offPhone.release(session);
        var cancelled = last(events(address));

        assertThat(List.of(said(moved, "UID"), said(cancelled, "UID"))).containsOnly(said(first, "UID"));
        assertThat(List.of(said(first, "SEQUENCE"), said(moved, "SEQUENCE"), said(cancelled, "SEQUENCE")))
                .containsExactly("0", "1", "2");
        assertThat(start(moved)).isEqualTo(from.plusSeconds(3600));
        assertThat(said(moved, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(said(cancelled, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void titlesComeFromTheModuleThatBookedInTheReadersLanguage() throws Exception {
        var from = Instant.parse("2027-03-22T10:00:00Z");
        offPhone.claim(
                new RecordRef("test", UUID.randomUUID()), OffPhoneKind.SHADOWING, amira, from, from.plusSeconds(1800));
        offPhone.claim(
                new RecordRef("nobody's", UUID.randomUUID()),
                OffPhoneKind.COACHING,
                amira,
                from.plusSeconds(1800),
                from.plusSeconds(3600));
        var address = address(amira);

        assertThat(events(address))
                .extracting(event -> said(event, "SUMMARY"))
                .containsExactly("Listen in with Ana", "Coaching");
        assertThat(said(events(address).getFirst(), "DESCRIPTION")).isEqualTo("Billing; bring a headset");

        centre.as(
                amira,
                () -> settings.change(
                        new MySettings.Settings(Locale.of("es"), ClockFormat.HOURS_24, Theme.SYSTEM, true)));

        assertThat(said(events(address).getFirst(), "SUMMARY")).isEqualTo("Escuchar con Ana");
    }

    private static VEvent last(List<VEvent> events) {
        return events.getLast();
    }

    private static Tuple span(String from, String to) {
        return tuple(Instant.parse(from), Instant.parse(to));
    }
}
