package org.huddleboard.people.application;

import java.time.Clock;
import org.huddleboard.people.AccountOpened;
import org.huddleboard.people.SignIn;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.RememberedSignInRepository;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing one's own password; every session, this one too, signs in again. */
@Service
@Transactional
@PreAuthorize("@access.may('BOARD_USE')")
public class MyPasswordService {
    private final AccountRepository accounts;
    private final RememberedSignInRepository kept;
    private final SignIn door;
    private final PasswordRules rules;
    private final CurrentMember me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MyPasswordService(
            AccountRepository accounts,
            RememberedSignInRepository kept,
            SignIn door,
            PasswordRules rules,
            CurrentMember me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.kept = kept;
        this.door = door;
        this.rules = rules;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    public void change(String before, String password) {
        var account = accounts.findById(me.id()).orElseThrow(NotFound::new);
        if (!(door.withPassword(account.username(), before, "own " + me.id()) instanceof SignIn.Welcome)) {
            throw BrokenRule.at("before", "people.rule.passwordWrong");
        }
        account.open(rules.hashed(password));
        accounts.save(account);
        kept.forgetAllOf(account.member());
        events.publishEvent(new AccountOpened(account.member(), clock.instant()));
    }
}
