package org.huddleboard.cohesion.application.view;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.people.Team;

/**
 * How a team holds together, in totals only.
 *
 * @param members how many the team has today, the leader included
 * @param since the Monday of the first week of which anything is known
 * @param facts empty below five members
 * @param interaction what people did; empty below five members
 * @param ties empty below five members
 * @param works something that works now, told where there is something to tell
 * @param member whether the reader is one of the team and so has a figure of their own
 * @param leads whether the reader may open the leader's private page
 */
public record TeamPage(
        Team team,
        int members,
        LocalDate today,
        Optional<LocalDate> since,
        Optional<TeamFacts> facts,
        LinkPart link,
        Optional<DialFigure> interaction,
        PulsePart pulse,
        Optional<TiesPart> ties,
        Optional<WorksNow> works,
        boolean member,
        boolean leads) {

    /**
     * Something that works now.
     *
     * @param writers members who wrote a card within 28 days
     * @param firstTime how many of their cards went to somebody they had never written to before
     */
    public record WorksNow(int writers, int firstTime) {}
}
