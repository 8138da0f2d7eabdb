package org.huddleboard.shared.ui.chart.team;

/** Moves places apart that would touch, without leaving the frame. */
final class Spacing {
    private static final double APART = 32;
    private static final int ROUNDS = 80;

    private final double[] x;
    private final double[] y;

    /** Changes the places that it is given. */
    Spacing(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    void apply(TieLayout.Frame frame) {
        for (var round = 0; round < ROUNDS; round++) {
            for (var one = 0; one < x.length; one++) {
                for (var other = one + 1; other < x.length; other++) {
                    part(one, other);
                }
            }
            for (var member = 0; member < x.length; member++) {
                x[member] = Math.clamp(x[member], frame.left(), frame.right());
                y[member] = Math.clamp(y[member], frame.top(), frame.bottom());
            }
        }
    }

    private void part(int one, int other) {
        var acrossBy = x[other] - x[one];
        var downBy = y[other] - y[one];
        var distance = Math.hypot(acrossBy, downBy);
        if (distance >= APART) {
            return;
        }
        // Two on the very same place part sideways.
        var push = (APART - distance) / 2;
        var acrossPush = distance < 1e-9 ? push : acrossBy / distance * push;
        var downPush = distance < 1e-9 ? 0 : downBy / distance * push;
        x[one] -= acrossPush;
        x[other] += acrossPush;
        y[one] -= downPush;
        y[other] += downPush;
    }
}
