package org.huddleboard.feedback.application.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.ProcessItems;
import org.huddleboard.feedback.TriageId;
import org.huddleboard.feedback.domain.inbox.Triage;
import org.huddleboard.feedback.domain.inbox.TriageRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands on the sentences members wrote for their team, without who wrote them. */
@Component
@Transactional(readOnly = true)
class ProcessItemsReader implements ProcessItems {
    private final TriageRepository triages;

    ProcessItemsReader(TriageRepository triages) {
        this.triages = triages;
    }

    @Override
    public Optional<Item> find(TriageId triage) {
        return triages.findById(triage).stream()
                .flatMap(ProcessItemsReader::item)
                .findFirst();
    }

    @Override
    public List<Item> since(Instant from) {
        return triages
                .findByPracticeAndToldAtGreaterThanEqualOrderByToldAtAscIdAsc(
                        Practice.OUR_PROCESS, from, Limit.unlimited())
                .stream()
                .flatMap(ProcessItemsReader::item)
                .toList();
    }

    private static Stream<Item> item(Triage triage) {
        return triage.team().stream()
                .flatMap(team -> triage.words().stream()
                        .flatMap(words -> triage.toldAt().stream()
                                .map(at -> new Item(
                                        triage.id(),
                                        team,
                                        words,
                                        triage.weight().impact(),
                                        triage.weight().effort(),
                                        at))));
    }
}
