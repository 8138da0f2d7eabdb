package org.huddleboard.shared.imports;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.huddleboard.shared.BrokenRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one writer of a kind work at a time, here and on all nodes, inside a transaction of its own. */
@Component
public class ImportTurn {
    private static final Duration IMPATIENCE = Duration.ofSeconds(5);

    private final ConcurrentMap<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ImportTurn(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** Waits as long as it takes, then works. */
    <T> T patiently(String kind, Supplier<T> work) {
        var turn = turn(kind);
        turn.lock();
        try {
            return inTransaction(kind, work);
        } finally {
            turn.unlock();
        }
    }

    /** Works if the turn comes within seconds; refuses while a file is being read. */
    public <T> T soon(String kind, Supplier<T> work) {
        var turn = turn(kind);
        try {
            if (!turn.tryLock(IMPATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BrokenRule("imports.rule.busy");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new BrokenRule("imports.rule.busy");
        }
        try {
            return inTransaction(kind, work);
        } finally {
            turn.unlock();
        }
    }

    private ReentrantLock turn(String kind) {
        return turns.computeIfAbsent(kind, _ -> new ReentrantLock(true));
    }

    private <T> T inTransaction(String kind, Supplier<T> work) {
        transaction.executeWithoutResult(
                _ -> jdbc.sql("insert into import_turn (kind) values (?) on conflict do nothing")
                        .param(kind)
                        .update());
        return transaction.execute(_ -> {
            jdbc.sql("select kind from import_turn where kind = ? for update")
                    .param(kind)
                    .query(String.class)
                    .single();
            return work.get();
        });
    }
}
