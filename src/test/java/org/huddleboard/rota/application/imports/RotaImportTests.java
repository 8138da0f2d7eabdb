package org.huddleboard.rota.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.rota.OnShift;
import org.huddleboard.rota.ShiftsChanged;
import org.huddleboard.rota.application.ShiftBook;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.imports.RefusedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class RotaImportTests {
    private static final String HEADER = "username,start,end,activity\n";
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    ApplicationContext spring;

    @Autowired
    Imports imports;

    @Autowired
    OnShift onShift;

    @Autowired
    ShiftBook shifts;

    @Autowired
    ApplicationEvents events;

    @TempDir
    Path folder;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId ben;
    MemberId pat;
    String amirasName;
    String bensName;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        ben = centre.agent("Ben Okafor", voice);
        pat = centre.member("Pat Ellis");
        centre.holds(pat, Role.PLANNER, centre.leeds());
        amirasName = centre.knownAs(amira, "amira");
        bensName = centre.knownAs(ben, "ben");
    }

    private ImportResult run(String rows) {
        return run(pat, rows, false);
    }

    private ImportResult run(MemberId by, String rows, boolean dry) {
        try {
            var file = Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), HEADER + rows);
            var order = new ImportOrder("rota", "auto", Optional.of(LONDON), Optional.empty(), "rota.csv");
            return centre.as(by, () -> imports.run(order, file, dry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String monday(String name) {
        return """
            %1$s,2027-03-01T08:00,2027-03-01T16:30,SHIFT
            %1$s,2027-03-01T10:00,2027-03-01T10:15,Break
            %1$s,2027-03-01T12:30+00:00,2027-03-01T13:00Z,lunch
            """.formatted(name);
    }

    private Set<MemberId> at(String moment) {
        return onShift.at(voice, Instant.parse(moment));
    }

    @Test
    void plannersFileSaysWhoIsOnShift() {
        assertThat(onShift.isKnown(voice, DAY)).isFalse();

        var result = run(monday(amirasName));

        assertThat(result.accepted()).isEqualTo(3);
        assertThat(result.rejected()).isEmpty();
        assertThat(onShift.isKnown(voice, DAY)).isTrue();
        assertThat(onShift.isKnown(voice, DAY.plusDays(1))).isFalse();
        assertThat(at("2027-03-01T07:59:00Z")).isEmpty();
        assertThat(at("2027-03-01T08:00:00Z")).containsExactly(amira);
        assertThat(at("2027-03-01T12:45:00Z")).containsExactly(amira);
        assertThat(at("2027-03-01T16:30:00Z")).isEmpty();
        assertThat(shifts.between(amira, Instant.parse("2027-03-01T12:00:00Z"), Instant.parse("2027-03-01T13:00:00Z")))
                .extracting(planned -> planned.shift().activity())
                .containsExactly(Activity.SHIFT, Activity.LUNCH);
        assertThat(events.stream(ShiftsChanged.class))
                .filteredOn(event -> event.members().contains(amira))
                .singleElement()
                .satisfies(event -> assertThat(event.teams()).containsExactly(voice));
    }

    @Test
    void sameFileAgainChangesNothing() {
        run(monday(amirasName));
        events.clear();

        var again = run(monday(amirasName));

        assertThat(again.accepted()).isZero();
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(events.stream(ShiftsChanged.class)).isEmpty();
    }

    @Test
    void triedFileLeavesNothing() {
        assertThat(run(pat, monday(amirasName), true).accepted()).isEqualTo(3);
        assertThat(onShift.isKnown(voice, DAY)).isFalse();
    }

    @Test
    void laterFileReplacesThePersonsDayAndUndoBringsItBack() {
        run(monday(amirasName) + monday(bensName));

        var later = run(amirasName + ",2027-03-01T11:30,2027-03-01T20:00,SHIFT\n");

        assertThat(at("2027-03-01T09:00:00Z")).containsExactly(ben);
        assertThat(at("2027-03-01T19:00:00Z")).containsExactly(amira);
        centre.as(pat, () -> imports.undo(later.importId()));
        assertThat(at("2027-03-01T09:00:00Z")).containsExactlyInAnyOrder(amira, ben);
        assertThat(at("2027-03-01T19:00:00Z")).isEmpty();
    }

    @Test
    void fileUnderALaterOneIsTakenBackWithoutTouchingTheLaterOne() {
        var first = run(monday(amirasName));
        var second = run(amirasName + ",2027-03-01T11:30,2027-03-01T20:00,SHIFT\n");

        centre.as(pat, () -> imports.undo(first.importId()));
        assertThat(at("2027-03-01T19:00:00Z")).containsExactly(amira);
        centre.as(pat, () -> imports.undo(second.importId()));
        assertThat(onShift.isKnown(voice, DAY)).isFalse();
    }

    @Test
    void badRowsAreLeftOutOneByOneWithLineAndColumn() {
        var result = run("""
            %1$s,2027-03-01T08:00,2027-03-01T16:30,SHIFT
            %1$s,2027-03-01T12:00,2027-03-01T11:00,LUNCH
            %1$s,1 March,2027-03-01T13:00,LUNCH
            %1$s,2027-03-01T12:00,2027-03-01T12:30,SIESTA
            nobody at all,2027-03-01T08:00,2027-03-01T16:30,SHIFT
            %1$s,2027-03-28T01:30,2027-03-28T09:00,SHIFT
            %1$s,2027-03-02T08:00,2027-03-03T09:00,SHIFT
            %1$s,2027-03-01T08:00:30,2027-03-01T09:00,BREAK
            ,2027-03-01T08:00,2027-03-01T16:30,SHIFT
            %1$s,2027-03-01T16:00,2027-03-01T18:30,SHIFT
            """.formatted(amirasName));

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.rejected())
                .extracting(
                        row -> row.line(),
                        row -> row.column(),
                        row -> row.value(),
                        row -> row.reason().key())
                .containsExactly(
                        tuple(3L, "end", "2027-03-01T11:00", "rota.rule.order"),
                        tuple(4L, "start", "1 March", "rota.imports.reason.moment"),
                        tuple(5L, "activity", "SIESTA", "rota.imports.reason.activity"),
                        tuple(6L, "username", "nobody at all", "rota.imports.reason.person"),
                        tuple(7L, "start", "2027-03-28T01:30", "rota.imports.reason.moment"),
                        tuple(8L, "end", "2027-03-03T09:00", "rota.rule.tooLong"),
                        tuple(9L, "start", "2027-03-01T08:00:30", "rota.imports.reason.minute"),
                        tuple(10L, "username", "", "imports.reason.empty"),
                        tuple(11L, "start", "2027-03-01T16:00", "rota.imports.reason.twice"));
        assertThat(result.unmatched())
                .singleElement()
                .satisfies(unmatched -> assertThat(unmatched.name()).isEqualTo("nobody at all"));
    }

    @Test
    void plannerWritesTheRotaOfTheirOwnSiteOnly() {
        var mara = centre.agent("Mara Villanueva", centre.team(centre.manila(), "Evening"));

        var result = run(monday(centre.knownAs(mara, "mara")));

        assertThat(result.accepted()).isZero();
        assertThat(result.rejected()).hasSize(3);
    }

    @Test
    void agentHandsInNoShiftsAndUnknownHeaderIsRefused() throws IOException {
        assertThatThrownBy(() -> run(amira, monday(amirasName), false)).isInstanceOf(AccessDeniedException.class);

        var file = Files.writeString(folder.resolve("other.csv"), "who,when\nx,y\n");
        var order = new ImportOrder("rota", "auto", Optional.of(LONDON), Optional.empty(), "other.csv");
        assertThatThrownBy(() -> centre.as(pat, () -> imports.run(order, file, false)))
                .isInstanceOf(RefusedFile.class);
    }
}
