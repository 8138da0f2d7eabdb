package org.huddleboard.cohesion.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.figures.CohesionFiguresService;
import org.huddleboard.cohesion.application.tie.TieBook;
import org.huddleboard.cohesion.application.tie.TieBook.Key;
import org.huddleboard.cohesion.application.tie.TieBook.Tie;
import org.huddleboard.cohesion.application.view.LeaderPage.Untied;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.TiesPart.Line;
import org.huddleboard.people.Person;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class CohesionServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    CohesionService cohesion;

    @Autowired
    CohesionFiguresService figures;

    @Autowired
    TieBook ties;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    List<MemberId> agents;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        agents = new ArrayList<>();
        for (var name : List.of("Amira Hussain", "Dee Walsh", "Ewa Nowicka", "Grace Obi")) {
            agents.add(centre.agent(name, voice));
        }
    }

    private void gave(int from, int to, int daysAgo) {
        var day = centre.today().minusDays(daysAgo);
        var key = new Key(TieKind.FEEDBACK, UUID.randomUUID(), agents.get(from), agents.get(to));
        ties.add(List.of(new Tie(key, day, day.atStartOfDay(ZoneOffset.UTC).toInstant(), true, UUID.randomUUID())));
    }

    @Test
    void everybodyInTheTeamSeesItsTotals() {
        gave(0, 1, 1);
        gave(1, 0, 2);
        gave(0, 2, 3);
        var page = centre.as(agents.getFirst(), () -> cohesion.team(voice));

        assertThat(page.members()).isEqualTo(5);
        assertThat(page.member()).isTrue();
        assertThat(page.leads()).isFalse();
        assertThat(page.facts()).hasValueSatisfying(facts -> {
            assertThat(facts.exchanges()).isEqualTo(3);
            assertThat(facts.helping()).isEqualTo(3);
            assertThat(facts.untied()).isEqualTo(2);
            assertThat(facts.twoWayPercent()).hasValue(67);
        });
        assertThat(page.interaction()).isPresent();
        assertThat(page.link()).isInstanceOf(LinkPart.NotYet.class);
        assertThat(page.ties()).hasValueSatisfying(picture -> {
            assertThat(picture.members()).isEqualTo(5);
            assertThat(picture.lines()).hasSize(2);
            var you = picture.you().orElseThrow();
            assertThat(picture.lines().stream().filter(line -> touches(line, you)))
                    .hasSize(2);
        });
    }

    private static boolean touches(Line line, int number) {
        return line.one() == number || line.other() == number;
    }

    @Test
    void belowFiveMembersThereAreNoTotals() {
        var chat = centre.team("Chat");
        var ruth = centre.leader("Ruth Calder", chat);
        centre.agent("Ola Berg", chat);
        var page = centre.as(ruth, () -> cohesion.team(chat));
        var answer = centre.asToken(Set.of("cohesion:read"), () -> figures.of(chat, Optional.empty(), Locale.UK));

        assertThat(page.members()).isEqualTo(2);
        assertThat(page.facts()).isEmpty();
        assertThat(page.interaction()).isEmpty();
        assertThat(page.ties()).isEmpty();
        assertThat(answer.components()).isNull();
        assertThat(answer.interactionIndex()).isNull();
        assertThat(answer.isolates()).isNull();
        assertThat(answer.missing())
                .anyMatch(missing -> missing.figure().equals("interactionIndex")
                        && missing.reason().equals("tooFewMembers"));
    }

    @Test
    void anotherTeamIsNotFoundAndWhoMayNotAskIsRefused() {
        var chat = centre.team("Chat");
        var stranger = centre.agent("Ola Berg", chat);
        var rae = centre.member("Rae Lane");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> cohesion.team(voice)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(rae, () -> cohesion.team(voice)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(agents.getFirst(), () -> cohesion.leader(voice)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(rae, () -> cohesion.own()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> centre.asToken(Set.of("kpi:read"), () -> figures.of(voice, Optional.empty(), Locale.UK)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.asToken(Set.of("cohesion:read"), () -> cohesion.own()));
        var ruth = centre.leader("Ruth Calder", chat);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(ruth, () -> cohesion.leader(voice)));
    }

    @Test
    void aSiteManagerSeesTotalsAndNoNames() {
        var sam = centre.siteManager("Sam Reid");

        assertThat(centre.as(sam, () -> cohesion.team(voice)).facts()).isPresent();
        assertThat(centre.as(sam, () -> cohesion.team(voice)).ties())
                .hasValueSatisfying(ties -> assertThat(ties.you()).isEmpty());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(sam, () -> cohesion.leader(voice)));
    }

    @Test
    void theLeaderIsToldWhoHasNoTieWithSomebodyToBringTogether() {
        gave(0, 1, 1);
        gave(0, 2, 27);
        gave(3, 0, 28);
        var page = centre.as(leo, () -> cohesion.leader(voice));

        assertThat(page.untied())
                .extracting(Untied::person)
                .extracting(Person::name)
                .containsExactly("Grace Obi");
        assertThat(page.untied().getFirst().with())
                .hasValueSatisfying(with -> assertThat(with.id()).isIn(agents.get(1), agents.get(2)));
        assertThat(page.shape().clustering()).isPresent();
    }

    @Test
    void myOwnFigureIsMine() {
        gave(0, 1, 1);
        gave(2, 0, 3);
        gave(0, 2, 5);
        var mine = centre.as(agents.getFirst(), () -> cohesion.own());
        var other = centre.as(agents.get(3), () -> cohesion.own());

        assertThat(mine.exchanged().given()).isEqualTo(2);
        assertThat(mine.exchanged().received()).isEqualTo(1);
        assertThat(mine.exchanged().colleagues()).isEqualTo(2);
        assertThat(mine.connectedness().orElseThrow()).isPositive();
        assertThat(other.connectedness()).hasValue(0);
    }
}
