package org.huddleboard.shared.ui.offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huddleboard.shared.RecordOffer.Standing;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.springframework.beans.factory.ObjectProvider;

/** All steps that higher modules offer, for the screens of lower ones. */
@SpringComponent
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

    /**
     * The steps at several records of a team, read at once, for a list that prints its cards: it prints the words and
     * tells the number of the step that was clicked.
     */
    public Map<RecordRef, List<PrintedStep>> printed(TeamId team, List<RecordRef> records) {
        var asked = ask(team, records);
        return records.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        record -> IntStream.range(0, asked.size())
                                .boxed()
                                .flatMap(number -> asked.get(number).at(record).stream()
                                        .map(standing -> PrintedStep.of(
                                                number, asked.get(number).step(), standing)))
                                .toList()));
    }

    /** Takes the step of that number, or answers the form that takes it. */
    public Optional<Component> take(int number, TeamId team, RecordRef record, Runnable done) {
        return steps.get(number).take(team, List.of(record), done);
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
