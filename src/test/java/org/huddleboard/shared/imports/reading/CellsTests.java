package org.huddleboard.shared.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talk|0:02:23|143000",
                "Talk|00:02:23|143000",
                "Talk|31:00:00|111600000",
                "Talk|26:10:05|94205000",
                "Talk|126:10:05|454205000",
                "Talk|02:23|143000",
                "Talk|143|143000",
                "Talk|109.0|109000",
                "Talk|109,5|109500",
                "talk_ms|143000|143000",
                "Talk (ms)|143000|143000",
                "Talk minutes|2|120000",
                "Talk (hh:mm)|1:30|5400000",
                "Talk|00:02:23.5|143500",
                "Talk|2m 23s|143000",
                "Talk|PT2M23S|143000",
                "Talk|1 day, 0:00:10|86410000"
            })
    void readsLengthsOfTime(String heading, String text, long millis) {
        assertThat(Durations.under(heading).read(text)).contains(millis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "1:75",
                "00:02:2",
                "3.",
                "abc",
                "12:61:00",
                "99999:00:00",
                "1:2:3:4",
                "=",
                "PT9223372036854775807S",
                "P"
            })
    void refusesWhatIsNoLength(String text) {
        assertThat(Durations.under("Talk").read(text)).isEmpty();
    }

    @Test
    void readsNumbersWithEitherDecimalSign() {
        assertThat(new Numbers(false).read("1234.5")).contains(new BigDecimal("1234.5"));
        assertThat(new Numbers(false).read("1,234.5")).contains(new BigDecimal("1234.5"));
        assertThat(new Numbers(false).read("3,5")).contains(new BigDecimal("3.5"));
        assertThat(new Numbers(false).read("1,234")).contains(new BigDecimal("1234"));
        assertThat(new Numbers(true).read("1,234")).contains(new BigDecimal("1.234"));
        assertThat(new Numbers(true).read("1.234,5")).contains(new BigDecimal("1234.5"));
        assertThat(new Numbers(true).read("1 234,5")).contains(new BigDecimal("1234.5"));
        assertThat(new Numbers(false).read("3.")).isEmpty();
        assertThat(new Numbers(false).read("1e5")).isEmpty();
        assertThat(Numbers.usedBy(List.of("3,5", "1,234"), ',').decimalComma()).isTrue();
        assertThat(Numbers.usedBy(List.of("1,234"), ';').decimalComma()).isTrue();
        assertThat(Numbers.usedBy(List.of("1,234"), ',').decimalComma()).isFalse();
    }

    @Test
    void readsSharesFromPercentText() {
        assertThat(new Numbers(false).share("84.50%")).contains(new BigDecimal("0.8450"));
        assertThat(new Numbers(true).share("84,5 %")).contains(new BigDecimal("0.845"));
        assertThat(new Numbers(false).share("0.845")).contains(new BigDecimal("0.845"));
    }

    @ParameterizedTest
    @CsvSource({
        "Y,true",
        "yes,true",
        "TRUE,true",
        "1,true",
        "Ja,true",
        "sí,true",
        "Answered,true",
        "n,false",
        "No,false",
        "0,false",
        "nein,false",
        "Abandoned,false",
        "not resolved,false"
    })
    void readsYesAndNo(String text, boolean yes) {
        assertThat(YesNo.READER.read(text)).contains(yes);
    }

    @Test
    void doesNotGuessBetweenYesAndNo() {
        assertThat(YesNo.READER.read("maybe")).isEqualTo(Optional.empty());
    }

    @Test
    void noCellRunsAsAFormulaOnTheWayOut() {
        assertThat(SafeCells.neutral("=cmd|' /C calc'!A0")).startsWith("'=");
        assertThat(SafeCells.neutral("+1")).isEqualTo("'+1");
        assertThat(SafeCells.neutral("-1")).isEqualTo("'-1");
        assertThat(SafeCells.neutral("@x")).isEqualTo("'@x");
        assertThat(SafeCells.neutral("Amira")).isEqualTo("Amira");
    }

    @Test
    void tellsTheDelimiter() {
        assertThat(DelimiterGuess.of(List.of("a,b,c", "1,2,3"))).isEqualTo(',');
        assertThat(DelimiterGuess.of(List.of("a;b;c", "1,5;2;3"))).isEqualTo(';');
        assertThat(DelimiterGuess.of(List.of("a\tb", "1\t2"))).isEqualTo('\t');
        assertThat(DelimiterGuess.of(List.of("a|b", "1|2"))).isEqualTo('|');
        assertThat(DelimiterGuess.of(List.of("\"a;x\",b", "1,2"))).isEqualTo(',');
        assertThat(DelimiterGuess.of(List.of("sep=;", "a,b;c"))).isEqualTo(';');
        assertThat(DelimiterGuess.of(List.of("alone"))).isEqualTo(',');
    }
}
