package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.kpi.application.words.CustomerVoice.Quote;
import org.huddleboard.kpi.application.words.VoiceService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Survey files with agents whom nobody knows yet: their customers' words find the team, and no agent. */
@SpringBootTest
class WaitingWordsTests {
    private static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);

    @Autowired
    ApplicationContext spring;

    @Autowired
    AgentMatchService matches;

    @Autowired
    VoiceService voices;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private ImportDesk desk;
    private TestCentre centre;
    private TeamId voice;
    private TeamId chat;
    private MemberId ana;
    private MemberId ben;
    private MemberId admin;
    private MemberId leo;
    private final String first = TestCentre.unique("first");
    private final String second = TestCentre.unique("second");

    @BeforeEach
    void people() {
        desk = new ImportDesk(spring, folder);
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        chat = centre.team("Chat");
        ana = belonging("Ana Bell", voice);
        ben = belonging("Ben Okafor", chat);
        admin = centre.administrator("Ada Stone");
        leo = centre.leader("Leo Marsh", voice);
    }

    private MemberId belonging(String name, TeamId team) {
        var member = centre.member(name);
        centre.belongs(member, team, LocalDate.of(2020, 1, 1));
        return member;
    }

    /** Five answers of an agent on a day, each with words of their own. */
    private static String answers(String agent, int day, String words) {
        return IntStream.range(0, 5)
                .mapToObj(i -> "%s|%s|5|%d|Voice|%s %d\n".formatted(agent, MONDAY.plusDays(day), i % 5 + 1, words, i))
                .collect(Collectors.joining());
    }

    private UUID hand(String... answers) {
        var result = desk.hand("agent_id|answered_at|scale_max|score|channel|verbatim\n"
                + Stream.of(answers).collect(Collectors.joining()));
        assertThat(result.rejected()).isEmpty();
        return result.importId();
    }

    private void match(String key, MemberId member) {
        centre.as(admin, () -> matches.matchAgent(key, member));
    }

    private List<String> of(TeamId team) {
        return jdbc.sql("select words from kpi_word where team_id = ? order by words")
                .param(team.value())
                .query(String.class)
                .list();
    }

    private List<String> shown() {
        return centre.as(leo, () -> voices.of(voice, MONDAY, MONDAY.plusDays(6), Locale.UK)).quotes().stream()
                .map(Quote::words)
                .toList();
    }

    @Test
    void wordsOfAnAgentMatchedLaterBelongToTheTeamAndNameNobody() {
        hand(answers(first, 0, "Ana Bell was kind"));
        assertThat(shown()).isEmpty();

        match(first, ana);

        assertThat(shown()).hasSize(5).allMatch(words -> words.startsWith("••• was kind"));
    }

    @Test
    void whereSomebodyElseOfTheDayIsUnknownTheyWaitUntilThatOneIsKnownToo() {
        var bea = belonging("Bea Long", voice);
        hand(answers(first, 0, "One"), answers(second, 0, "Two"), answers(second, 1, "Three"));

        match(first, ana);
        assertThat(of(voice)).isEmpty();
        match(second, bea);

        assertThat(of(voice)).hasSize(15);
    }

    @Test
    void wordsThatMayBeOfEitherTeamStayWithoutOne() {
        hand(answers(first, 0, "One"), answers(second, 0, "Two"), answers(second, 1, "Three"));

        match(first, ana);
        match(second, ben);

        assertThat(of(voice)).isEmpty();
        assertThat(of(chat)).hasSize(5).allMatch(words -> words.startsWith("Three"));
    }

    @Test
    void whoeverWasKnownFromTheStartDoesNotStandInTheWay() {
        hand(answers(second, 2, "Before"));
        match(second, ben);
        hand(answers(first, 0, "One"), answers(second, 0, "Two"));

        match(first, ana);

        assertThat(of(voice)).hasSize(5).allMatch(words -> words.startsWith("One"));
        assertThat(of(chat)).hasSize(10);
    }

    @Test
    void theSameCommentOfALaterFileIsShownOnceAndUndoTakesAll() {
        var before = hand(answers(first, 0, "One"));
        match(first, ana);
        var after = hand(answers(first, 0, "One"), "%s|%s|5|5|Voice|One more\n".formatted(first, MONDAY));
        assertThat(of(voice)).hasSize(11);
        assertThat(shown()).hasSize(6);

        desk.undo(before);
        assertThat(shown()).hasSize(6);
        desk.undo(after);

        assertThat(of(voice)).isEmpty();
    }

    @Test
    void daysBeforeTheMemberJoinedBringNoWords() {
        var cleo = centre.member("Cleo Dunn");
        centre.belongs(cleo, voice, MONDAY.plusDays(2));
        hand(answers(first, 0, "One"), answers(first, 2, "Two"));

        match(first, cleo);

        assertThat(of(voice)).hasSize(5).allMatch(words -> words.startsWith("Two"));
    }
}
