package org.huddleboard.people.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.huddleboard.people.AccountOpened;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.people.domain.OneTimeLink;
import org.huddleboard.people.domain.OneTimeLinkRepository;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** For whoever holds an invitation's link, and has no account to sign in with yet. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class InvitationService {
    private final OneTimeLinkRepository links;
    private final AccountRepository accounts;
    private final MemberRepository members;
    private final PasswordRules rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InvitationService(
            OneTimeLinkRepository links,
            AccountRepository accounts,
            MemberRepository members,
            PasswordRules rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.accounts = accounts;
        this.members = members;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /** Who is invited; nobody when the link is used, too old or not one. */
    public Optional<InvitedPerson> invited(String secret) {
        return open(secret)
                .flatMap(OneTimeLink::member)
                .flatMap(member -> members.findById(member)
                        .flatMap(person -> accounts.findById(member)
                                .map(account -> new InvitedPerson(person.name(), account.username()))));
    }

    @Transactional
    public void accept(@Valid AcceptInvitation accept) {
        var link = open(accept.secret()).orElseThrow(NotFound::new);
        var account = link.member().flatMap(accounts::findById).orElseThrow(NotFound::new);
        account.open(rules.hashed(accept.password()));
        accounts.save(account);
        link.use(clock.instant());
        links.save(link);
        events.publishEvent(new AccountOpened(account.member(), clock.instant()));
    }

    private Optional<OneTimeLink> open(String secret) {
        return links.findBySecretHash(Secret.hashOf(secret))
                .filter(link -> link.opens(OneTimeLink.Purpose.INVITATION, clock.instant()));
    }

    /** Name and sign-in name, for the page that greets them. */
    public record InvitedPerson(String name, String username) {}
}
