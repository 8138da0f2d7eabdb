package fences.violations.floors.wall;

/** What the lower floor must not see. */
public class Tile {}
