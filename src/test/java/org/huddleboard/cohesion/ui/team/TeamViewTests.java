package org.huddleboard.cohesion.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.huddleboard.StatementCount;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.TiesChanged;
import org.huddleboard.cohesion.application.CohesionService;
import org.huddleboard.cohesion.application.tie.TieBook;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class TeamViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    CohesionService cohesion;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    List<MemberId> agents;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        agents = List.of("Amira Hussain", "Priya Nair", "Ben Hale", "Dee Walsh", "Kofi Mensah").stream()
                .map(name -> centre.agent(name, voice))
                .toList();
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    private static String said(Main view) {
        return view.getElement().getTextRecursively();
    }

    private static List<String> ways(BrowserlessUIContext window) {
        return window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void exchange(MemberId from, MemberId to) {
        var day = centre.today().minusDays(3);
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var key = new TieBook.Key(TieKind.FEEDBACK, UUID.randomUUID(), from, to);
        spring.getBean(TieBook.class).add(List.of(new TieBook.Tie(key, day, at, true, null)));
        spring.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> spring.publishEvent(new TiesChanged(
                        Set.of(voice), spring.getBean(Clock.class).instant())));
    }

    @Test
    void aNewTieReachesTheOpenPageWithoutReloading() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TeamView.class)) {
            var window = app.newUser(centre.signedIn(agents.getFirst())).newWindow();
            var view = window.navigate(TeamView.class);
            hear(window);
            assertThat(said(view)).contains("We cannot tell yet.", "0 of 6", "members gave or received help");

            exchange(agents.get(1), agents.get(2));
            hear(window);

            assertThat(said(view)).contains("2 of 6").doesNotContain("Priya", "Ben");
        }
    }

    @Test
    void agentsHaveTheirOwnFigureAndLeadersTheirPrivatePage() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TeamView.class)) {
            var agents = app.newUser(centre.signedIn(this.agents.getFirst())).newWindow();
            agents.navigate(TeamView.class);
            hear(agents);
            assertThat(ways(agents)).contains("team/me", "team/method").doesNotContain("team/lead");

            var leaders = app.newUser(centre.signedIn(leo)).newWindow();
            leaders.navigate(TeamView.class);
            hear(leaders);
            assertThat(ways(leaders)).contains("team/me", "team/lead");
        }
    }

    @Test
    void siteManagerReadsTheTotalsAndHasNoFigureOfTheirOwn() {
        var sam = centre.siteManager("Sam Okafor");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, TeamView.class)) {
            var window = app.newUser(centre.signedIn(sam)).newWindow();
            var view = window.navigate(TeamView.class);
            hear(window);

            assertThat(said(view)).contains("We cannot tell yet.", "0 of 6");
            assertThat(ways(window)).doesNotContain("team/me", "team/lead");
        }
    }

    @Test
    void pageAsksTheSameNumberOfStatementsForManyMembersAndTies() {
        centre.as(agents.getFirst(), () -> cohesion.team(voice));
        exchange(agents.get(0), agents.get(1));
        var few = centre.as(agents.getFirst(), () -> statements.sentDuring(() -> cohesion.team(voice)));

        for (var number = 0; number < 8; number++) {
            var more = centre.member("Member " + number, voice, Role.AGENT);
            agents.forEach(agent -> exchange(agent, more));
        }
        var many = centre.as(agents.getFirst(), () -> statements.sentDuring(() -> cohesion.team(voice)));

        assertThat(many).hasSameSizeAs(few);
    }
}
