package org.huddleboard.shared.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.Roles;
import org.junit.jupiter.api.Test;

class DemoCastTests {

    private final DemoStory story = new DemoStory(1946, LocalDate.of(2026, 11, 17));
    private final DemoCast cast = DemoCast.of(story);

    @Test
    void theCentreHasSixTeamsOfTwelveAgentsAndALeader() {
        assertThat(cast.sites().keySet()).containsExactly("Leeds", "Manila");
        assertThat(cast.teams()).hasSize(6);
        assertThat(cast.teams().keySet()).allSatisfy(team -> {
            assertThat(cast.team(team)).filteredOn(DemoPerson::isAgent).hasSize(12);
            assertThat(cast.team(team)).filteredOn(DemoPerson::isLeader).hasSize(1);
            assertThat(cast.team(team)).filteredOn(DemoPerson::isNewStarter).hasSize(1);
        });
        assertThat(cast.people()).filteredOn(DemoPerson::isAgent).hasSize(72);
    }

    @Test
    void everyAccountOfTheContractIsThereInItsRole() {
        assertThat(List.of("amira", "leo", "nia", "hana", "pat", "quinn", "cora", "sam", "ash", "ada", "mara"))
                .allSatisfy(username -> assertThat(cast.named(username).name()).isNotBlank());
        assertThat(cast.named("amira").name()).isEqualTo("Amira Hussain");
        assertThat(cast.named("nia").roles()).contains(Roles.NEW_STARTER);
        assertThat(cast.named("hana").roles()).contains(Roles.HOST);
        assertThat(cast.named("ada").roles()).containsExactly(Roles.ADMIN);
        assertThat(cast.named("mara").site()).isEqualTo("Manila");
        assertThat(cast.named("leo").team()).contains("Leeds Voice 1");
    }

    @Test
    void namesAndIdsAreNobodyElses() {
        assertThat(cast.people()).extracting(DemoPerson::name).doesNotHaveDuplicates();
        assertThat(cast.people()).extracting(DemoPerson::username).doesNotHaveDuplicates();
        assertThat(cast.people()).extracting(DemoPerson::email).doesNotHaveDuplicates();
        assertThat(cast.people()).isEqualTo(DemoCast.of(story).people());
    }

    @Test
    void theLastWeekIsTheLatestWhoseWorkingDaysAreOver() {
        assertThat(story.lastWeek()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(new DemoStory(1, LocalDate.of(2026, 11, 21)).lastWeek()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(new DemoStory(1, LocalDate.of(2026, 11, 20)).lastWeek()).isEqualTo(LocalDate.of(2026, 11, 9));
    }
}
