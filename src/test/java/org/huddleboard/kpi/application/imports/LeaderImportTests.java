package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.application.imports.WaitingNames.UnmatchedAgent;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A leader hands in the files of the own team, and nothing of another's. */
@SpringBootTest
class LeaderImportTests {
    @Autowired
    Imports imports;

    @Autowired
    AgentMatchService matches;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private TestCentre centre;
    private TeamId voice;
    private TeamId chat;
    private MemberId leo;
    private MemberId lia;
    private MemberId admin;
    private String anaInFiles;
    private String benInFiles;
    private String stranger;

    @BeforeEach
    void people() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        chat = centre.team("Chat");
        leo = centre.leader("Leo March", voice);
        lia = centre.leader("Lia Frost", chat);
        admin = centre.administrator("Ada Stone");
        anaInFiles = centre.knownAs(centre.agent("Ana Bell", voice), "Ana");
        benInFiles = centre.knownAs(centre.agent("Ben Cole", chat), "Ben");
        stranger = TestCentre.unique("stranger");
    }

    @Test
    void rowsOfAnotherTeamsPeopleAreLeftOutWithAReason() {
        var result = handIn(leo, Optional.empty(), row(anaInFiles) + row(benInFiles));

        assertThat(result.accepted()).isOne();
        assertThat(result.rejected()).singleElement().satisfies(row -> {
            assertThat(row.value()).isEqualTo(benInFiles);
            assertThat(row.reason().key()).isEqualTo("kpi.imports.reason.otherTeam");
        });
    }

    @Test
    void namesNobodyKnowsNeedTheOwnTeamAndNeverTouchAnothers() {
        assertThat(handIn(leo, Optional.empty(), row(stranger)).rejectedRows()).isOne();
        assertThat(handIn(leo, Optional.of(voice), row(stranger)).accepted()).isOne();
        assertThat(handIn(lia, Optional.of(chat), row(stranger)).rejectedRows()).isOne();
        assertThatThrownBy(() -> handIn(leo, Optional.of(chat), row(stranger))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheNamesOfOwnFilesAreAskedAndAnswered() {
        handIn(leo, Optional.of(voice), row(stranger));
        var cara = centre.agent("Cara Dunn", chat);

        assertThat(centre.as(leo, matches::unmatched))
                .extracting(UnmatchedAgent::key)
                .contains(stranger);
        assertThat(centre.as(lia, matches::unmatched))
                .extracting(UnmatchedAgent::key)
                .doesNotContain(stranger);
        assertThatThrownBy(() -> centre.as(lia, () -> matches.matchAgent(stranger, cara)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> centre.as(lia, () -> matches.notOurs(stranger)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> centre.as(cara, matches::unmatched)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoIsNoneOfOursIsNotAskedAgain() {
        handIn(leo, Optional.of(voice), row(stranger));

        centre.as(leo, () -> matches.notOurs(stranger));

        assertThat(centre.as(admin, matches::unmatched))
                .extracting(UnmatchedAgent::key)
                .doesNotContain(stranger);
        assertThat(centre.as(leo, matches::strangers)).contains(stranger);
        assertThat(handIn(leo, Optional.of(voice), row(stranger)).unmatched()).isEmpty();

        centre.as(leo, () -> matches.askAgain(stranger));
        assertThat(centre.as(leo, matches::unmatched))
                .extracting(UnmatchedAgent::key)
                .contains(stranger);
    }

    @Test
    void aNameComesWithItsFilesAndWhomItIsLike() {
        var dara = centre.agent("Dara " + letters(), voice);
        var name = centre.as(admin, () -> matches.people("Dara")).stream()
                .filter(person -> person.id().equals(dara))
                .findFirst()
                .orElseThrow()
                .name();
        var key = name.substring(5) + ", Dara";
        handIn(leo, Optional.of(voice), row("\"" + key + "\""));

        assertThat(centre.as(leo, matches::unmatched))
                .filteredOn(waiting -> waiting.key().equals(key))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.sources()).containsExactly("generic");
                    assertThat(waiting.readings()).isOne();
                    assertThat(waiting.likely()).map(person -> person.id()).contains(dara);
                });
    }

    /** A surname nobody else has. */
    private static String letters() {
        var letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(10)
                .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.toString();
    }

    private static String row(String agent) {
        return agent + ",2026-05-04,FCR,7,10\n";
    }

    private ImportResult handIn(MemberId who, Optional<TeamId> team, String rows) {
        var order = new ImportOrder("kpi", "auto", Optional.empty(), team, "own.csv");
        return centre.as(who, () -> {
            try {
                var file = folder.resolve(UUID.randomUUID() + ".csv");
                return imports.run(order, Files.writeString(file, "member,day,kpi,sum,count\n" + rows), false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
