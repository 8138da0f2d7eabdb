package org.huddleboard.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class OnceByKeyTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    OnceByKey once;

    private final CurrentActor.Token program = new CurrentActor.Token(UUID.randomUUID(), Set.of());
    private final AtomicInteger runs = new AtomicInteger();

    private ResponseEntity<Object> post(CurrentActor who, String key, String path, Supplier<Object> work) {
        return ActingAs.actor(
                who, () -> once.created(key, new MockHttpServletRequest("POST", path), Locale.ENGLISH, work));
    }

    private ResponseEntity<Object> post(String key) {
        return post(program, key, "/api/v1/things", () -> Map.of("number", runs.incrementAndGet()));
    }

    @Test
    void sameKeyGetsTheSameAnswer() {
        var first = post("k");
        var again = post("k");

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(again).isEqualTo(first);
        assertThat(runs).hasValue(1);
        assertThat(post("another").getBody()).isNotEqualTo(first.getBody());
    }

    @Test
    void keyOfAnotherProgramIsAnotherKey() {
        var other = new CurrentActor.Token(UUID.randomUUID(), Set.of());

        assertThat(post(other, "k", "/api/v1/things", () -> "theirs").getBody())
                .isNotEqualTo(post("k").getBody());
    }

    @Test
    void twinsAtOnceGetOneAnswer() throws Exception {
        var posts = 8;
        var start = new CyclicBarrier(posts);
        Callable<ResponseEntity<Object>> post = () -> {
            start.await();
            return post("twins");
        };
        try (var threads = Executors.newFixedThreadPool(posts)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, posts).mapToObj(_ -> post).toList());

            assertThat(answers)
                    .extracting(Future::get)
                    .containsOnly(answers.getFirst().get());
        }
    }

    @Test
    void anotherCallUnderTheSameKeyIsRefused() {
        post("k");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> post(program, "k", "/api/v1/others", () -> "other"))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo(OnceByKey.HEADER));
    }

    @Test
    void aClashIsAnAnswerTooAndStays() {
        var first = post(program, "full", "/api/v1/things", () -> {
            throw new Clash("full", "api.problem.conflict");
        });
        var again = post(program, "full", "/api/v1/things", () -> "free again");

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(String.valueOf(first.getBody())).contains("\"reason\":\"full\"");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aRefusedPostLeavesTheKeyFree() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> post(program, "k", "/api/v1/things", () -> {
                    throw new BrokenRule("api.problem.conflict");
                }));

        assertThat(post("k").getStatusCode()).isEqualTo(HttpStatus.CREATED);
    }

    @Test
    void keysAreAtMostAHundredLettersAndForPrograms() {
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> post(" "));
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> post("k".repeat(101)));
        var ana = new TestCentre(spring).member("Ana Bell");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> post(new CurrentActor.Member(ana), "k", "/api/v1/things", () -> "mine"));
    }
}
