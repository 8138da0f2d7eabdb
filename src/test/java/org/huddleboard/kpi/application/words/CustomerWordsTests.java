package org.huddleboard.kpi.application.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.StatementCount;
import org.huddleboard.kpi.application.words.CustomerVoice.Quote;
import org.huddleboard.kpi.application.words.CustomerWords.Word;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class CustomerWordsTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ApplicationContext spring;

    @Autowired
    CustomerWords words;

    @Autowired
    VoiceService voices;

    @Autowired
    WordsRetention retention;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    TeamId team;
    MemberId amira;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        team = centre.team("Voice");
        amira = centre.agent("Amira Haddad", team);
    }

    private long layer() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into kpi_import (import_id, source) values (?, 'test')")
                .param(id)
                .update();
        return jdbc.sql("select no from kpi_import where import_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private Word said(int score, String comment) {
        return new Word(team, MONDAY.plusDays(2), "voice", score, 5, comment);
    }

    private List<Word> five() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> said(i, "The queue was long, number " + i))
                .toList();
    }

    private CustomerVoice voice(MemberId reader) {
        return centre.as(reader, () -> voices.of(team, MONDAY, MONDAY.plusDays(6), Locale.UK));
    }

    private List<String> shown() {
        return voice(amira).quotes().stream().map(Quote::words).toList();
    }

    @Test
    void wordsOfTheWeekStandWithTheirThemesAndScores() {
        words.keep(layer(), five());
        words.keep(layer(), List.of(new Word(team, MONDAY.minusDays(1), "voice", 5, 5, "The week before")));

        var voice = voice(amira);

        assertThat(voice.wrote()).isEqualTo(5);
        assertThat(voice.quotes().getFirst().about()).isEqualTo("Waiting, phone, 5 of 5");
        assertThat(voice.named()).containsExactly(new CustomerVoice.Named("waiting", 5));
        assertThat(shown()).noneMatch(comment -> comment.contains("before"));
    }

    @Test
    void fewerThanFiveAreShownToNobody() {
        words.keep(layer(), five().subList(0, 4));

        var leo = centre.leader("Leo Marsh", team);
        for (var reader : List.of(amira, leo)) {
            assertThat(voice(reader).isWithheld()).isTrue();
            assertThat(voice(reader).quotes()).isEmpty();
            assertThat(voice(reader).named()).isEmpty();
        }
    }

    @Test
    void anotherTeamsWordsAreNotFoundAndNobodyIsRefused() {
        words.keep(layer(), five());
        var ben = centre.agent("Ben Okafor", centre.team("Chat"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> voice(ben));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> voice(centre.member("Rae Lane")));
        assertThat(shown()).hasSize(5);
    }

    @Test
    void sameCommentOfTwoFilesIsShownOnceAndStaysWhenOneGoes() {
        var first = layer();
        var second = layer();
        words.keep(first, five());
        words.keep(
                second,
                Stream.concat(five().stream(), Stream.of(said(5, "One more"))).toList());
        assertThat(shown()).hasSize(6);

        words.forget(first);
        assertThat(shown()).hasSize(6);

        words.forget(second);
        assertThat(shown()).isEmpty();
    }

    @Test
    void twoCustomersMaySayTheSameInOneFileOfSeveralLots() {
        var layer = layer();
        words.keep(layer, five());
        words.keep(layer, five());

        assertThat(shown()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My card is 4111 1111 1111 1111 thanks",
                "Ring me on 0113 496 0123 please",
                "Write to jo.bloggs@example.com",
                "Account GB33BUKB20201555555555 was charged",
                "My account number is 44 718 290",
                "I live at LS1 4AP",
                "See https://example.com/?account=77",
                "Amira was lovely",
                "Thank you Amira Haddad"
            })
    void whoWroteAndWhomTheyMeanIsCovered(String comment) {
        words.keep(
                layer(),
                Stream.concat(five().stream(), Stream.of(said(5, comment))).toList());

        var kept = jdbc.sql("select words from kpi_word where team_id = ? and words like '%•••%'")
                .param(team.value())
                .query(String.class)
                .list();
        assertThat(kept)
                .singleElement()
                .satisfies(masked -> assertThat(masked)
                        .doesNotContain("4111", "0113", "bloggs", "GB33", "718", "LS1", "example", "Amira", "Haddad"));
    }

    @Test
    void ordinaryWordsStayAsTheyWere() {
        var ordinary = "Rang 3 times on 12/11, bill of £124.50, 20 minutes each — amiable though";
        words.keep(
                layer(),
                Stream.concat(five().stream(), Stream.of(said(4, ordinary))).toList());

        assertThat(shown()).contains(ordinary);
    }

    @Test
    void blankOnesAndThoseOfNoTeamAreNotShown() {
        words.keep(layer(), List.of(said(5, "  "), new Word(null, MONDAY, "voice", 5, 5, "Nobody’s yet")));

        assertThat(voice(amira).wrote()).isZero();
    }

    @Test
    void overlongCommentIsCutNotRefused() {
        words.keep(
                layer(),
                Stream.concat(five().stream(), Stream.of(said(2, "long 12345678 ".repeat(400))))
                        .toList());

        assertThat(shown()).hasSize(6).allMatch(comment -> comment.length() <= 2_000);
    }

    @Test
    void readingThemTakesTheSameStatementsForFiveAndForFifty() {
        words.keep(layer(), five());
        voice(amira);
        var few =
                centre.as(amira, () -> statements.during(() -> voices.of(team, MONDAY, MONDAY.plusDays(6), Locale.UK)));
        var more = new ArrayList<Word>();
        IntStream.range(0, 45).forEach(i -> more.add(said(3, "Letter number " + i)));
        words.keep(layer(), more);
        var many =
                centre.as(amira, () -> statements.during(() -> voices.of(team, MONDAY, MONDAY.plusDays(6), Locale.UK)));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    @Test
    void wordsGoAfterAYearAndAMonth() {
        var today = centre.today();
        words.keep(
                layer(),
                List.of(
                        new Word(team, today.minusMonths(14), "voice", 5, 5, "Long ago"),
                        new Word(team, today.minusMonths(12), "voice", 5, 5, "A year ago")));

        retention.forgetOld();

        assertThat(jdbc.sql("select words from kpi_word where team_id = ?")
                        .param(team.value())
                        .query(String.class)
                        .list())
                .containsExactly("A year ago");
    }
}
