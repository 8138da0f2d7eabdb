package fences.violations.circles.kpi;

import fences.violations.circles.kpi.lines.Line;

/** One half of a circle. */
public class Board {
    Line line;
}
