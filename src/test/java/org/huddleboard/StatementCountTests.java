package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class StatementCountTests {

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsWhatThisThreadSends() {
        var sent = statements.sentDuring(() -> {
            jdbc.sql("select 1").query(Integer.class).single();
            jdbc.sql("select ?").param(2).query(Integer.class).single();
        });

        assertThat(sent).containsExactly("select 1", "select ?");
    }

    @Test
    void countsNothingOfOtherThreads() {
        var count = statements.during(() -> {
            var other =
                    new Thread(() -> jdbc.sql("select 1").query(Integer.class).single());
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(count).isZero();
    }
}
