package org.huddleboard.cohesion.application.link;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.huddleboard.cohesion.LinkWorkedOut;
import org.huddleboard.cohesion.domain.link.LinkAnalysis;
import org.huddleboard.shared.TeamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works answers out, one after the other on a thread of its own, keeps them and tells the screens. */
@Component
class LinkWork implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(LinkWork.class);

    /** The same weeks give the same answer, whoever asks and however often. */
    static final long SEED = 7011;

    private final LinkStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<Task, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("link").daemon().factory());

    LinkWork(LinkStore store, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    private record Task(TeamId team, String inputs) {}

    /** How far it is, in percent; begins it where nobody has. */
    int percent(TeamId team, LinkWeeks weeks) {
        var task = new Task(team, weeks.inputs());
        var begun = new AtomicInteger();
        var done = underWay.putIfAbsent(task, begun);
        if (done == null) {
            thread.execute(() -> workOut(task, weeks, begun));
        }
        return done == null ? 0 : done.get();
    }

    private void workOut(Task task, LinkWeeks weeks, AtomicInteger done) {
        try {
            workOut(task.team(), weeks, done::set);
        } catch (RuntimeException e) {
            log.warn("The link of team {} could not be worked out", task.team(), e);
        } finally {
            underWay.remove(task);
        }
    }

    /** Now, on the thread of the caller. */
    LinkStore.Kept workOut(TeamId team, LinkWeeks weeks, IntConsumer percentDone) {
        var result = LinkAnalysis.of(weeks.past().panel(), SEED, percentDone);
        var at = clock.instant();
        transaction.executeWithoutResult(_ -> {
            store.keep(team, weeks.inputs(), result, at);
            events.publishEvent(new LinkWorkedOut(team, at));
        });
        return new LinkStore.Kept(result.withoutMembers(), at);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
