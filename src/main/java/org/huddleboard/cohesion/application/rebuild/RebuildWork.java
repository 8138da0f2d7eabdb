package org.huddleboard.cohesion.application.rebuild;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.huddleboard.cohesion.RebuildMoved;
import org.huddleboard.cohesion.RebuildMoved.Step;
import org.huddleboard.cohesion.application.rebuild.RebuildStanding.State;
import org.huddleboard.cohesion.application.tie.TeamNews;
import org.huddleboard.cohesion.application.tie.TieRebuild;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.imports.ImportTurn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the ties anew on a thread of its own, in one transaction: until its end everybody reads what stood before. */
@Component
class RebuildWork implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(RebuildWork.class);

    private final TieRebuild rebuild;
    private final RebuildBook book;
    private final ImportTurn turn;
    private final TeamNews news;
    private final PeopleDirectory directory;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate besides;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());

    RebuildWork(
            TieRebuild rebuild,
            RebuildBook book,
            ImportTurn turn,
            TeamNews news,
            PeopleDirectory directory,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rebuild = rebuild;
        this.book = book;
        this.turn = turn;
        this.news = news;
        this.directory = directory;
        this.events = events;
        this.besides = new TransactionTemplate(transactions);
        besides.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @TransactionalEventListener
    void on(RebuildMoved moved) {
        if (moved.step() == Step.ASKED) {
            thread.execute(this::work);
        }
    }

    private void work() {
        try {
            turn.soon("history", () -> {
                rebuild.all(this::goesOn);
                book.done();
                news.tell(directory.everyTeam().stream().map(Team::id).collect(Collectors.toSet()));
                tell(Step.OVER);
                return true;
            });
        } catch (BrokenRule busy) {
            log.info("The ties were not made anew: {}", busy.key());
            ended(State.BUSY);
        } catch (RuntimeException e) {
            log.warn("The ties could not be made anew and are as before", e);
            ended(State.FAILED);
        }
    }

    private void goesOn(int percent) {
        book.goesOn(percent);
        besides.executeWithoutResult(_ -> tell(Step.GOES_ON));
    }

    private void ended(State state) {
        besides.executeWithoutResult(_ -> {
            book.ended(state);
            tell(Step.OVER);
        });
    }

    private void tell(Step step) {
        events.publishEvent(new RebuildMoved(step, clock.instant()));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
