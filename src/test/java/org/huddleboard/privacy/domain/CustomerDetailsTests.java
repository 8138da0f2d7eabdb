package org.huddleboard.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huddleboard.privacy.TextGuard.Finding;
import org.huddleboard.privacy.TextGuard.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerDetailsTests {
    @ParameterizedTest
    @MethodSource("refused")
    void aCustomersDetailIsFoundWhereItStands(String line) {
        var kind = Kind.valueOf(line.substring(0, line.indexOf('|')));
        var marked = line.substring(line.indexOf('|') + 1);
        var from = marked.indexOf('«');
        var to = marked.indexOf('»') - 1;
        var text = marked.replace("«", "").replace("»", "");

        assertThat(CustomerDetails.in(text)).containsExactly(new Finding(kind, from, to));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatPeopleWriteAboutWorkIsKept(String text) {
        assertThat(CustomerDetails.in(text)).isEmpty();
    }

    @Test
    void severalDetailsAreToldInTheOrderInWhichTheyStand() {
        var text = "jo@example.com rang from 07911 123456 with card 4111 1111 1111 1111";

        assertThat(CustomerDetails.in(text))
                .extracting(Finding::kind)
                .containsExactly(Kind.EMAIL_ADDRESS, Kind.PHONE_NUMBER, Kind.CARD_NUMBER);
    }

    @Test
    void aLongTextIsReadInAMoment() {
        var text = "12 34 56 78 9 @ a.b 4111-".repeat(2_000);

        assertTimeout(Duration.ofSeconds(5), () -> CustomerDetails.in(text));
    }

    static Stream<String> refused() throws IOException {
        return lines("refused.txt").stream();
    }

    static Stream<String> kept() throws IOException {
        return lines("kept.txt").stream();
    }

    private static List<String> lines(String file) throws IOException {
        try (var text = Objects.requireNonNull(CustomerDetailsTests.class.getResourceAsStream("/privacy/" + file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
