package org.huddleboard.coaching.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.huddleboard.StatementCount;
import org.huddleboard.coaching.Cadence;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class CadenceServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    CadenceService cadence;

    @Autowired
    CoachingService coaching;

    @Autowired
    MyCoaching mine;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TalkWriter talks;
    TeamId voice;
    MemberId leo;
    MemberId amira;
    MemberId nia;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        talks = new TalkWriter(spring, centre);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        amira = centre.agent("Amira Hussain", voice);
        nia = centre.member("Nia Rao");
        centre.belongs(nia, voice, centre.today().minusDays(10));
        centre.holds(nia, Role.AGENT, voice);
    }

    private DueCard of(MemberId member) {
        return centre.as(leo, () -> cadence.due()).stream()
                .filter(card -> card.person().id().equals(member))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thoseWhoWaitedLongestComeFirstAndTenureSetsTheRhythm() {
        var due = centre.as(leo, () -> cadence.due());

        assertThat(due).extracting(card -> card.person().id()).containsExactly(amira, nia);
        assertThat(of(amira).cadence()).isEqualTo(Cadence.MONTHLY);
        assertThat(of(nia).cadence()).isEqualTo(Cadence.WEEKLY);
        assertThat(of(nia).daysOver()).isEqualTo(3);
        assertThat(of(nia).overdue()).isTrue();
    }

    @Test
    void aTimeOrASignedOneTakesSomebodyOffTheList() {
        talks.planned(leo, nia, talks.at(1, 15, 0));
        talks.signed(talks.written(leo, amira), amira, leo);

        assertThat(of(nia).overdue()).isFalse();
        assertThat(of(nia).planned()).isPresent();
        assertThat(of(amira).last()).contains(talks.begunOn());
        assertThat(of(amira).overdue()).isFalse();
    }

    @Test
    void whatWasPlannedAndCancelledIsCounted() {
        centre.as(leo, () -> coaching.cancel(talks.planned(leo, nia, talks.at(1, 15, 0)), ""));
        var asked = talks.asked(nia, leo, talks.at(3, 15, 0));
        centre.as(leo, () -> coaching.cancel(asked, ""));

        assertThat(of(nia).cancelled()).isEqualTo(1);
    }

    @Test
    void onlyWhoLeadsTheTeamSeesTheListAndACoachSeesNames() {
        var ruth = centre.leader("Ruth Calder", centre.team("Chat"));
        var cora = centre.member("Cora Bailey");
        centre.holds(cora, Role.COACH, voice);

        assertThat(centre.as(ruth, () -> cadence.due())).isEmpty();
        assertThat(centre.as(cora, () -> cadence.due())).isEmpty();
        assertThat(centre.as(cora, () -> cadence.people()))
                .extracting(Person::id)
                .containsExactly(amira, nia);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(amira, () -> cadence.due()));
    }

    @Test
    void listsTakeAsManyStatementsForManyAsForFew() {
        talks.planned(leo, nia, talks.at(1, 15, 0));
        centre.as(leo, () -> cadence.due());
        centre.as(leo, () -> mine.ahead());
        var few = centre.as(
                leo,
                () -> statements.during(() -> {
                    cadence.due();
                    mine.ahead();
                    mine.commitments();
                }));
        var hour = 9;
        for (var name : List.of("Ben Okafor", "Dee Walsh", "Kofi Mensah", "Ivo Petrov")) {
            var member = centre.agent(name, voice);
            var session = talks.written(leo, member);
            talks.noted(leo, session, "Ask first.");
            talks.signed(session, member, leo);
            talks.planned(leo, member, talks.at(2, hour++, 0));
        }

        assertThat(centre.as(
                        leo,
                        () -> statements.during(() -> {
                            cadence.due();
                            mine.ahead();
                            mine.commitments();
                        })))
                .isLessThanOrEqualTo(few + 2);
    }
}
