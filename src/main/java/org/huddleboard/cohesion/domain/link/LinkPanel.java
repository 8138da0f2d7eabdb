package org.huddleboard.cohesion.domain.link;

import java.util.List;

/** The weeks of a team's members, as far as they are known. Members are numbered by their first appearance. */
public record LinkPanel(List<PanelRow> rows) {
    public LinkPanel {
        rows = List.copyOf(rows);
    }
}
