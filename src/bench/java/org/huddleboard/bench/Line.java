package org.huddleboard.bench;

/** One line of the table, in words: what came out for the board, for the floor, and whether the bar is met. */
record Line(String id, String what, String ours, String floor, String ratio, String bar, String spread, boolean met) {

    static final String NONE = "–";

    String verdict() {
        return met ? "met" : "not met";
    }

    static String times(double ratio) {
        return "%.2f×".formatted(ratio);
    }
}
