package org.huddleboard.cohesion.domain.link;

/** Sums over columns of numbers. */
final class Columns {
    private Columns() {}

    /** In four sums, which do not wait for one another. */
    static double dot(double[] one, double[] other) {
        var first = 0.0;
        var second = 0.0;
        var third = 0.0;
        var fourth = 0.0;
        var k = 0;
        for (; k < one.length - 3; k += 4) {
            first += one[k] * other[k];
            second += one[k + 1] * other[k + 1];
            third += one[k + 2] * other[k + 2];
            fourth += one[k + 3] * other[k + 3];
        }
        for (; k < one.length; k++) {
            first += one[k] * other[k];
        }
        return first + second + (third + fourth);
    }

    /** Takes this many times the other column out of the first. */
    static void subtract(double[] from, double times, double[] other) {
        for (var k = 0; k < from.length; k++) {
            from[k] -= times * other[k];
        }
    }

    static void scale(double[] column, double times) {
        for (var k = 0; k < column.length; k++) {
            column[k] *= times;
        }
    }

    /** Zero where one of them never changes; both are centred. */
    static double correlation(double[] one, double[] other) {
        var squares = Math.sqrt(dot(one, one)) * Math.sqrt(dot(other, other));
        return squares > 0 ? Math.clamp(dot(one, other) / squares, -1, 1) : 0;
    }
}
