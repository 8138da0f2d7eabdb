package org.huddleboard.tips.application;

import jakarta.validation.Valid;
import java.time.Clock;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.huddleboard.tips.TipChanged;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipWritten;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipRepository;
import org.huddleboard.tips.domain.TipRevision;
import org.huddleboard.tips.domain.TipRevisionRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writes tips and gives them other words; every revision is kept. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('TIPS_WRITE')")
public class TipWriting {
    private final TipRepository tips;
    private final TipRevisionRepository revisions;
    private final Shelf shelf;
    private final TextGuard guard;
    private final Access access;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TipWriting(
            TipRepository tips,
            TipRevisionRepository revisions,
            Shelf shelf,
            TextGuard guard,
            Access access,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tips = tips;
        this.revisions = revisions;
        this.shelf = shelf;
        this.guard = guard;
        this.access = access;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first tip. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public TipId write(@Valid WriteTip command) {
        var posted = tips.findByAuthorAndClientKey(me.id(), command.clientKey());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        var words = command.words();
        guard(words);
        var site = shelf.site();
        var now = clock.instant();
        var tip = tips.saveAndFlush(
                Tip.written(command.clientKey(), site, words.filing(), words.text(), me.id(), now, shelf.today(site)));
        revisions.save(TipRevision.of(tip, me.id()));
        events.publishEvent(new TipWritten(tip.id(), site, me.id(), now));
        return tip.id();
    }

    /** The author changes their own words, a verifier anybody's; to all others that is not there to do. */
    public void change(@Valid ChangeTip command) {
        var tip = shelf.tip(command.tip());
        if (tip.author().filter(me.id()::equals).isEmpty() && !access.may(Action.TIPS_VERIFY, tip.site())) {
            throw new NotFound();
        }
        var words = command.words();
        guard(words);
        var now = clock.instant();
        if (tip.change(words.filing(), words.text(), now, shelf.today(tip.site()))) {
            tips.saveAndFlush(tip);
            revisions.save(TipRevision.of(tip, me.id()));
            events.publishEvent(new TipChanged(tip.id(), tip.site(), me.id(), now));
        }
    }

    private void guard(TipWords words) {
        guard.check("title", words.title());
        guard.check("scenario", words.scenario());
        guard.check("question", words.question());
        guard.check("doThis", words.doThis());
        guard.check("say", words.say());
        guard.check("avoid", words.avoid());
    }
}
