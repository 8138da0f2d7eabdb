package org.huddleboard.shared.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.mapping.MappedSample.Found;
import org.huddleboard.shared.imports.mapping.MappedSample.Value;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.junit.jupiter.api.Test;

class SampleReadingTests {
    private static final MappableFormat FORMAT = MappableFormat.of(
            new ImportFormat(
                    "calls",
                    List.of(
                            ImportColumn.of("who", "Agent"),
                            ImportColumn.of("day", "Date"),
                            ImportColumn.of("length"),
                            ImportColumn.of("share")),
                    List.of(Set.of("who"), Set.of("day"), Set.of("length", "share"))),
            Map.of("day", CellKind.DAY, "length", CellKind.LENGTH, "share", CellKind.NUMBER));

    @Test
    void rowsAreReadAsTheyWouldBeAndWhatCannotBeReadSaysWhy() {
        var sample = read(mapping(Map.of(), Optional.empty()));

        assertThat(sample.rows()).hasSize(3);
        assertThat(sample.rows().getFirst())
                .containsEntry("who", new Value.Words("Bell, Ana"))
                .containsEntry("day", new Value.Day(LocalDate.of(2026, 5, 4)))
                .containsEntry("length", new Value.Length(90_000))
                .containsEntry("share", new Value.Number(new BigDecimal("84.5")));
        assertThat(sample.rows().get(1)).containsEntry("length", new Value.Wrong("long", "imports.reason.duration"));
        assertThat(sample.rows().get(2)).containsEntry("share", new Value.Nothing());
    }

    @Test
    void ordersAndUnitsThatWereFoundAreTold() {
        assertThat(read(mapping(Map.of(), Optional.empty())).found())
                .containsEntry("day", new Found.Dates(DateHabit.DAY_FIRST, true))
                .containsEntry("length", new Found.Lengths(Optional.of(LengthUnit.SECONDS)))
                .containsEntry("share", new Found.Numbers(true));
    }

    @Test
    void whatSomebodySaysGoesBeforeWhatWasFound() {
        var said = read(mapping(Map.of("length", LengthUnit.MINUTES), Optional.of(DateHabit.MONTH_FIRST)));

        assertThat(said.rows().getFirst())
                .containsEntry("day", new Value.Day(LocalDate.of(2026, 4, 5)))
                .containsEntry("length", new Value.Length(5_400_000));
        assertThat(said.found()).containsEntry("day", new Found.Dates(DateHabit.MONTH_FIRST, false));
    }

    @Test
    void namesInTheHeaderAreGuessedAndWhatIsMissingIsTold() {
        var guessed = FORMAT.guess(look().header());

        assertThat(guessed.headings()).containsOnlyKeys("who", "day");
        assertThat(FORMAT.missing(guessed.headings().keySet())).containsExactly(Set.of("length", "share"));
    }

    @Test
    void oneOfTwoColumnsWithTheSameHeadingIsFoundAgainByItsNumber() {
        var second = new ColumnMapping("calls", Map.of("who", new Heading("Name", 2)), Map.of(), Optional.empty());

        assertThat(second.recognise(List.of("Name", "Day", "NAME"))
                        .orElseThrow()
                        .places())
                .containsEntry("who", 2);
        assertThat(second.recognise(List.of("Name", "Day"))).isEmpty();
    }

    private static MappedSample read(ColumnMapping mapping) {
        return SampleReading.of(look(), FORMAT, mapping);
    }

    private static ColumnMapping mapping(Map<String, LengthUnit> units, Optional<DateHabit> dates) {
        return new ColumnMapping(
                "calls",
                Map.of(
                        "who", new Heading("Agent", 1),
                        "day", new Heading("Date", 1),
                        "length", new Heading("Took", 1),
                        "share", new Heading("Solved", 1)),
                units,
                dates);
    }

    private static FileLook look() {
        return new FileLook(
                "kpi",
                "report.csv",
                Heading.of(List.of("Agent", "Date", "Took", "Solved")),
                List.of(
                        List.of("Bell, Ana", "04/05/2026", "90", "84,5 %"),
                        List.of("Bell, Ana", "05/05/2026", "long", "80 %"),
                        List.of("Bell, Ana", "06/05/2026", "75")),
                ';',
                "UTF-8",
                ZoneId.of("Europe/London"),
                List.of(FORMAT));
    }
}
