package org.huddleboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedReadingTests {
    private final LiveTopics topics = new LiveTopics();
    private final SharedReading reading = new SharedReading(topics);
    private final Topic team = new Topic("board", UUID.randomUUID());
    private final Topic amira = new Topic("board", UUID.randomUUID());
    private final AtomicInteger times = new AtomicInteger();

    private record Question(String about) {}

    @AfterEach
    void stop() {
        topics.destroy();
    }

    @Test
    void theSameQuestionIsReadOnceForAllWhoAsk() {
        assertThat(ask("cards", team)).isEqualTo(1);
        assertThat(ask("cards", team, amira)).isEqualTo(1);
        assertThat(ask("figures", team)).isEqualTo(2);
    }

    @Test
    void itIsReadAnewAfterAChangeEvenWhileTellingTheScreensWaits() {
        topics.raise(Set.of(team));
        assertThat(ask("cards", team)).isEqualTo(1);

        topics.raise(Set.of(team));

        assertThat(ask("cards", team)).isEqualTo(2);
    }

    @Test
    void whatOnlyOneScreenListensToIsReadAnewForThatScreenAndThenStandsForAll() {
        ask("cards", team);

        topics.raise(Set.of(amira));

        assertThat(ask("cards", team)).isEqualTo(1);
        assertThat(ask("cards", team, amira)).isEqualTo(2);
        assertThat(ask("cards", team)).isEqualTo(2);
    }

    @Test
    void aChangeWhileItIsBeingReadIsNotMissed() {
        reading.find(new Question("cards"), Set.of(team), () -> {
            topics.raise(Set.of(team));
            return times.incrementAndGet();
        });

        assertThat(ask("cards", team)).isEqualTo(2);
    }

    @Test
    void whatIsAnnouncedStandsUntilItChanges() {
        assertThat(askAnnounced()).isEqualTo(1);
        assertThat(askAnnounced()).isEqualTo(1);

        topics.raise(Set.of(team));

        assertThat(askAnnounced()).isEqualTo(2);
    }

    private int askAnnounced() {
        return reading.findAnnounced(new Question("figures"), Set.of(team), times::incrementAndGet);
    }

    private int ask(String about, Topic... listening) {
        return reading.find(new Question(about), Set.of(listening), times::incrementAndGet);
    }
}
