package org.huddleboard.kpi.application.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.CUSTOMER_SATISFACTION;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;
import static org.huddleboard.kpi.KpiCode.QUALITY;
import static org.huddleboard.kpi.KpiCode.SERVICE_LEVEL;

import java.util.Locale;
import org.huddleboard.StatementCount;
import org.huddleboard.kpi.KpiCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class OwnFiguresServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    OwnFiguresService own;

    @Autowired
    StatementCount statements;

    private MyFigures page(OwnFloor floor) {
        return floor.centre.as(floor.amira(), () -> own.page(Locale.UK)).orElseThrow();
    }

    private static MyFigure figure(MyFigures page, KpiCode kpi) {
        return page.figures().stream()
                .filter(each -> each.line().code() == kpi)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachFigureSaysWhatItWasHowFarItWobblesAndWhatWouldBeReal() {
        var floor = new OwnFloor(spring, 8).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION, SERVICE_LEVEL);

        var page = page(floor);

        assertThat(page.figures())
                .extracting(each -> each.line().code())
                .containsExactly(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
        var handleTime = figure(page, AVERAGE_HANDLE_TIME);
        assertThat(handleTime.sentence())
                .startsWith("AHT 4:43, was 4:47. Your normal weekly wobble is ±11")
                .contains("so this may be chance. Eight weeks in a row on this side of 4:45 would be a real change.");
        assertThat(handleTime.n()).isEqualTo("n 200 contacts");
        assertThat(handleTime.line().weeks()).hasSize(14);
    }

    @Test
    void theMiddleHalfIsThatOfAtLeastFiveOthers() {
        var shown = page(new OwnFloor(spring, 6).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION));
        var hidden = page(new OwnFloor(spring, 5).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION));

        assertThat(figure(shown, AVERAGE_HANDLE_TIME).middleSentence())
                .isEqualTo("The middle half of the others in the team is 5:10 to 6:00.");
        assertThat(figure(hidden, AVERAGE_HANDLE_TIME).middle()).isEmpty();
        assertThat(figure(hidden, AVERAGE_HANDLE_TIME).middleSentence()).contains("could be worked out");
    }

    @Test
    void handleTimeNeverStandsAlone() {
        var floor = new OwnFloor(spring, 6).figures(AVERAGE_HANDLE_TIME, SERVICE_LEVEL);
        assertThat(page(floor).figures()).isEmpty();

        floor.figures(CUSTOMER_SATISFACTION);
        assertThat(page(floor).figures()).hasSize(2);
    }

    @Test
    void fewScoresAreForCoachingNotComparing() {
        var quality = figure(page(new OwnFloor(spring, 7).figures(QUALITY)), QUALITY);

        assertThat(quality.sentence()).isEqualTo("5 scores: for coaching, not comparing.");
        assertThat(quality.range()).isEmpty();
        assertThat(quality.middle()).isEmpty();
    }

    @Test
    void whatIfTellsTheTeamsFigureAndWhetherAnybodyCouldTell() {
        var floor = new OwnFloor(spring, 6).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);

        var small = floor.centre.as(floor.amira(), () -> own.whatIf(AVERAGE_HANDLE_TIME, 289, Locale.UK));
        var large = floor.centre.as(floor.amira(), () -> own.whatIf(AVERAGE_HANDLE_TIME, 400, Locale.UK));
        var few = new OwnFloor(spring, 4).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
        var none = few.centre.as(few.amira(), () -> own.whatIf(AVERAGE_HANDLE_TIME, 400, Locale.UK));

        assertThat(small.result()).contains("would be 5:27. It is 5:26.");
        assertThat(small.honest()).contains("Nobody could tell this from chance");
        assertThat(large.result()).contains("would be 5:45. It is 5:26.");
        assertThat(large.honest()).contains("would show");
        assertThat(none.result()).contains("Fewer than five people");
    }

    @Test
    void myShiftShowsThree() {
        var floor = new OwnFloor(spring, 6)
                .figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION, CUSTOMER_SATISFACTION, QUALITY);

        var week = floor.centre.as(floor.amira(), () -> own.myWeek(Locale.UK)).orElseThrow();

        assertThat(week.figures())
                .extracting(each -> each.line().code())
                .containsExactly(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION, CUSTOMER_SATISFACTION);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithPeopleAndFigures() {
        var small = new OwnFloor(spring, 6).figures(FIRST_CONTACT_RESOLUTION);
        var large = new OwnFloor(spring, 20).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION, QUALITY);
        page(small);
        page(large);

        var few = small.centre.as(small.amira(), () -> statements.during(() -> own.page(Locale.UK)));
        var many = large.centre.as(large.amira(), () -> statements.during(() -> own.page(Locale.UK)));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void whoHasNoFiguresOfTheirOwnIsRefused() {
        var floor = new OwnFloor(spring, 1);

        assertThat(floor.centre.as(floor.amira(), () -> own.page(Locale.UK))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> floor.centre.as(floor.leo, () -> own.page(Locale.UK)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> floor.centre.as(floor.leo, own::looks));
    }
}
