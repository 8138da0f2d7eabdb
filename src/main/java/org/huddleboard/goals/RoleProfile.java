package org.huddleboard.goals;

import java.util.EnumMap;
import java.util.Map;

/** Roles one can grow into, and how well each behaviour has to sit there, from one to five. */
public enum RoleProfile {
    LEADER("4 4 4 3 5 4 3 5 4 4 5 5"),
    QUALITY("5 4 4 4 3 3 4 5 4 5 4 3"),
    TRAINER("4 4 5 4 4 3 4 5 5 3 5 5"),
    SPECIALIST("4 5 4 5 4 5 5 3 4 3 3 3");

    private final Map<Behaviour, Integer> asks = new EnumMap<>(Behaviour.class);

    /** In the order of the behaviours. */
    RoleProfile(String levels) {
        var each = levels.split(" ");
        for (var behaviour : Behaviour.values()) {
            asks.put(behaviour, Integer.valueOf(each[behaviour.ordinal()]));
        }
    }

    public int asks(Behaviour behaviour) {
        return asks.getOrDefault(behaviour, 0);
    }
}
