package org.huddleboard.people.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.OneTimeLink;
import org.huddleboard.people.domain.OneTimeLink.Purpose;
import org.huddleboard.people.domain.OneTimeLinkRepository;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** For whoever holds the set-up link of an empty board; shut for good once there is an account. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class SetUpService {
    private final OneTimeLinkRepository links;
    private final AccountRepository accounts;
    private final FirstPlaces first;
    private final Clock clock;

    SetUpService(OneTimeLinkRepository links, AccountRepository accounts, FirstPlaces first, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.first = first;
        this.clock = clock;
    }

    /** Whether the link still opens an empty board. */
    public boolean isOpen(String secret) {
        return open(secret).isPresent();
    }

    @Transactional
    public void setUp(@Valid SetUp setUp) {
        var link = open(setUp.secret()).orElseThrow(NotFound::new);
        first.make(setUp);
        link.use(clock.instant());
        links.save(link);
    }

    private Optional<OneTimeLink> open(String secret) {
        return links.findBySecretHash(Secret.hashOf(secret))
                .filter(link -> link.opens(Purpose.SET_UP, clock.instant()))
                .filter(_ -> accounts.count() == 0);
    }
}
