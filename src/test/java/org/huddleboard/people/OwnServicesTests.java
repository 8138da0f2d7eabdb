package org.huddleboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.huddleboard.people.MySettings.Settings;
import org.huddleboard.people.application.MyPasswordService;
import org.huddleboard.people.application.TeamRoster;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What people do with what is their own: settings, password, roster, everything kept about them. */
@SpringBootTest
class OwnServicesTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    MyPasswordService passwords;

    @Autowired
    MySettings settings;

    @Autowired
    TeamRoster roster;

    @Autowired
    SignIn door;

    TestCentre centre;
    TeamId voice;
    MemberId ada;
    MemberId ana;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        ada = centre.administrator("Ada King");
        ana = centre.agent("Ana Bell", voice);
    }

    @Test
    void settingsAreOnesOwn() {
        centre.as(ana, () -> settings.change(new Settings(Locale.of("es"), ClockFormat.HOURS_12, Theme.DARK, false)));

        assertThat(centre.as(ana, settings::mine))
                .isEqualTo(new Settings(Locale.of("es"), ClockFormat.HOURS_12, Theme.DARK, false));
        assertThat(centre.as(ada, settings::mine).theme()).isEqualTo(Theme.SYSTEM);
        assertThatThrownBy(() -> centre.as(centre.member("No Body"), settings::mine))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void passwordIsChangedByWhoKnowsTheOldOne() {
        centre.account(ana);

        assertThatThrownBy(() -> centre.as(ana, () -> passwords.change("not it", "seven quiet purple lampposts")))
                .isInstanceOfSatisfying(
                        BrokenRule.class, rule -> assertThat(rule.field()).isEqualTo("before"));
        assertThatThrownBy(() -> centre.as(ana, () -> passwords.change(TestCentre.PASSWORD, "short")))
                .isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> centre.as(centre.member("No Body"), () -> passwords.change("a", "b")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void rosterIsTheSitesOwn() {
        var mail = centre.team(centre.manila(), "Mail");

        assertThat(centre.as(ana, roster::teams))
                .extracting(Team::id)
                .contains(voice)
                .doesNotContain(mail);
        assertThatThrownBy(() -> centre.as(ana, () -> roster.members(mail))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> centre.as(centre.member("No Body"), roster::teams))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsKeptAboutAMemberIsHandedOutAndForgotten() {
        var holder = spring.getBeansOfType(PersonalDataHolder.class).values().stream()
                .filter(one -> one.tables().contains("people_member"))
                .findFirst()
                .orElseThrow();
        var username = centre.account(ana);
        assertThat(holder.export(ana).get("account"))
                .singleElement()
                .satisfies(account ->
                        assertThat(account).containsEntry("username", username).doesNotContainKey("password_hash"));

        holder.erase(ana);

        assertThat(holder.export(ana).get("member").getFirst()).doesNotContainValue("Ana Bell");
        assertThat(holder.export(ana).get("account").getFirst()).doesNotContainValue(username);
        assertThat(door.withPassword(username, TestCentre.PASSWORD, "a")).isInstanceOf(SignIn.Wrong.class);
    }
}
