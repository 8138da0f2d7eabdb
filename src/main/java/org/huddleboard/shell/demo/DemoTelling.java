package org.huddleboard.shell.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.demo.DemoDoors;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the demo centre, part by part, in one transaction. It asks no permission: it serves code that has asked. */
@Component
@Transactional
class DemoTelling {
    static final long SEED = 1946;
    private static final ZoneId SITE = ZoneId.of("Europe/London");
    private static final Logger LOG = LoggerFactory.getLogger(DemoTelling.class);

    private final List<DemoPart> parts;
    private final DemoDoors doors;
    private final DemoMemory memory;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean asked;

    DemoTelling(
            List<DemoPart> parts,
            DemoDoors doors,
            DemoMemory memory,
            AuditTrail audit,
            Clock clock,
            @Value("${huddleboard.demo:false}") boolean asked) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoPart::floor)).toList();
        this.doors = doors;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
        this.asked = asked;
    }

    /** Whether this start asked for the demo centre, so that its accounts and its token work. */
    boolean isAskedFor() {
        return asked;
    }

    void load() {
        if (memory.state().isPresent()) {
            throw new BrokenRule("demo.rule.loaded");
        }
        var story = new DemoStory(SEED, LocalDate.ofInstant(clock.instant(), SITE));
        memory.begin(story, clock.instant());
        for (var part : parts) {
            var began = clock.instant();
            part.load(story);
            LOG.info(
                    "Demo centre, floor {}: {} ms",
                    part.floor(),
                    Duration.between(began, clock.instant()).toMillis());
        }
        if (asked) {
            doors.open(story);
        }
        audit.note(AuditTrail.Deed.DEMO_LOADED, null, story.id("demo"));
        memory.settle();
    }

    void remove() {
        var story = memory.state()
                .orElseThrow(() -> new BrokenRule("demo.rule.notLoaded"))
                .story();
        parts.reversed().forEach(part -> part.remove(story));
        memory.forget();
        audit.note(AuditTrail.Deed.DEMO_REMOVED, null, story.id("demo"));
    }

    /** What a start does: loads an empty board, brings an older story up to today, opens or locks the doors. */
    void start() {
        var state = memory.state();
        if (!asked) {
            state.map(DemoState::story).ifPresent(doors::lock);
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), SITE);
        if (state.isEmpty() && !doors.isEmpty()) {
            LOG.warn("This board has people of its own, so the demo centre is not loaded by itself."
                    + " An administrator can load it at /admin/demo.");
            return;
        }
        if (state.isEmpty()) {
            load();
        } else if (state.get().toldFor().isBefore(today)) {
            bringUpToDate(state.get(), today);
        }
        doors.open(new DemoStory(SEED, today));
    }

    private void bringUpToDate(DemoState state, LocalDate today) {
        if (state.footprint().equals(memory.footprint())) {
            LOG.info("The demo centre was told for {} and nobody has written since: it is told anew.", state.toldFor());
            remove();
            load();
            return;
        }
        LOG.info(
                "The demo centre was told for {} and people have written since: it stays, its figures go up to today.",
                state.toldFor());
        var story = new DemoStory(state.seed(), today);
        parts.forEach(part -> part.follow(state.story(), story));
        memory.moveTo(today);
    }
}
