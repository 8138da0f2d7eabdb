package org.huddleboard.kpi.application.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Contact;
import org.huddleboard.kpi.domain.ContactTally;
import org.huddleboard.kpi.domain.Reading;

/** Sums of contacts by agent, day and channel: as many as there are agent days, however many rows the file has. */
final class Tallies {
    private final Map<Group, ContactTally> groups = new LinkedHashMap<>();
    private final AgentBook agents;
    private final boolean waitIsKnown;

    Tallies(AgentBook agents, boolean waitIsKnown) {
        this.agents = agents;
        this.waitIsKnown = waitIsKnown;
    }

    private record Group(String agentKey, LocalDate siteDay, String channel) {
        AgentDay day() {
            return new AgentDay(agentKey, siteDay);
        }
    }

    void add(Contact contact) {
        groups.computeIfAbsent(
                        new Group(contact.agentKey(), contact.siteDay(), contact.channel()), _ -> new ContactTally())
                .add(contact);
    }

    int size() {
        return groups.size();
    }

    /** All readings, and the sums begin again. */
    List<Reading> take() {
        var readings = new ArrayList<Reading>();
        groups.forEach((group, tally) -> readings.addAll(readings(group, tally)));
        groups.clear();
        return readings;
    }

    /** The readings by agent's day, and the sums begin again. */
    Map<AgentDay, List<Reading>> takeByDay() {
        var days = new LinkedHashMap<AgentDay, List<Reading>>();
        groups.forEach((group, tally) ->
                days.computeIfAbsent(group.day(), _ -> new ArrayList<>()).addAll(readings(group, tally)));
        groups.clear();
        return days;
    }

    private Collection<Reading> readings(Group group, ContactTally tally) {
        var placed = agents.placed(group.agentKey(), group.siteDay());
        var like = new Reading(
                group.agentKey(),
                placed.member(),
                placed.team(),
                group.siteDay(),
                KpiCode.AVERAGE_HANDLE_TIME,
                group.channel(),
                0,
                OptionalDouble.empty(),
                0);
        return tally.readings(like, waitIsKnown);
    }
}
