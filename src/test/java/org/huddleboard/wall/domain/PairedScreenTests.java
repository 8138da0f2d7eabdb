package org.huddleboard.wall.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedScreenTests {
    private static final Instant NOON = Instant.parse("2026-11-17T12:00:00Z");

    @Test
    void codeEndsAfterTenMinutes() {
        var device = new WaitingDevice("hash", new PairingCode("123456"), NOON);

        assertThat(device.isOver(NOON.plus(Duration.ofMinutes(10)).minusMillis(1)))
                .isFalse();
        assertThat(device.isOver(NOON.plus(Duration.ofMinutes(10)))).isTrue();
        device.renew(new PairingCode("654321"), NOON.plus(Duration.ofMinutes(11)));
        assertThat(device.isOver(NOON.plus(Duration.ofMinutes(20)))).isFalse();
        assertThat(device.code()).isEqualTo("654321");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 121, 0, -5})
    void tileStaysBetweenTenSecondsAndTwoMinutes(int seconds) {
        assertThatThrownBy(() -> screen(seconds))
                .isInstanceOfSatisfying(
                        BrokenRule.class, rule -> assertThat(rule.field()).isEqualTo("seconds"));
        assertThat(screen(10).seconds()).isEqualTo(10);
    }

    @Test
    void beingSeenIsNotedNowAndThenOnly() {
        var screen = screen(20);

        assertThat(screen.seen(NOON.plusSeconds(10))).isFalse();
        assertThat(screen.seen(NOON.plusSeconds(300))).isTrue();
        assertThat(screen.seenAt()).isEqualTo(NOON.plusSeconds(300));
    }

    @Test
    void codeIsSixDigitsHoweverItIsTyped() {
        assertThat(PairingCode.typed(" 048 920 ").digits()).isEqualTo("048920");
        assertThat(PairingCode.typed("048-920").digits()).isEqualTo("048920");
        assertThat(IntStream.range(0, 500).mapToObj(_ -> PairingCode.draw().digits()))
                .allMatch(code -> code.matches("[0-9]{6}"));
    }

    @Test
    void tokensAreLongAndNeverTheSame() {
        assertThat(DeviceToken.draw()).hasSize(43).isNotEqualTo(DeviceToken.draw());
        assertThat(DeviceToken.hashOf("a")).hasSize(64).isNotEqualTo(DeviceToken.hashOf("b"));
    }

    private static PairedScreen screen(int seconds) {
        var device = new WaitingDevice("hash", new PairingCode("123456"), NOON);
        return new PairedScreen(device, TeamId.create(), "Kitchen", seconds, NOON);
    }
}
