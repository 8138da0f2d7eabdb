package org.huddleboard.people.application;

import java.time.Clock;
import java.time.Duration;
import org.huddleboard.people.AccountEnded;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.OneTimeLink;
import org.huddleboard.people.domain.OneTimeLinkRepository;
import org.huddleboard.people.domain.RememberedSignInRepository;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the door for a member. */
@Service
@Transactional
@PreAuthorize("@access.may('PEOPLE_MANAGE')")
public class AccountService {
    static final String PATH = "invitation/";
    private static final Duration OPEN = Duration.ofDays(7);

    private final AccountRepository accounts;
    private final OneTimeLinkRepository links;
    private final RememberedSignInRepository kept;
    private final AuditTrail audit;
    private final CurrentMember me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountService(
            AccountRepository accounts,
            OneTimeLinkRepository links,
            RememberedSignInRepository kept,
            AuditTrail audit,
            CurrentMember me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.kept = kept;
        this.audit = audit;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /** A link for the member to set a password with; the link before it no longer works. */
    public InvitationLink invite(MemberId member) {
        var account = accounts.findById(member).orElseThrow(NotFound::new);
        account.invite();
        accounts.save(account);
        links.withdrawFor(member);
        var secret = Secret.create();
        var until = clock.instant().plus(OPEN);
        links.save(OneTimeLink.invitation(secret, member, until));
        audit.note(AuditTrail.Deed.ACCOUNT_INVITED, member, member.value());
        return new InvitationLink(PATH + secret.text(), until);
    }

    /** Ends the account: open sessions, browsers that stay signed in and open invitations end with it. */
    public void endAccount(MemberId member) {
        if (member.equals(me.id())) {
            throw new BrokenRule("people.rule.notYourself");
        }
        var account = accounts.findById(member).orElseThrow(NotFound::new);
        account.end();
        accounts.save(account);
        links.withdrawFor(member);
        kept.forgetAllOf(member);
        events.publishEvent(new AccountEnded(member, clock.instant()));
    }
}
