package org.huddleboard.cohesion.domain.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The same panel, told otherwise. */
final class PanelRows {
    private PanelRows() {}

    static LinkPanel only(LinkPanel panel, Predicate<PanelRow> kept) {
        return new LinkPanel(panel.rows().stream().filter(kept).toList());
    }

    static LinkPanel each(LinkPanel panel, Function<PanelRow, PanelRow> told) {
        return new LinkPanel(panel.rows().stream().map(told).toList());
    }

    static LinkPanel with(LinkPanel panel, List<PanelRow> more) {
        var rows = new ArrayList<>(panel.rows());
        rows.addAll(more);
        return new LinkPanel(rows);
    }
}
