package org.huddleboard.tips.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.TipNews;
import org.huddleboard.tips.TipNote;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipRepository;
import org.huddleboard.tips.domain.TipState;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which tips are new or were changed since. */
@Component
@Transactional(readOnly = true)
class TipNewsReader implements TipNews {
    private static final int MOST = 200;

    private final TipRepository tips;
    private final Shelf shelf;

    TipNewsReader(TipRepository tips, Shelf shelf) {
        this.tips = tips;
        this.shelf = shelf;
    }

    @Override
    public List<TipNote> changedSince(SiteId site, Instant since, Locale language, int limit) {
        var today = shelf.today(site);
        Comparator<Tip> otherTongue =
                Comparator.comparing(tip -> !tip.filing().language().equals(language.getLanguage()));
        return tips.findRevisedSince(site, since, today.minusDays(TipState.DAYS_IN_SEARCH), Limit.of(MOST)).stream()
                .sorted(otherTongue)
                .limit(limit)
                .map(tip -> TipOfTheDayReader.note(tip, today))
                .toList();
    }
}
