package org.huddleboard.shared.ui.offer;

import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.shared.RecordOffer.Standing;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All steps that higher modules offer, for the screens of lower ones. */
@Component
public class RecordOffers {
    private final List<OfferedStep> steps;

    RecordOffers(ObjectProvider<OfferedStep> steps) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(OfferedStep::order))
                .toList();
    }

    /** A step, and how it stands at the records asked about. */
    record Asked(OfferedStep step, Map<RecordRef, Standing> standings) {
        Optional<Standing> at(RecordRef record) {
            return Optional.ofNullable(standings.get(record));
        }
    }

    /** The offers of several records of a team, read at once; one component each. */
    public Map<RecordRef, Offers> of(TeamId team, List<RecordRef> records) {
        var asked = ask(team, records);
        return records.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), record -> new Offers(team, record, asked)));
    }

    /** The offers of one record. */
    public Offers of(TeamId team, RecordRef record) {
        return new Offers(team, record, ask(team, List.of(record)));
    }

    /** One button a step for all these records together, such as "Take to huddle" above a board. */
    public OffersForAll forAll(TeamId team, List<RecordRef> records) {
        return new OffersForAll(team, records, ask(team, records));
    }

    /** What a screen with offers of a team on it listens to. */
    public List<Signal<Long>> changes(TeamId team) {
        return steps.stream().flatMap(step -> step.changes(team).stream()).toList();
    }

    private List<Asked> ask(TeamId team, List<RecordRef> records) {
        return steps.stream()
                .map(step -> new Asked(step, standings(step, team, records)))
                .toList();
    }

    private static Map<RecordRef, Standing> standings(OfferedStep step, TeamId team, List<RecordRef> records) {
        var ofKind = records.stream()
                .filter(record -> record.kind().equals(step.kind()))
                .toList();
        return ofKind.isEmpty() ? Map.of() : step.standing(team, ofKind);
    }
}
