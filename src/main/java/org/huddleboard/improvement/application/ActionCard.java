package org.huddleboard.improvement.application;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.people.Person;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;

/** One action as its reader sees it; {@code mayDo} and {@code mayLead} say which steps the reader may take. */
public record ActionCard(
        ActionId id,
        TeamId team,
        String teamName,
        String text,
        LocalDate due,
        Optional<Person> owner,
        ActionState state,
        int daysOver,
        Optional<String> reason,
        Optional<LocalDate> doneOn,
        Optional<RecordRef> about,
        boolean mayDo,
        boolean mayLead) {
    public boolean isOverdue() {
        return daysOver > 0;
    }
}
