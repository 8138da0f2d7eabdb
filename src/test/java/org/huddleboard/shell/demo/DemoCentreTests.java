package org.huddleboard.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.huddleboard.people.ApiTokens;
import org.huddleboard.people.SignIn;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoDoors;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Loads and removes the whole demo centre inside a transaction that is taken back. */
@SpringBootTest
@Transactional
class DemoCentreTests {

    @Autowired
    DemoTelling telling;

    @Autowired
    DemoMemory memory;

    @Autowired
    DemoDoors doors;

    @Autowired
    SignIn signIn;

    @Autowired
    ApiTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    /** Listeners of what earlier tests announced write on their own thread, and would be counted here. */
    @BeforeEach
    void nothingIsOnItsWay() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from event_publication where completion_date is null"
                                + " and publication_date > current_timestamp - interval '10' second")
                        == 0);
    }

    @Test
    void itIsLoadedOnceAndRemovedToTheLastRow() {
        var before = counts();

        telling.load();
        assertThatThrownBy(telling::load).isInstanceOf(BrokenRule.class);

        var cast = DemoCast.of(story());
        for (var username : new String[] {"amira", "mara"}) {
            assertThat(jdbc.sql("select count(*) from people_role_assignment where role = 'AGENT' and member_id = ?")
                            .param(cast.named(username).id().value())
                            .query(Long.class)
                            .single())
                    .isOne();
        }
        assertThat(count("select count(distinct member_id) from kpi_member_week"))
                .isGreaterThanOrEqualTo(66);
        assertThat(count("select count(*) from feedback")).isGreaterThan(400);
        assertThat(count("""
                        select count(*) from shadowing_booking b join shadowing_session s on s.id = b.session_id
                        where s.host_day < (select min(m.from_day) from people_membership m
                            where m.member_id = b.guest_member)""")).isZero();
        var amira = cast.named("amira").id().value();
        somebodyWritesTo(amira);
        telling.remove();

        assertThat(counts()).isEqualTo(before);
        assertThat(memory.state()).isEmpty();
    }

    @Test
    void accountsAndTokenWorkOnlyWhileTheDoorsAreOpen() {
        telling.load();
        assertThat(signsIn()).isFalse();
        assertThat(tokens.recognise(DemoDoors.TOKEN)).isEmpty();

        doors.open(story());
        assertThat(signsIn()).isTrue();
        assertThat(tokens.recognise(DemoDoors.TOKEN)).isPresent();

        doors.lock(story());
        assertThat(signsIn()).isFalse();
        assertThat(tokens.recognise(DemoDoors.TOKEN)).isEmpty();
    }

    @Test
    void whatPeopleWriteShowsInTheFootprintAndASignInDoesNot() {
        telling.load();
        var loaded = memory.state().orElseThrow().footprint();
        doors.open(story());
        assertThat(memory.footprint()).isEqualTo(loaded);

        somebodyWritesTo(DemoCast.of(story()).named("leo").id().value());

        assertThat(memory.footprint()).isNotEqualTo(loaded);
    }

    @Test
    void itIsRemovedOnlyWhereItIsAndNeverLoadedOverASiteOfTheSameName() {
        assertThatThrownBy(telling::remove).isInstanceOf(BrokenRule.class);

        jdbc.sql("insert into people_site values (?, 'leeds', 'Europe/London', null, null, 0)")
                .param(UUID.randomUUID())
                .update();
        assertThatThrownBy(telling::load)
                .isInstanceOfSatisfying(
                        BrokenRule.class, rule -> assertThat(rule.key()).isEqualTo("demo.rule.siteThere"));
    }

    private void somebodyWritesTo(UUID member) {
        jdbc.sql("""
                        insert into feedback (id, client_key, model, bearing, audience, from_member, to_member, words,
                        given_at, version) values (?, ?, 'THANKS', 'KEEP_DOING', 'RECEIVER', ?, ?, 'Thank you.', now(), 0)""")
                .params(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), member)
                .update();
    }

    private DemoStory story() {
        return memory.state().map(DemoState::story).orElseGet(() -> new DemoStory(DemoTelling.SEED, LocalDate.EPOCH));
    }

    /** What an earlier question left in this transaction's memory is asked again. */
    private boolean signsIn() {
        entities.clear();
        return signIn.withPassword(
                        "amira", DemoDoors.PASSWORD, UUID.randomUUID().toString())
                instanceof SignIn.Welcome;
    }

    private long count(String question) {
        return jdbc.sql(question).query(Long.class).single();
    }

    /** Rows of every table; the trail keeps what was done, and the board's own events and locks are not the centre's. */
    private Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").query(String.class).list().stream()
                .filter(table ->
                        !Set.of("audit_line", "event_publication", "shedlock").contains(table))
                .forEach(table -> counts.put(table, count("select count(*) from " + table)));
        return counts;
    }
}
