package org.huddleboard.kpi.application.imports;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huddleboard.kpi.application.imports.ContactBook.Entry;
import org.huddleboard.kpi.application.imports.ContactBook.News;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Takes a batch of contacts to the book while the next one is being read. It works on the connection of whoever opened
 * it, so both belong to one transaction; drivers let one statement in at a time.
 */
final class ContactDesk implements AutoCloseable {
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("contacts-", 0).daemon().factory());
    private final ContactBook book;

    private ContactDesk(ContactBook book) {
        this.book = book;
    }

    /** Opens a desk in the transaction around it. */
    @Component
    static class Opening {
        private final DataSource place;

        Opening(DataSource place) {
            this.place = place;
        }

        ContactDesk open(long layer) {
            var own = new SingleConnectionDataSource(DataSourceUtils.getConnection(place), true);
            return new ContactDesk(new ContactBook(new JdbcTemplate(own), layer));
        }
    }

    /** The answer waits until it is known, and breaks as the work broke. */
    Supplier<List<News>> take(List<Entry> entries) {
        var work = clerk.submit(() -> book.take(entries));
        return () -> answer(work);
    }

    private static <T> T answer(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
        }
    }

    /** Waits for what it is doing: the connection is needed to take everything back. */
    @Override
    public void close() {
        clerk.close();
    }
}
