package org.huddleboard.shared.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The answers given to programs under keys of their own. */
@Component
class KeyedAnswers {
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyedAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One answer as it was sent, and the call it was an answer to. */
    record Answer(String call, int status, String contentType, String body) {
        ResponseEntity<Object> sent() {
            return ResponseEntity.status(status)
                    .contentType(MediaType.parseMediaType(contentType))
                    .body(body);
        }
    }

    Optional<Answer> find(UUID program, String key) {
        return jdbc.sql("select call, status, content_type, body from api_answer where program = ? and post_key = ?")
                .params(program, key)
                .query(Answer.class)
                .optional();
    }

    void keep(UUID program, String key, Answer answer) {
        jdbc.sql("insert into api_answer (program, post_key, call, status, content_type, body, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        program,
                        key,
                        answer.call(),
                        answer.status(),
                        answer.contentType(),
                        answer.body(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(cron = "0 20 3 * * *")
    @SchedulerLock(name = "api-answers")
    void forgetOldOnes() {
        jdbc.sql("delete from api_answer where answered_at < ?")
                .params(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
