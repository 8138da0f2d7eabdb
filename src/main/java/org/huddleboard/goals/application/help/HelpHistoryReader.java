package org.huddleboard.goals.application.help;

import java.time.Instant;
import java.util.List;
import org.huddleboard.goals.HelpHistory;
import org.huddleboard.goals.domain.help.HelpRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who was named as help with whose goal. */
@Component
@Transactional(readOnly = true)
class HelpHistoryReader implements HelpHistory {
    private final HelpRepository helps;

    HelpHistoryReader(HelpRepository helps) {
        this.helps = helps;
    }

    @Override
    public List<Entry> since(Instant from) {
        return helps
                .findByNamedAtGreaterThanEqualAndHelperIsNotNullOrderByNamedAtAscIdAsc(from, Limit.unlimited())
                .stream()
                .flatMap(help -> help.helper().stream()
                        .map(helper -> new Entry(help.goal(), help.owner(), helper, help.record(), help.namedAt())))
                .toList();
    }
}
