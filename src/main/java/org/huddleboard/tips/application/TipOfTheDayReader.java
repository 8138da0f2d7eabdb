package org.huddleboard.tips.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.TipNote;
import org.huddleboard.tips.TipOfTheDay;
import org.huddleboard.tips.domain.DailyChoice;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipRepository;
import org.huddleboard.tips.domain.TipState;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the tip a site reads on a day. */
@Component
@Transactional(readOnly = true)
class TipOfTheDayReader implements TipOfTheDay {
    private final TipRepository tips;

    TipOfTheDayReader(TipRepository tips) {
        this.tips = tips;
    }

    @Override
    public Optional<TipNote> on(SiteId site, LocalDate day, Locale language) {
        return choose(tips.findChecked(site, day, Limit.unlimited()), day, language)
                .map(tip -> note(tip, day));
    }

    static Optional<Tip> choose(List<Tip> checked, LocalDate day, Locale language) {
        var spoken = checked.stream()
                .filter(tip -> tip.filing().language().equals(language.getLanguage()))
                .toList();
        return DailyChoice.on(day, spoken.isEmpty() ? checked : spoken);
    }

    static TipNote note(Tip tip, LocalDate day) {
        var text = tip.text();
        return new TipNote(
                tip.id(),
                text.title(),
                text.doThis(),
                text.say(),
                text.avoid(),
                tip.verifiedUntil(),
                tip.stateOn(day) != TipState.CHECKED);
    }
}
