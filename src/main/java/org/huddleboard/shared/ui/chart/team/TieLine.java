package org.huddleboard.shared.ui.chart.team;

import java.util.List;
import org.huddleboard.shared.ui.chart.SvgText;

/**
 * One tie between two places.
 *
 * @param share its strength as a share of the strongest
 * @param own whether it is a tie of whoever looks
 */
record TieLine(TieLayout.Place from, TieLayout.Place to, double share, boolean own) {
    private static final double THIN = 1.2;
    private static final double THICKER = 2.7;

    static TieLine of(TieNetwork.Tie tie, List<TieLayout.Place> places, double share, int you) {
        var one = places.get(tie.one());
        var other = places.get(tie.other());
        var own = tie.one() == you || tie.other() == you;
        return one.x() <= other.x() ? new TieLine(one, other, share, own) : new TieLine(other, one, share, own);
    }

    void draw(SvgText out) {
        out.start("path").with("class", own ? "tie own" : "tie");
        out.with("stroke-width", THIN + THICKER * share);
        out.with("d", "M" + at(from) + "L" + at(to)).end("path");
    }

    double distance(TieLayout.Place place) {
        var across = to.x() - from.x();
        var down = to.y() - from.y();
        var length = across * across + down * down;
        var along = ((place.x() - from.x()) * across + (place.y() - from.y()) * down) / Math.max(length, 1e-9);
        var nearest = Math.clamp(along, 0, 1);
        return Math.hypot(place.x() - from.x() - nearest * across, place.y() - from.y() - nearest * down);
    }

    private static String at(TieLayout.Place place) {
        return SvgText.number(place.x()) + " " + SvgText.number(place.y());
    }
}
