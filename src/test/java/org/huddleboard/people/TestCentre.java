package org.huddleboard.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.huddleboard.people.application.Moves;
import org.huddleboard.people.domain.Account;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.ApiToken;
import org.huddleboard.people.domain.ApiTokenRepository;
import org.huddleboard.people.domain.FloorTeam;
import org.huddleboard.people.domain.FloorTeamRepository;
import org.huddleboard.people.domain.KnownName;
import org.huddleboard.people.domain.KnownNameRepository;
import org.huddleboard.people.domain.Member;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.people.domain.Membership;
import org.huddleboard.people.domain.MembershipRepository;
import org.huddleboard.people.domain.RoleAssignment;
import org.huddleboard.people.domain.RoleAssignmentRepository;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.people.domain.Site;
import org.huddleboard.people.domain.SiteRepository;
import org.huddleboard.shared.ActorAuthentication;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small centre of a test's own: rows nobody else made, under names nobody else has.
 *
 * <pre>{@code
 * var centre = new TestCentre(spring);                       // an ApplicationContext, autowired into the test
 * var voice = centre.team("Voice");                          // in Leeds; centre.manila() is the other site
 * var ana = centre.agent("Ana Bell", voice);                 // member, membership and AGENT role
 * centre.holds(ana, Role.COACH, voice);                      // one more role
 * // services: as somebody, or as a program (asToken) or a screen (asScreen)
 * centre.as(ana, () -> feedback.give(...));
 *
 * var anasWindow = app.newUser(centre.signedIn(ana)).newWindow();
 *
 * // a real sign-in: centre.account(ana) and TestCentre.PASSWORD; the API: "Bearer " + centre.token("kpi:read")
 * }</pre>
 */
public class TestCentre {
    public static final String PASSWORD = "correct horse battery staple";

    private final ApplicationContext spring;
    private final Site leeds;
    private final Site manila;

    public TestCentre(ApplicationContext spring) {
        // each Spring context brings its own strategy and makes it the static one: the one under test has to win
        spring.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        this.spring = spring;
        this.leeds = site("Leeds", "Europe/London");
        this.manila = site("Manila", "Asia/Manila");
    }

    private Site site(String name, String zone) {
        return bean(SiteRepository.class).save(new Site(unique(name), ZoneId.of(zone)));
    }

    public SiteId leeds() {
        return leeds.id();
    }

    public SiteId manila() {
        return manila.id();
    }

    /** A team in Leeds. */
    public TeamId team(String name) {
        return team(leeds(), name);
    }

    public TeamId team(SiteId site, String name) {
        var team = bean(FloorTeamRepository.class).save(new FloorTeam(site, unique(name)));
        spring.publishEvent(new PlacesChanged(now().instant()));
        return team.id();
    }

    /** Somebody without a team or a role. */
    public MemberId member(String name) {
        return bean(MemberRepository.class).save(new Member(name)).id();
    }

    /** A member of the team for the last year, with the role for that team. */
    public MemberId member(String name, TeamId team, Role role) {
        var member = member(name);
        belongs(member, team, today().minusYears(1));
        holds(member, role, team);
        return member;
    }

    public MemberId agent(String name, TeamId team) {
        return member(name, team, Role.AGENT);
    }

    public MemberId leader(String name, TeamId team) {
        return member(name, team, Role.LEADER);
    }

    public MemberId siteManager(String name) {
        var member = member(name);
        holds(member, Role.SITE_MANAGER, leeds());
        return member;
    }

    public MemberId administrator(String name) {
        var member = member(name);
        holds(member, Role.ADMIN, leeds());
        return member;
    }

    public void belongs(MemberId member, TeamId team, LocalDate from) {
        bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            bean(MembershipRepository.class).save(new Membership(member, team, from));
            spring.publishEvent(new MemberMoved(member, from, now().instant()));
        });
    }

    /** Ends the stay in the team before, as a move on a screen or in a file does. */
    public void moves(MemberId member, TeamId team, LocalDate from) {
        bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> bean(Moves.class).move(member, team, from));
    }

    public RoleAssignmentId holds(MemberId member, Role role, TeamId team) {
        return given(RoleAssignment.inTeam(member, role, team, today().minusYears(1), null));
    }

    public RoleAssignmentId holds(MemberId member, Role role, SiteId site) {
        return given(RoleAssignment.atSite(member, role, site, today().minusYears(1), null));
    }

    /** A role from a day to a day, such as a deputy's. */
    public RoleAssignmentId holds(MemberId member, Role role, TeamId team, LocalDate from, LocalDate to) {
        return given(RoleAssignment.inTeam(member, role, team, from, to));
    }

    private RoleAssignmentId given(RoleAssignment role) {
        bean(RoleAssignmentRepository.class).save(role);
        spring.publishEvent(new RoleGiven(role.member(), role.role(), now().instant()));
        return role.id();
    }

    public void loses(RoleAssignmentId role) {
        var roles = bean(RoleAssignmentRepository.class);
        var held = roles.findById(role).orElseThrow();
        held.take(now().instant());
        roles.save(held);
        spring.publishEvent(new RoleTaken(held.member(), held.role(), now().instant()));
    }

    /** A name files know the member by, made unique; answers it. */
    public String knownAs(MemberId member, String name) {
        var known = unique(name);
        bean(KnownNameRepository.class).save(new KnownName(known, member));
        return known;
    }

    /** An account that signs in with {@link #PASSWORD}; answers the sign-in name. */
    public String account(MemberId member) {
        var username = unique("user").replace(" ", "-");
        var account = new Account(member, username, username + "@example.org", now().instant());
        account.open(String.valueOf(bean(PasswordEncoder.class).encode(PASSWORD)));
        bean(AccountRepository.class).save(account);
        bean(KnownNameRepository.class).save(new KnownName(username, member));
        spring.publishEvent(new AccountOpened(member, now().instant()));
        return account.username();
    }

    /** A program's key with these scopes. */
    public String token(String... scopes) {
        var secret = Secret.create();
        bean(ApiTokenRepository.class)
                .save(new ApiToken(unique("test"), secret, Set.of(scopes), null, now().instant()));
        return secret.text();
    }

    /** What the security chain makes of a member who signs in; roles are asked afresh at each check. */
    public Authentication signedIn(MemberId member) {
        var door = bean(SignIn.class);
        var name = bean(AccountRepository.class).findById(member).map(Account::username);
        return new ActorAuthentication(
                new CurrentActor.Member(member), name.orElse("member " + member), () -> door.rolesOf(member));
    }

    public <T> T as(MemberId member, Supplier<T> work) {
        return acting(signedIn(member), work);
    }

    public void as(MemberId member, Runnable work) {
        as(member, () -> {
            work.run();
            return true;
        });
    }

    public <T> T asToken(Set<String> scopes, Supplier<T> work) {
        return acting(
                new ActorAuthentication(new CurrentActor.Token(UUID.randomUUID(), scopes), "token", Set::of), work);
    }

    public <T> T asScreen(TeamId team, Supplier<T> work) {
        return acting(
                new ActorAuthentication(new CurrentActor.Screen(UUID.randomUUID(), team), "screen", Set::of), work);
    }

    private static <T> T acting(Authentication who, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(who);
        SecurityContextHolder.setContext(mine);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now().instant(), leeds.zone());
    }

    private Clock now() {
        return bean(Clock.class);
    }

    /** The name with something behind it that no other test has. */
    public static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }
}
