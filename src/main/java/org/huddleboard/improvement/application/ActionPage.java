package org.huddleboard.improvement.application;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;

/** A team's actions on one page: what is open, what was done lately, and who could take one on. */
public record ActionPage(
        Team team,
        LocalDate today,
        List<ActionCard> open,
        List<ActionCard> done,
        List<Person> members,
        boolean mayAgree) {
    public ActionPage {
        open = List.copyOf(open);
        done = List.copyOf(done);
        members = List.copyOf(members);
    }

    public long overdue() {
        return open.stream().filter(ActionCard::isOverdue).count();
    }
}
