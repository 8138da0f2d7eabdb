package org.huddleboard.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.mapping.ColumnMapping;
import org.huddleboard.shared.imports.mapping.Heading;
import org.huddleboard.shared.imports.mapping.LengthUnit;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class ImportFormatsTests {
    @Autowired
    ImportFormats formats;

    @Autowired
    Imports imports;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private TestCentre centre;
    private TeamId voice;
    private MemberId admin;
    private MemberId leader;
    private MemberId ana;
    private String anaInFiles;
    private String tag;
    private String name;

    @BeforeEach
    void people() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        admin = centre.administrator("Ada Stone");
        leader = centre.leader("Leo March", voice);
        ana = centre.agent("Ana Bell", voice);
        anaInFiles = centre.knownAs(ana, "Ana");
        tag = UUID.randomUUID().toString().substring(0, 8);
        name = "Lumen " + tag;
    }

    @Test
    void aFileOfUnknownColumnsIsReadByItsFormatFromThenOn() {
        assertThatThrownBy(() -> handIn(admin, "auto", report("130", "20")))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("header");

        save(leader, name, wide(Map.of(), Optional.empty()));
        var first = handIn(leader, "auto", report("130", "20"));
        var again = handIn(admin, name, report("130", "20"));

        assertThat(first.format()).isEqualTo(name);
        assertThat(first.accepted()).isOne();
        assertThat(first.sample())
                .singleElement()
                .satisfies(line -> assertThat(line.figure()).isEqualTo("0:07 (n 20)"));
        assertThat(again.unchanged()).isOne();
        assertThat(centre.as(leader, imports::history))
                .extracting(ImportRun::format)
                .contains(name);
    }

    @Test
    void unitsAndOrderOfDatesAreReadAsSomebodySaid() {
        save(leader, name, wide(Map.of("AHT total", LengthUnit.MINUTES), Optional.of(DateHabit.MONTH_FIRST)));

        var read = handIn(leader, name, report("130", "20"));

        assertThat(read.sample()).singleElement().satisfies(line -> {
            assertThat(line.when()).isEqualTo("2026-04-05");
            assertThat(line.figure()).isEqualTo("6:30 (n 20)");
        });
    }

    @Test
    void anotherNameKeepsTheSourceAndARemovedFormatIsNoLongerKnown() {
        save(leader, name, wide(Map.of(), Optional.empty()));
        handIn(leader, "auto", report("130", "20"));
        var id = id(leader, name);

        centre.as(leader, () -> formats.rename(id, "New " + name));
        assertThat(handIn(leader, "new " + name, report("130", "20")).unchanged())
                .isOne();

        centre.as(leader, () -> formats.remove(id));
        assertThatThrownBy(() -> handIn(leader, "auto", report("130", "20"))).isInstanceOf(RefusedFile.class);

        save(leader, "New " + name, wide(Map.of(), Optional.empty()));
        assertThat(handIn(leader, "auto", report("130", "20")).unchanged()).isOne();
    }

    @Test
    void onlyWhoeverMadeAFormatAndAdministratorsChangeIt() {
        save(leader, name, wide(Map.of(), Optional.empty()));
        var id = id(leader, name);
        var other = centre.leader("Lia Frost", centre.team("Chat"));

        assertThat(centre.as(other, formats::saved))
                .filteredOn(card -> card.format().id().equals(id))
                .singleElement()
                .satisfies(card -> assertThat(card.mine()).isFalse());
        assertThatThrownBy(() -> centre.as(other, () -> formats.rename(id, "Mine now")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> centre.as(other, () -> formats.remove(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save(other, name, wide(Map.of(), Optional.empty())))
                .isInstanceOf(BrokenRule.class);
        centre.as(admin, () -> formats.remove(id));
        assertThat(centre.as(leader, formats::saved))
                .noneMatch(card -> card.format().id().equals(id));
    }

    @Test
    void aMappingThatLacksSomethingOrTakesAKnownNameIsRefused() {
        var columns = new HashMap<>(wide(Map.of(), Optional.empty()).headings());
        columns.remove("AHT count");
        var lacking = new ColumnMapping("wide", columns, Map.of(), Optional.empty());

        assertThatThrownBy(() -> save(leader, name, lacking)).hasMessageContaining("incomplete");
        assertThatThrownBy(() -> save(leader, "Generic", wide(Map.of(), Optional.empty())))
                .hasMessageContaining("nameTaken");
        assertThatThrownBy(() -> save(leader, " ", wide(Map.of(), Optional.empty())))
                .hasMessageContaining("name");
    }

    @Test
    void agentsNeitherSeeNorMakeFormatsAndLeadersNoneOfPeople() {
        assertThatThrownBy(() -> centre.as(ana, formats::saved)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> save(ana, name, wide(Map.of(), Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> centre.as(ana, () -> formats.look(order("auto"), folder)))
                .isInstanceOf(AccessDeniedException.class);
        var people = new ColumnMapping(
                "people",
                Map.of("username", new Heading("u", 1), "name", new Heading("n", 1)),
                Map.of(),
                Optional.empty());
        assertThatThrownBy(() -> centre.as(leader, () -> formats.save("people", name, people)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theTopOfAFileIsShownBelowItsTitle() {
        var look =
                centre.as(leader, () -> formats.look(order("auto"), file("Report of May\n\n" + report("130", "20"))));

        assertThat(look.header()).containsExactly("Colleague " + tag, "When", "Worked s", "Jobs");
        assertThat(look.rows()).hasSize(1);
        assertThat(look.formats()).extracting(format -> format.name()).contains("contacts", "generic", "wide");
    }

    private void save(MemberId who, String as, ColumnMapping mapping) {
        centre.as(who, () -> formats.save("kpi", as, mapping));
    }

    private UUID id(MemberId who, String of) {
        return centre.as(who, formats::saved).stream()
                .map(card -> card.format())
                .filter(format -> format.name().equals(of))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ColumnMapping wide(Map<String, LengthUnit> units, Optional<DateHabit> dates) {
        return new ColumnMapping(
                "wide",
                Map.of(
                        "member", new Heading("Colleague " + tag, 1),
                        "day", new Heading("When", 1),
                        "AHT total", new Heading("Worked s", 1),
                        "AHT count", new Heading("Jobs", 1)),
                units,
                dates);
    }

    private String report(String worked, String jobs) {
        return "Colleague " + tag + ";When;Worked s;Jobs\n" + anaInFiles + ";04/05/2026;" + worked + ";" + jobs + "\n";
    }

    private ImportResult handIn(MemberId who, String format, String text) {
        return centre.as(who, () -> imports.run(order(format), file(text), false));
    }

    private static ImportOrder order(String format) {
        return new ImportOrder("kpi", format, Optional.of(ZoneId.of("Europe/London")), Optional.empty(), "lumen.csv");
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
