package org.huddleboard.wall.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;

/** One turn of the wall: a figure at full size, and those that stand beside it. */
public record WallTurn(TeamFigures.Figure main, List<TeamFigures.Figure> beside) {
    /** As many stand beside the large one where nothing else does. */
    public static final int BESIDE = 3;

    public WallTurn {
        beside = List.copyOf(beside);
    }

    /** The turn at that place; where handle time is seen, so is a figure of what was achieved. */
    public static WallTurn of(List<TeamFigures.Figure> figures, int place) {
        var count = figures.size();
        var main = figures.get(Math.floorMod(place, count));
        var beside = new ArrayList<TeamFigures.Figure>();
        for (var i = 1; i <= Math.min(BESIDE, count - 1); i++) {
            beside.add(figures.get(Math.floorMod(place + i, count)));
        }
        var lonely = beside.stream().noneMatch(WallTurn::isCompany) && !isCompany(main);
        var quick = WallShowService.needsCompany(main) || beside.stream().anyMatch(WallShowService::needsCompany);
        if (lonely && quick && !beside.isEmpty()) {
            figures.stream().filter(WallTurn::isCompany).findFirst().ifPresent(figure -> beside.set(0, figure));
        }
        return new WallTurn(main, beside);
    }

    /** At most so many of those beside it, but always the one that handle time needs beside it. */
    public List<TeamFigures.Figure> company(int atMost) {
        if (!WallShowService.needsCompany(main)) {
            var alone = beside.stream()
                    .filter(figure -> isCompany(main) || !WallShowService.needsCompany(figure))
                    .limit(atMost)
                    .toList();
            return atMost >= BESIDE ? beside : alone;
        }
        return beside.stream()
                .sorted(Comparator.comparing(figure -> !isCompany(figure)))
                .limit(Math.max(1, atMost))
                .toList();
    }

    private static boolean isCompany(TeamFigures.Figure figure) {
        return KpiCode.besideHandleTime().contains(figure.code());
    }
}
