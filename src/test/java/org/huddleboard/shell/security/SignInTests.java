package org.huddleboard.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.huddleboard.people.Role;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.people.SignIn;
import org.huddleboard.people.TestCentre;
import org.huddleboard.people.application.AccountService;
import org.huddleboard.people.application.MyPasswordService;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The door as a browser meets it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTests {
    private static final String ADDRESS = "X-Forwarded-For";

    @Autowired
    ApplicationContext spring;

    @Autowired
    SignIn door;

    @Autowired
    AccountService accounts;

    @Autowired
    MyPasswordService passwords;

    @LocalServerPort
    int port;

    TestCentre centre;
    MemberId ana;
    RoleAssignmentId role;
    String username;
    String address;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        ana = centre.member("Ana Bell");
        centre.belongs(ana, voice, centre.today());
        role = centre.holds(ana, Role.AGENT, voice);
        username = centre.account(ana);
        address = "203.0.113." + Math.floorMod(UUID.randomUUID().hashCode(), 250);
    }

    @Test
    void rightPasswordOpensAndChangesTheSession() {
        var browser = new Browser(port);
        assertThat(browser.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        browser.csrf();
        var before = browser.cookie("JSESSIONID").orElseThrow().getValue();

        var answer = browser.signIn(username.toUpperCase(Locale.ROOT), TestCentre.PASSWORD, false);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("login"));
        assertThat(browser.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.cookie(StaySignedIn.COOKIE)).isEmpty();
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSameAnswer() {
        var wrong = new Browser(port).signIn(username, "not it", false, ADDRESS, address);
        var unknown = new Browser(port).signIn("nobody-" + username, "not it", false, ADDRESS, address);

        assertThat(wrong.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(wrong.headers().firstValue("Location"));
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void wrongPasswordAndUnknownNameTakeTheSameTime() {
        var known = new ArrayList<Duration>();
        var unknown = new ArrayList<Duration>();
        for (var i = 0; i < 5; i++) {
            var name = centre.account(centre.member("Ben Cole"));
            known.add(time(
                    () -> door.withPassword(name, "not it", UUID.randomUUID().toString())));
            unknown.add(time(() ->
                    door.withPassword("no-" + name, "not it", UUID.randomUUID().toString())));
        }

        assertThat(middle(unknown).toNanos()).isGreaterThan(middle(known).toNanos() / 3);
        assertThat(middle(known).toNanos()).isGreaterThan(middle(unknown).toNanos() / 3);
    }

    @Test
    void fiveWrongPasswordsSlowTheAccountDownFromEveryAddress() {
        var browser = new Browser(port);
        for (var i = 0; i < 5; i++) {
            var answer = browser.signIn(username, "wrong " + i, false, ADDRESS, "198.51.100." + i);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("?error"));
        }

        var answer = browser.signIn(username, TestCentre.PASSWORD, false, ADDRESS, address);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?slow"));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void fiveWrongPasswordsSlowTheAddressDownForEveryAccount() {
        var here = UUID.randomUUID().toString();
        for (var i = 0; i < 5; i++) {
            assertThat(door.withPassword("guess-" + i, "wrong", here)).isInstanceOf(SignIn.Wrong.class);
        }

        assertThat(door.withPassword(username, TestCentre.PASSWORD, here)).isInstanceOf(SignIn.Slow.class);
        assertThat(door.withPassword(username, TestCentre.PASSWORD, here + " elsewhere"))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void rightPasswordsAreNeverCounted() {
        for (var i = 0; i < 12; i++) {
            assertThat(door.withPassword(username, TestCentre.PASSWORD, address))
                    .isInstanceOf(SignIn.Welcome.class);
        }
    }

    @Test
    void wrongCsrfTokenIsRefused() {
        var browser = new Browser(port);
        browser.csrf();

        var answer = browser.submit(username, TestCentre.PASSWORD, false, "made-up");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void tickedBoxKeepsTheBrowserSignedInWithoutItsSession() {
        var browser = new Browser(port);
        var answer = browser.signIn(username, TestCentre.PASSWORD, true);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(StaySignedIn.COOKIE)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Max-Age=2592000"));

        browser.drop("JSESSIONID");
        assertThat(browser.isSignedIn()).isTrue();

        centre.as(centre.administrator("Ada King"), () -> accounts.endAccount(ana));
        browser.drop("JSESSIONID");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void endedAccountLosesItsOpenSession() {
        var browser = new Browser(port);
        browser.signIn(username, TestCentre.PASSWORD, false);
        assertThat(browser.isSignedIn()).isTrue();

        centre.as(centre.administrator("Ada King"), () -> accounts.endAccount(ana));

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(door.withPassword(username, TestCentre.PASSWORD, address)).isInstanceOf(SignIn.Wrong.class);
        assertThat(door.rolesOf(ana)).isEmpty();
    }

    @Test
    void newPasswordEndsSessionsOpenedWithTheOldOne() {
        var browser = new Browser(port);
        browser.signIn(username, TestCentre.PASSWORD, true);

        centre.as(ana, () -> passwords.change(TestCentre.PASSWORD, "seven quiet purple lampposts"));

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(door.withPassword(username, "seven quiet purple lampposts", address))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void lostRoleActsOnTheOpenSession() {
        var authentication = centre.signedIn(ana);
        assertThat(authentication.getAuthorities()).extracting("authority").containsExactly("ROLE_AGENT");

        centre.loses(role);

        assertThat(authentication.getAuthorities()).isEmpty();
    }

    private static Duration time(Supplier<?> work) {
        var before = System.nanoTime();
        work.get();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private static Duration middle(List<Duration> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
