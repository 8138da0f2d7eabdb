package fences.violations.floors.feedback;

import fences.violations.floors.wall.Tile;

/** Goes up: feedback must not know the wall. */
class AsksTheWall {
    Tile tile;
}
