package org.huddleboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
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

    @Test
    void whatIsReadMayBeMadeOfWhatIsReadOnce() {
        assertThat(askForAPageOf("amira")).isEqualTo(10);
        assertThat(askForAPageOf("ben")).isEqualTo(10);
        assertThat(times).hasValue(1);

        topics.raise(Set.of(team));

        assertThat(askForAPageOf("amira")).isEqualTo(20);
    }

    @Test
    void whatFailedIsReadAgain() {
        assertThatThrownBy(() -> reading.find(new Question("cards"), Set.of(team), () -> {
                    throw new IllegalStateException("the store is away");
                }))
                .hasMessage("the store is away");

        assertThat(ask("cards", team)).isEqualTo(1);
    }

    @Test
    void whoeverAsksWhileItIsBeingReadWaitsForIt() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = hands.submit(() -> reading.find(new Question("cards"), Set.of(team), () -> {
                begun.countDown();
                await(goOn);
                return times.incrementAndGet();
            }));
            begun.await();
            var second = hands.submit(() -> ask("cards", team));
            goOn.countDown();

            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int askForAPageOf(String member) {
        return reading.find(new Question(member), Set.of(team), () -> 10 * ask("cards", team));
    }

    private int askAnnounced() {
        return reading.findAnnounced(new Question("figures"), Set.of(team), times::incrementAndGet);
    }

    private int ask(String about, Topic... listening) {
        return reading.find(new Question(about), Set.of(listening), times::incrementAndGet);
    }
}
