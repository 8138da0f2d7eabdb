package org.huddleboard.tips.application;

import java.time.Clock;
import java.util.List;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipVerified;
import org.huddleboard.tips.TipWritten;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipPassedOn;
import org.huddleboard.tips.domain.TipPassedOnRepository;
import org.huddleboard.tips.domain.TipRepository;
import org.huddleboard.tips.domain.TipRevision;
import org.huddleboard.tips.domain.TipRevisionRepository;
import org.huddleboard.tips.domain.TipState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the shelf right: leaders and coaches check tips of their site, and put the starter collection on it. */
@Service
@Transactional
@PreAuthorize("@access.may('TIPS_VERIFY')")
public class TipChecking {
    private final TipRepository tips;
    private final TipRevisionRepository revisions;
    private final TipPassedOnRepository passed;
    private final TipCards cards;
    private final Shelf shelf;
    private final Access access;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TipChecking(
            TipRepository tips,
            TipRevisionRepository revisions,
            TipPassedOnRepository passed,
            TipCards cards,
            Shelf shelf,
            Access access,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tips = tips;
        this.revisions = revisions;
        this.passed = passed;
        this.cards = cards;
        this.shelf = shelf;
        this.access = access;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Tips of my site whose check is due and that I have not left to others, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<TipCard> due(int atMost) {
        var site = mySite();
        var today = shelf.today(site);
        var found = tips.findDue(
                site, today, today.minusDays(TipState.DAYS_IN_SEARCH), me.id().value(), Limit.of(atMost));
        return cards.lay(found, today);
    }

    /** Still right, for eight weeks. */
    public void verify(TipId id) {
        var tip = ofMySite(id);
        var now = clock.instant();
        tip.verify(me.id(), now, shelf.today(tip.site()));
        tips.saveAndFlush(tip);
        events.publishEvent(new TipVerified(tip.id(), tip.site(), me.id(), tip.verifiedUntil(), now));
    }

    /** Not for me to say: the others are asked. */
    public void passOn(TipId id) {
        var tip = ofMySite(id);
        var now = clock.instant();
        passed.save(new TipPassedOn(tip.id(), me.id(), now));
        events.publishEvent(new TipLeftToOthers(me.id()));
    }

    /** Puts the starter collection on my site's shelf; what already stands there stays; answers how many were new. */
    public int loadCollection() {
        var site = mySite();
        var added = 0;
        for (var entry : StarterCollection.entries()) {
            added += collect(site, entry) ? 1 : 0;
        }
        return added;
    }

    private boolean collect(SiteId site, StarterCollection.Entry entry) {
        if (tips.existsByClientKey(entry.keyAt(site))) {
            return false;
        }
        var now = clock.instant();
        var words = entry.words();
        var tip = tips.saveAndFlush(
                Tip.collected(entry.keyAt(site), site, words.filing(), words.text(), me.id(), now, shelf.today(site)));
        revisions.save(TipRevision.of(tip, me.id()));
        events.publishEvent(new TipWritten(tip.id(), site, me.id(), now));
        return true;
    }

    private SiteId mySite() {
        var site = shelf.site();
        if (!access.may(Action.TIPS_VERIFY, site)) {
            throw new NotFound();
        }
        return site;
    }

    private Tip ofMySite(TipId id) {
        mySite();
        return shelf.tip(id);
    }
}
