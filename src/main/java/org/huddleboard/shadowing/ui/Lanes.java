package org.huddleboard.shadowing.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.SlotCard;
import org.jspecify.annotations.Nullable;

/** Sessions of one day that lie across one another stand side by side. */
final class Lanes {
    /** Of a session that nothing lies across. */
    static final Lane ALONE = new Lane(0, 1);

    private Lanes() {}

    /** The lane of a session and how many there are beside it. */
    record Lane(int at, int of) {}

    static Map<ShadowingSessionId, Lane> of(List<SlotCard> slots) {
        var lanes = new HashMap<ShadowingSessionId, Lane>();
        var group = new ArrayList<List<SlotCard>>();
        @Nullable ZonedDateTime end = null;
        for (var slot : slots) {
            if (end != null && !slot.start().isBefore(end)) {
                settle(group, lanes);
                end = null;
            }
            put(group, slot);
            end = end == null || slot.end().isAfter(end) ? slot.end() : end;
        }
        settle(group, lanes);
        return lanes;
    }

    private static void put(List<List<SlotCard>> group, SlotCard slot) {
        group.stream()
                .filter(lane -> !lane.getLast().end().isAfter(slot.start()))
                .findFirst()
                .orElseGet(() -> {
                    var lane = new ArrayList<SlotCard>();
                    group.add(lane);
                    return lane;
                })
                .add(slot);
    }

    private static void settle(List<List<SlotCard>> group, Map<ShadowingSessionId, Lane> lanes) {
        for (var at = 0; at < group.size(); at++) {
            var lane = new Lane(at, group.size());
            group.get(at).forEach(slot -> lanes.put(slot.id(), lane));
        }
        group.clear();
    }
}
