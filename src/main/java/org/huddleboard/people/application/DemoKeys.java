package org.huddleboard.people.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.huddleboard.people.AccountEnded;
import org.huddleboard.people.AccountOpened;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoDoors;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens and locks the accounts and the token of the demo centre; one password hash serves all of them. */
@Component
class DemoKeys implements DemoDoors {
    private final JdbcClient jdbc;
    private final RoleTable table;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DemoKeys(
            JdbcClient jdbc,
            RoleTable table,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.table = table;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from people_member").query(Long.class).single() == 0;
    }

    /** Doors that stand open stay as they are, so that browsers which stay signed in do so over a restart. */
    @Override
    public void open(DemoStory story) {
        var members = members(story);
        var hash = String.valueOf(passwords.encode(PASSWORD));
        jdbc.sql("""
                        update people_account set state = 'ACTIVE', password_hash = :hash, stamp = stamp + 1,
                        version = version + 1 where member_id in (:members) and state = 'LISTED'""").param("hash", hash).param("members", members).update();
        if (jdbc.sql("select count(*) from people_api_token where id = ?")
                        .param(tokenId(story))
                        .query(Long.class)
                        .single()
                == 0) {
            jdbc.sql("insert into people_api_token values (?, 'Demo', ?, ?, ?, ?, null, 0)")
                    .params(
                            tokenId(story),
                            Secret.hashOf(TOKEN),
                            String.join(" ", table.scopes()),
                            DemoCast.of(story).named("ada").id().value(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        members.forEach(member -> events.publishEvent(new AccountOpened(new MemberId(member), clock.instant())));
    }

    @Override
    public void lock(DemoStory story) {
        var members = members(story);
        jdbc.sql("""
                        update people_account set state = 'LISTED', password_hash = null, stamp = stamp + 1,
                        version = version + 1 where member_id in (:members) and state = 'ACTIVE'""").param("members", members).update();
        jdbc.sql("delete from people_api_token where id = ?")
                .param(tokenId(story))
                .update();
        members.forEach(member -> events.publishEvent(new AccountEnded(new MemberId(member), clock.instant())));
    }

    private static List<UUID> members(DemoStory story) {
        return DemoCast.of(story).people().stream()
                .map(DemoPerson::id)
                .map(MemberId::value)
                .toList();
    }

    private static UUID tokenId(DemoStory story) {
        return story.id("token");
    }
}
