package org.huddleboard.tips.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.StatementCount;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipNews;
import org.huddleboard.tips.TipNote;
import org.huddleboard.tips.TipOfTheDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class TipShelfTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TipWriting writing;

    @Autowired
    TipReading reading;

    @Autowired
    TipOutcomes outcomes;

    @Autowired
    TipChecking checking;

    @Autowired
    TipOfTheDay ofTheDay;

    @Autowired
    TipNews news;

    @Autowired
    TipPersonalData personal;

    @Autowired
    StatementCount statements;

    @Autowired
    Clock clock;

    TestCentre centre;
    TeamId voice;
    MemberId grace;
    MemberId amira;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        grace = centre.agent("Grace Obi", voice);
        amira = centre.agent("Amira Hussain", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private TipId written(MemberId author, String title) {
        return centre.as(
                author,
                () -> writing.write(new WriteTip(
                        UUID.randomUUID(), TipServicesTests.words(title, "Send the link.", "I stay on."))));
    }

    private List<String> titles(MemberId reader, String typed) {
        return centre.as(reader, () -> reading.find(TipQuery.of(typed, Locale.UK), 20)).cards().stream()
                .map(TipCard::title)
                .toList();
    }

    private TipDetails opened(MemberId reader, TipId tip) {
        return centre.as(reader, () -> reading.open(tip));
    }

    private void tell(MemberId by, TipId tip, boolean worked, String reason) {
        centre.as(by, () -> outcomes.tell(new TellOutcome(tip, worked, reason)));
    }

    @Test
    void theStarterCollectionIsPutOnTheShelfOnce() {
        assertThat(centre.as(leo, () -> checking.loadCollection())).isEqualTo(48);
        assertThat(centre.as(leo, () -> checking.loadCollection())).isZero();

        var found = centre.as(amira, () -> reading.find(TipQuery.all(Locale.UK), 100));
        assertThat(found.total()).isEqualTo(48);
        assertThat(found.cards().stream().filter(TipCard::isPractice)).hasSize(16);
        assertThat(found.cards().getFirst().needsCheck()).isFalse();
        assertThat(titles(amira, "silense")).contains("Fill a long silence with what you are doing");
    }

    @Test
    void theTipOfTheDayIsCheckedAndInMyLanguageWhereThereIsOne() {
        var today = LocalDate.now(clock);
        written(grace, "Unchecked");
        assertThat(ofTheDay.on(centre.leeds(), today, Locale.UK)).isEmpty();

        centre.as(leo, () -> checking.loadCollection());

        var english = ofTheDay.on(centre.leeds(), today, Locale.UK).orElseThrow();
        var spanish = ofTheDay.on(centre.leeds(), today, Locale.of("es")).orElseThrow();
        assertThat(opened(amira, english.id()).card().language()).isEqualTo("en");
        assertThat(opened(amira, spanish.id()).card().language()).isEqualTo("es");
        assertThat(news.changedSince(centre.leeds(), clock.instant().minusSeconds(600), Locale.UK, 100))
                .extracting(TipNote::title)
                .contains("Unchecked");
    }

    @Test
    void numberOfStatementsDoesNotGrowWithTheTips() {
        written(grace, "One");
        titles(amira, "");
        var few = statements.during(() -> titles(amira, ""));
        for (var i = 0; i < 15; i++) {
            written(i % 2 == 0 ? leo : grace, "Number " + i);
        }
        titles(amira, "");

        assertThat(statements.during(() -> titles(amira, ""))).isEqualTo(few);
    }

    @Test
    void aLeaverIsForgottenAndTheTipStays() {
        var tip = written(grace, "The reading looks too high");
        tell(amira, tip, false, "No smartphone");
        centre.as(leo, () -> checking.verify(tip));
        assertThat(personal.export(grace).get("tips")).hasSize(1);
        assertThat(personal.export(amira).get("tip outcomes")).hasSize(1);

        personal.erase(grace);
        personal.erase(amira);
        personal.erase(leo);

        var kept = opened(centre.agent("Ivo Petrov", voice), tip);
        assertThat(kept.card().author()).isEmpty();
        assertThat(kept.card().tried()).isEqualTo(1);
        assertThat(kept.reasons()).isEmpty();
        assertThat(personal.export(grace).get("tips")).isEmpty();
        assertThat(personal.export(amira).get("tip outcomes")).isEmpty();
    }

    @Test
    void aProgramWithTheScopeReadsTips() {
        written(grace, "Quixotic reading");

        assertThat(centre.asToken(Set.of("tips:read"), () -> reading.find(TipQuery.of("quixotic", Locale.UK), 5))
                        .cards())
                .isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        centre.asToken(Set.of("kpi:read"), () -> reading.find(TipQuery.of("quixotic", Locale.UK), 5)));
    }
}
