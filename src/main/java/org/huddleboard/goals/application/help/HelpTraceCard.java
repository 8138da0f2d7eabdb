package org.huddleboard.goals.application.help;

import java.util.List;

/** Who helped with a goal, and to its owner what else happened since it began that may have helped. */
public record HelpTraceCard(List<HelpChip> named, List<HelpChip> offered, boolean mine) {
    public HelpTraceCard {
        named = List.copyOf(named);
        offered = List.copyOf(offered);
    }
}
