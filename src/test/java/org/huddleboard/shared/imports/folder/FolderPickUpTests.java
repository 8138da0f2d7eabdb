package org.huddleboard.shared.imports.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.BoardProgram;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportRun;
import org.huddleboard.shared.imports.ImportState;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.imports.ProgramImports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class FolderPickUpTests {
    private static final String HEADER = "member,day,kpi,sum,count\n";
    private static final LocalDate WEEK = LocalDate.of(2026, 4, 27);

    @Autowired
    ProgramImports programs;

    @Autowired
    Imports imports;

    @Autowired
    Messages messages;

    @Autowired
    KpiBoardService board;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final WristWatch watch = new WristWatch();
    private FolderPickUp pickUp;
    private String name;

    @BeforeEach
    void folder() {
        pickUp = new FolderPickUp(programs, messages, watch, folder, Optional.of(ZoneId.of("Europe/London")));
        name = "kpi-" + UUID.randomUUID() + ".csv";
    }

    @Test
    void aFileIsPickedUpOnceItNoLongerChanges() throws IOException {
        Files.writeString(folder.resolve(name), figure(7));
        pickUp.look();
        watch.passes(Duration.ofSeconds(9));
        Files.writeString(
                folder.resolve(name), figure(7) + figure(8).lines().toList().get(1) + "\n");
        pickUp.look();
        watch.passes(Duration.ofSeconds(9));
        pickUp.look();
        assertThat(folder.resolve(name)).exists();

        watch.passes(Duration.ofSeconds(1));
        pickUp.look();

        assertThat(folder.resolve(name)).doesNotExist();
        assertThat(folder.resolve("done").resolve(name)).exists();
        assertThat(history()).singleElement().satisfies(run -> {
            assertThat(run.rows()).isEqualTo(2);
            assertThat(run.state()).isEqualTo(ImportState.DONE);
            assertThat(run.program()).contains(BoardProgram.FOLDER);
        });
    }

    @Test
    void aBoardThatWasAskedBeforeShowsWhatAFileBroughtSince() throws IOException {
        var centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        var leo = centre.leader("Leo Marsh", voice);
        var ana = centre.knownAs(centre.agent("Ana Bell", voice), "Ana Bell");
        Files.writeString(
                folder.resolve(name), HEADER + ana + ",2026-04-20,FCR,5,10\n" + ana + ",2026-04-27,FCR,7,10\n");
        settle();
        var asked = centre.as(leo, () -> board.board(voice, Optional.of(WEEK), Locale.UK))
                .orElseThrow();
        var marks = marks(voice);

        Files.writeString(folder.resolve(name), HEADER + ana + ",2026-04-29,FCR,9,10\n");
        settle();

        assertThat(marks(voice))
                .containsOnlyKeys(WEEK.minusWeeks(1), WEEK)
                .containsEntry(WEEK.minusWeeks(1), marks.get(WEEK.minusWeeks(1)))
                .doesNotContainEntry(WEEK, marks.get(WEEK));
        var shown = centre.as(leo, () -> board.board(voice, Optional.of(WEEK), Locale.UK))
                .orElseThrow();
        assertThat(resolved(asked)).isEqualTo(70.0, within(1e-9));
        assertThat(resolved(shown)).isEqualTo(80.0, within(1e-9));
        assertThat(asked.age().orElseThrow().lastDay()).isEqualTo(WEEK);
        assertThat(shown.age().orElseThrow().lastDay()).isEqualTo(WEEK.plusDays(2));
        assertThat(shown.age().orElseThrow().importedAt())
                .isAfter(asked.age().orElseThrow().importedAt());
    }

    @Test
    void subfoldersNameTheKindAndRowsLeftOutLieBesideTheFile() throws IOException {
        var kpi = Files.createDirectories(folder.resolve("kpi"));
        Files.writeString(kpi.resolve(name), figure(7) + "somebody,soon,FCR,7,10\n");

        settle();

        assertThat(folder.resolve("done").resolve(name + ".left-out.csv"))
                .content()
                .contains("soon")
                .contains("This is not a date");
    }

    @Test
    void aRefusedFileLiesApartWithTheReason() throws IOException {
        Files.writeString(folder.resolve(name), "colour,shape\nred,round\n");

        settle();

        assertThat(folder.resolve("refused").resolve(name)).exists();
        assertThat(folder.resolve("refused").resolve(name + ".why.txt"))
                .content()
                .contains("Columns seen: colour, shape");
        assertThat(history()).extracting(ImportRun::state).containsExactly(ImportState.REFUSED);
    }

    @Test
    void nothingLaidAsideIsWrittenOver() throws IOException {
        for (var sum : List.of(7, 8)) {
            Files.writeString(folder.resolve(name), figure(sum));
            settle();
        }

        assertThat(folder.resolve("done").resolve(name)).content().contains(",7,");
        assertThat(folder.resolve("done").resolve(name.replace(".csv", "-2.csv")))
                .content()
                .contains(",8,");
    }

    @Test
    void linksAndOtherFilesAreLeftAlone() throws IOException {
        var outside = Files.writeString(elsewhere.resolve(name), figure(7));
        Files.createSymbolicLink(folder.resolve(name), outside);
        Files.createSymbolicLink(folder.resolve("kpi"), elsewhere);
        Files.writeString(folder.resolve("notes.csv"), figure(7));
        Files.writeString(folder.resolve(name + ".part"), figure(7));

        settle();

        assertThat(outside).exists();
        assertThat(folder.resolve("notes.csv")).exists();
        assertThat(folder.resolve(name + ".part")).exists();
        assertThat(folder.resolve("done")).doesNotExist();
        assertThat(history()).isEmpty();
    }

    @Test
    void aFileThatWasInWhenTheServerStoppedIsNotReadAgain() throws IOException {
        var id = UUID.randomUUID();
        var taking = Files.createDirectories(folder.resolve("taking")).resolve(id + "__kpi__" + name);
        Files.writeString(taking, figure(7) + "somebody,soon,FCR,7,10\n");
        var order = new ImportOrder("kpi", "auto", Optional.empty(), Optional.empty(), name);
        programs.run(BoardProgram.FOLDER, id, order, taking, () -> {});

        pickUp.look();

        assertThat(folder.resolve("done").resolve(name)).exists();
        assertThat(folder.resolve("done").resolve(name + ".left-out.csv"))
                .content()
                .contains("soon");
        assertThat(history()).hasSize(1);
    }

    @Test
    void aFileWhoseImportWasBrokenOffIsReadOnceMore() throws IOException {
        var taking = Files.createDirectories(folder.resolve("taking"));
        Files.writeString(taking.resolve(UUID.randomUUID() + "__kpi__" + name), figure(7));

        settle();

        assertThat(folder.resolve("done").resolve(name)).exists();
        assertThat(history()).extracting(ImportRun::state).containsExactly(ImportState.DONE);
    }

    private void settle() {
        pickUp.look();
        watch.passes(Duration.ofSeconds(10));
        pickUp.look();
    }

    private Map<LocalDate, Long> marks(TeamId team) {
        var marks = new TreeMap<LocalDate, Long>();
        jdbc.sql("select week_start, mark from kpi_week_mark where team_id = ?")
                .param(team.value())
                .query(row -> {
                    marks.put(row.getObject(1, LocalDate.class), row.getLong(2));
                });
        return marks;
    }

    private static double resolved(TeamBoard board) {
        return board.line(KpiCode.FIRST_CONTACT_RESOLUTION).orElseThrow().figure();
    }

    private List<ImportRun> history() {
        var centre = new TestCentre(spring);
        return centre.as(centre.administrator("Ada Stone"), imports::history).stream()
                .filter(run -> run.fileName().equals(name))
                .toList();
    }

    private String figure(int sum) {
        return HEADER + name + "-" + sum + ",2021-01-04,FCR," + sum + ",10\n";
    }
}
