package org.huddleboard.people.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.people.AccountState;
import org.huddleboard.people.SignIn;
import org.huddleboard.people.domain.Account;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.RememberedSignIn;
import org.huddleboard.people.domain.RememberedSignInRepository;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the door to who may come in. One Argon2 verification a try, whether the name is known or not. */
@Component
class SignInDoor implements SignIn {
    private static final Duration STAY = Duration.ofDays(30);

    private final AccountRepository accounts;
    private final RememberedSignInRepository kept;
    private final Standings standings;
    private final WrongTries tries;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String hashOfNobody;

    SignInDoor(
            AccountRepository accounts,
            RememberedSignInRepository kept,
            Standings standings,
            WrongTries tries,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.kept = kept;
        this.standings = standings;
        this.tries = tries;
        this.passwords = passwords;
        this.clock = clock;
        this.hashOfNobody = String.valueOf(passwords.encode(Secret.create().text()));
    }

    @Override
    public Outcome withPassword(String username, String password, String address) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        if (!tries.take(name, address)) {
            return new Slow();
        }
        var account = accounts.findByUsername(name)
                .or(() -> accounts.findByEmail(name))
                .filter(found -> found.state() == AccountState.ACTIVE);
        var hash = account.flatMap(Account::passwordHash).orElse(hashOfNobody);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            return new Wrong();
        }
        tries.right(name, address);
        return welcome(account.get());
    }

    private static Welcome welcome(Account account) {
        return new Welcome(account.member(), account.username(), account.stamp());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Welcome> withKeepsake(String secret) {
        return kept.findBySecretHash(Secret.hashOf(secret))
                .flatMap(signIn -> accounts.findById(signIn.member())
                        .filter(account -> account.state() == AccountState.ACTIVE)
                        .filter(account -> signIn.opens(account.stamp(), clock.instant())))
                .map(SignInDoor::welcome);
    }

    @Override
    @Transactional
    public String keep(MemberId member) {
        var account = accounts.findById(member).orElseThrow(NotFound::new);
        var secret = Secret.create();
        var now = clock.instant();
        kept.forgetExpired(now);
        kept.save(new RememberedSignIn(account, secret, now, now.plus(STAY)));
        return secret.text();
    }

    @Override
    @Transactional
    public void forget(String secret) {
        kept.findBySecretHash(Secret.hashOf(secret)).ifPresent(kept::delete);
    }

    @Override
    public boolean isOpen(MemberId member, int stamp) {
        return standings.isOpen(member, stamp);
    }

    @Override
    public Set<String> rolesOf(MemberId member) {
        return standings.of(member).grants().stream()
                .map(grant -> grant.role().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
