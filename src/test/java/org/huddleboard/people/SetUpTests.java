package org.huddleboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.huddleboard.people.application.SetUp;
import org.huddleboard.people.application.SetUpService;
import org.huddleboard.people.domain.OneTimeLink;
import org.huddleboard.people.domain.OneTimeLinkRepository;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** An empty board is set up once, by whoever read the link where it was started. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, verifyAutomatically = false)
class SetUpTests {
    @Autowired
    SetUpService setUp;

    @Autowired
    OneTimeLinkRepository links;

    @Autowired
    SignIn door;

    @Autowired
    Clock clock;

    @Test
    void linkMakesSiteTeamAndAdministratorOnceAndIsShutForGood() {
        var old = link(Duration.ofMinutes(-1));
        var first = link(Duration.ofHours(1));
        var second = link(Duration.ofHours(1));
        assertThat(setUp.isOpen(first)).isTrue();
        assertThat(setUp.isOpen(old)).isFalse();
        assertThat(setUp.isOpen("made-up")).isFalse();
        assertThatThrownBy(() -> setUp.setUp(with(first, "password"))).isInstanceOf(BrokenRule.class);

        setUp.setUp(with(first, "seven quiet purple lampposts"));

        var welcome = door.withPassword("ada", "seven quiet purple lampposts", "here");
        assertThat(welcome).isInstanceOf(SignIn.Welcome.class);
        assertThat(door.rolesOf(((SignIn.Welcome) welcome).member())).isEqualTo(Set.of("ADMIN"));
        assertThat(setUp.isOpen(first)).isFalse();
        assertThat(setUp.isOpen(second)).isFalse();
        assertThatThrownBy(() -> setUp.setUp(with(second, "eight quiet purple lampposts")))
                .isInstanceOf(NotFound.class);
    }

    private static SetUp with(String secret, String password) {
        return new SetUp(secret, "Leeds", ZoneId.of("Europe/London"), "Voice", "Ada King", "ada", password);
    }

    private String link(Duration until) {
        var secret = Secret.create();
        links.save(OneTimeLink.setUp(secret, clock.instant().plus(until)));
        return secret.text();
    }
}
