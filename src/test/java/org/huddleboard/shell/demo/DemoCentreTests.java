package org.huddleboard.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.ApiTokens;
import org.huddleboard.people.SignIn;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoDoors;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
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

    @Autowired
    ReadingsRecorder recorder;

    @Autowired
    KpiBoardService board;

    @Autowired
    ApplicationContext spring;

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
        var before = rows().counts();

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
        remove();

        assertThat(rows().counts()).isEqualTo(before);
        assertThat(memory.state()).isEmpty();
    }

    @Test
    void nothingIsKeptOfItsTeamsAndTheBoardOfAnotherStaysRight() {
        var centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        var leo = centre.leader("Leo Marsh", voice);
        var ben = centre.agent("Ben Okafor", voice);
        telling.load();
        var cast = DemoCast.of(story());
        var itsTeam = cast.teams().get("Leeds Voice 1");
        var monday = Reading.weekStart(story().today()).minusWeeks(1);
        var file = Stream.of(
                resolved(ben, voice, monday),
                resolved(ben, voice, monday.plusDays(1)),
                resolved(cast.named("amira").id(), itsTeam, monday));
        recorder.record(UUID.randomUUID(), "test", file);
        wordsOf(itsTeam, monday);
        entities.flush();
        var others = rows().of(Set.of(voice));
        var shown = centre.as(leo, () -> board.board(voice, Optional.of(monday), Locale.UK));

        remove();

        assertThat(rows().of(cast.teams().values())).isEmpty();
        assertThat(rows().of(Set.of(voice)))
                .isEqualTo(others)
                .containsKeys("kpi_week_mark.team_id", "kpi_team_age.team_id");
        // Another day of the same week is another question: it is not answered by what was read before.
        assertThat(centre.as(leo, () -> board.board(voice, Optional.of(monday.plusDays(1)), Locale.UK)))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*inWords")
                .isEqualTo(shown);
        assertThat(shown)
                .flatMap(read -> read.line(KpiCode.FIRST_CONTACT_RESOLUTION))
                .hasValueSatisfying(line -> assertThat(line.figure()).isEqualTo(70.0, within(1e-9)));
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

    /** Whoever removes it does so some time after it was loaded: what loading it left in memory is no longer there. */
    private void remove() {
        entities.flush();
        entities.clear();
        telling.remove();
    }

    private static Reading resolved(MemberId member, TeamId team, LocalDate day) {
        return new Reading(
                "test " + member,
                Optional.of(member),
                Optional.of(team),
                day,
                KpiCode.FIRST_CONTACT_RESOLUTION,
                "voice",
                7,
                OptionalDouble.empty(),
                10);
    }

    /** What a customer wrote, in a file of the whole centre. */
    private void wordsOf(TeamId team, LocalDate day) {
        jdbc.sql("""
                        insert into kpi_word (import_no, team_id, site_day, channel, score, scale_max, words, content, copy_no)
                        values ((select max(no) from kpi_import), ?, ?, 'voice', 4, 5, 'She was kind.', ?, 1)""").params(team.value(), day, UUID.randomUUID()).update();
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

    private CentreRows rows() {
        return new CentreRows(jdbc);
    }

    private long count(String question) {
        return jdbc.sql(question).query(Long.class).single();
    }
}
