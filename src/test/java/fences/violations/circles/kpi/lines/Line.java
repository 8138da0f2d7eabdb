package fences.violations.circles.kpi.lines;

import fences.violations.circles.kpi.Board;

/** The other half. */
public class Line {
    Board board;
}
