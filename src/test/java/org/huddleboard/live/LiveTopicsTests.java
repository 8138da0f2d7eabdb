package org.huddleboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveTopicsTests {
    private final LiveTopics topics = new LiveTopics();
    private final Topic board = new Topic("board", UUID.randomUUID());
    private final Topic other = new Topic("board", UUID.randomUUID());

    @AfterEach
    void stop() {
        topics.destroy();
    }

    @Test
    void theFirstChangeIsToldAtOnce() {
        topics.raise(Set.of(board));

        assertThat(revision(board)).isEqualTo(1);
        assertThat(revision(other)).isZero();
    }

    @Test
    void aBurstIsToldTwiceAndItsLastChangeIsNotLost() {
        for (var at = 0; at < 500; at++) {
            topics.raise(Set.of(board));
        }

        await().atMost(Duration.ofSeconds(5)).until(() -> revision(board) >= 2);
        assertThat(revision(board)).isLessThan(20);
    }

    @Test
    void afterAQuietMomentTheNextChangeIsToldAgain() {
        topics.raise(Set.of(board));
        topics.raise(Set.of(board));
        await().atMost(Duration.ofSeconds(5)).until(() -> revision(board) == 2);

        await().atMost(Duration.ofSeconds(5)).until(() -> {
            topics.raise(Set.of(board));
            return revision(board) > 2;
        });
    }

    @Test
    void anAnnouncedChangeRaisesEachOfItsTopics() {
        new Announcer(topics).on(() -> Set.of(board, other));

        assertThat(revision(board)).isEqualTo(1);
        assertThat(revision(other)).isEqualTo(1);
    }

    private long revision(Topic topic) {
        return topics.revision(topic).peek();
    }
}
