package org.huddleboard.shared.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteDaysTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YEAR_FIRST|2021-03-04|2021-03-04",
                "YEAR_FIRST|2021/03/04|2021-03-04",
                "DAY_FIRST|04/03/2021|2021-03-04",
                "MONTH_FIRST|03/04/2021|2021-03-04",
                "DAY_FIRST|4.3.2021|2021-03-04",
                "DAY_FIRST|04-03-21|2021-03-04",
                "YEAR_FIRST|210304|2021-03-04",
                "YEAR_FIRST|20210304|2021-03-04",
                "DAY_FIRST|04032021|2021-03-04",
                "MONTH_FIRST|030421|2021-03-04",
                "YEAR_FIRST|4 Mar 2021|2021-03-04",
                "YEAR_FIRST|Mar 4, 2021|2021-03-04",
                "YEAR_FIRST|2021-03-04T09:12:58|2021-03-04",
                "DAY_FIRST|04/03/2021 09:12|2021-03-04",
                "MONTH_FIRST|3/4/2021 9:12 PM|2021-03-04",
                "DAY_FIRST|04.mär.2021|2021-03-04"
            })
    void readsDatesInEveryOrder(DateHabit habit, String text, LocalDate day) {
        assertThat(new SiteDays(habit, LONDON, false).read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021-0", "0021-01-01", "13/13/2021", "x", "2021-03-04 25:00", "44260"})
    void refusesWhatIsNoDate(String text) {
        assertThat(new SiteDays(DateHabit.DAY_FIRST, LONDON, false).read(text)).isEmpty();
    }

    @Test
    void aTimeWithAnOffsetIsCarriedIntoTheZone() {
        var london = new SiteDays(DateHabit.YEAR_FIRST, LONDON, false);
        var manila = new SiteDays(DateHabit.YEAR_FIRST, MANILA, false);

        assertThat(london.read("2021-07-01T23:30:00Z")).contains(LocalDate.of(2021, 7, 2));
        assertThat(london.read("2021-01-01T23:30:00Z")).contains(LocalDate.of(2021, 1, 1));
        assertThat(manila.read("2021-01-01T17:00:00+00:00")).contains(LocalDate.of(2021, 1, 2));
        assertThat(manila.read("2021-01-01T17:00:00")).contains(LocalDate.of(2021, 1, 1));
        assertThat(london.read("1609459200")).contains(LocalDate.of(2021, 1, 1));
        assertThat(london.read("1609459200000")).contains(LocalDate.of(2021, 1, 1));
    }

    @Test
    void aHeadingThatSaysUtcMakesTimesInstants() {
        var days = SiteDays.under("Interval Start UTC", DateHabit.YEAR_FIRST, MANILA);

        assertThat(days.read("2021-01-01 17:00:00")).contains(LocalDate.of(2021, 1, 2));
        assertThat(days.on(LocalDate.parse("2021-01-01"), "17:00")).contains(LocalDate.of(2021, 1, 2));
    }

    @Test
    void theHourThatDoesNotExistAndTheOneThatComesTwiceKeepTheirDay() {
        var days = new SiteDays(DateHabit.YEAR_FIRST, LONDON, false);

        assertThat(days.on(LocalDate.parse("2021-03-28"), "01:30:00")).contains(LocalDate.of(2021, 3, 28));
        assertThat(days.on(LocalDate.parse("2021-10-31"), "01:30:00")).contains(LocalDate.of(2021, 10, 31));
        assertThat(days.read("2021-10-30T23:30:00Z")).contains(LocalDate.of(2021, 10, 31));
        assertThat(days.read("2021-10-31T23:30:00Z")).contains(LocalDate.of(2021, 10, 31));
    }

    @Test
    void theOrderIsLearntFromTheDatesOrTakenFromTheZone() {
        assertThat(DateHabit.of(List.of("01/02/2021", "13/02/2021"), MANILA))
                .isEqualTo(new DateHabit.Found(DateHabit.DAY_FIRST, false));
        assertThat(DateHabit.of(List.of("01/02/2021", "02/13/2021"), LONDON))
                .isEqualTo(new DateHabit.Found(DateHabit.MONTH_FIRST, false));
        assertThat(DateHabit.of(List.of("01/02/2021"), LONDON))
                .isEqualTo(new DateHabit.Found(DateHabit.DAY_FIRST, true));
        assertThat(DateHabit.of(List.of("01/02/2021"), ZoneId.of("America/New_York")))
                .isEqualTo(new DateHabit.Found(DateHabit.MONTH_FIRST, true));
        assertThat(DateHabit.of(List.of("2021-01-02"), LONDON))
                .isEqualTo(new DateHabit.Found(DateHabit.YEAR_FIRST, false));
        assertThat(DateHabit.of(List.of("210102", "211231"), LONDON).habit()).isEqualTo(DateHabit.YEAR_FIRST);
        assertThat(DateHabit.of(List.of("123121"), LONDON).habit()).isEqualTo(DateHabit.MONTH_FIRST);
    }

    @Test
    void anOffsetThatDoesNotExistIsNoTime() {
        assertThat(new SiteDays(DateHabit.YEAR_FIRST, LONDON, false).read("2021-01-04T09:00:00+99:99"))
                .isEmpty();
    }

    @Test
    void blanksThatDoNotBreakAreBlanks() {
        var american = new SiteDays(DateHabit.MONTH_FIRST, LONDON, false);

        assertThat(american.moment("1/4/21, 9:05\u202FPM").map(SiteMoment::at))
                .contains(LocalDateTime.of(2021, 1, 4, 21, 5));
        assertThat(american.read("01/04/2021\u00A009:05")).contains(LocalDate.of(2021, 1, 4));
    }

    @Test
    void onlyATimeWithoutAnOffsetInTheHourThatClocksRepeatComesTwice() {
        var days = new SiteDays(DateHabit.YEAR_FIRST, LONDON, false);

        assertThat(comesTwice(days, "2021-10-31T01:30:00")).isTrue();
        assertThat(comesTwice(days, "2021-10-31T02:00:00")).isFalse();
        assertThat(comesTwice(days, "2021-10-31T00:59:59")).isFalse();
        assertThat(comesTwice(days, "2021-10-31T01:30:00Z")).isFalse();
        assertThat(comesTwice(days, "2021-10-31")).isFalse();
        assertThat(comesTwice(new SiteDays(DateHabit.YEAR_FIRST, MANILA, false), "2021-10-31T01:30:00"))
                .isFalse();
        assertThat(days.moment("2021-10-31", "01:30:00").orElseThrow().comesTwice(LONDON))
                .isTrue();
    }

    private static boolean comesTwice(SiteDays days, String text) {
        return days.moment(text).orElseThrow().comesTwice(days.zone());
    }

    @Test
    void aProgramThatAlwaysWritesItsDatesOneWayIsBelieved() {
        assertThat(DateHabit.of(List.of("01/02/2021"), DateHabit.MONTH_FIRST))
                .isEqualTo(new DateHabit.Found(DateHabit.MONTH_FIRST, false));
        assertThat(DateHabit.of(List.of("13/02/2021"), DateHabit.MONTH_FIRST).habit())
                .isEqualTo(DateHabit.DAY_FIRST);
        assertThat(DateHabit.of(List.of("2021-02-01"), DateHabit.MONTH_FIRST).habit())
                .isEqualTo(DateHabit.YEAR_FIRST);
    }
}
