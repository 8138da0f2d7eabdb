package org.huddleboard.people.application;

import java.time.Clock;
import java.time.Duration;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.OneTimeLink;
import org.huddleboard.people.domain.OneTimeLinkRepository;
import org.huddleboard.people.domain.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever starts an empty board where to set it up. The link is the only secret this house ever prints. */
@Component
class SetUpLink {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);
    private static final Duration OPEN = Duration.ofHours(24);

    private final AccountRepository accounts;
    private final OneTimeLinkRepository links;
    private final Environment environment;
    private final Clock clock;

    SetUpLink(AccountRepository accounts, OneTimeLinkRepository links, Environment environment, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.environment = environment;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void print() {
        if (accounts.count() > 0) {
            return;
        }
        var secret = Secret.create();
        links.save(OneTimeLink.setUp(secret, clock.instant().plus(OPEN)));
        var port = environment.getProperty("local.server.port", "8080");
        LOG.info(
                "This board is empty. Set it up once, within a day: http://localhost:{}/set-up/{}",
                port,
                secret.text());
    }
}
